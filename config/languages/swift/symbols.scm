; Types, what extensions add to them, functions and properties.

(class_declaration declaration_kind: "class" name: (_) @name body: (_) @body) @symbol.class
(class_declaration declaration_kind: "actor" name: (_) @name body: (_) @body) @symbol.class
(class_declaration declaration_kind: "struct" name: (_) @name body: (_) @body) @symbol.struct
(class_declaration declaration_kind: "enum" name: (_) @name body: (_) @body) @symbol.enum
(protocol_declaration name: (_) @name body: (_) @body) @symbol.protocol
; An extension names its members after its type.
(class_declaration declaration_kind: "extension" name: (_) @name) @container
(_ (inheritance_specifier inherits_from: (_) @base)) @of

(function_declaration name: [(simple_identifier) "+" "-" "*" "/" "==" "!=" "<" ">" "<=" ">=" "+=" "-=" "!" "%" "&" "|" "^" "~" (custom_operator)] @name body: (_)? @body) @symbol.function
((class_body (function_declaration) @of)
  (#set! kind "method"))
((enum_class_body (function_declaration) @of)
  (#set! kind "method"))
(protocol_function_declaration name: (_) @name) @symbol.method
(init_declaration name: _ @name body: (_)? @body) @symbol.constructor
(subscript_declaration "subscript" @name (computed_property)? @body) @symbol.method
(deinit_declaration "deinit" @name body: (_)? @body) @symbol.method

(class_body (property_declaration name: (pattern bound_identifier: (_) @name)) @symbol.property)
(enum_class_body (property_declaration name: (pattern bound_identifier: (_) @name)) @symbol.property)
(source_file (property_declaration name: (pattern bound_identifier: (_) @name)) @symbol.variable)
((source_file (property_declaration (value_binding_pattern mutability: "let") name: (pattern bound_identifier: (_)) !computed_value) @of)
  (#set! kind "constant"))
(protocol_property_declaration name: (pattern bound_identifier: (_) @name)) @symbol.property
(property_declaration computed_value: (_) @body) @of
((property_declaration value: (_) @body) @of
  (#match? @body "\n"))
(enum_entry name: (simple_identifier) @name) @symbol.constant
(typealias_declaration name: (type_identifier) @name) @symbol.type
(associatedtype_declaration name: (type_identifier) @name) @symbol.type
(operator_declaration (custom_operator) @name) @symbol.function

; `private(set)` leaves reading to everybody.
((_ (modifiers (visibility_modifier) @visibility)) @of
  (#not-match? @visibility "set"))
(_ (modifiers (attribute) @decorator)) @of
