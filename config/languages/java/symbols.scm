; Types, their members, and what marks them.

; It only names the package that the source belongs to, so it is no definition for others.
((package_declaration [(identifier) (scoped_identifier)] @name) @symbol.namespace
  (#set! exported "no"))

(class_declaration name: (identifier) @name body: (_) @body) @symbol.class
(record_declaration name: (identifier) @name body: (_) @body) @symbol.class
(interface_declaration name: (identifier) @name body: (_) @body) @symbol.interface
(annotation_type_declaration name: (identifier) @name body: (_) @body) @symbol.annotation
(enum_declaration name: (identifier) @name body: (_) @body) @symbol.enum
(module_declaration name: (_) @name body: (_) @body) @symbol.module

(class_declaration superclass: (superclass (_) @base)) @of
(class_declaration interfaces: (super_interfaces (type_list (_) @base))) @of
(record_declaration interfaces: (super_interfaces (type_list (_) @base))) @of
(enum_declaration interfaces: (super_interfaces (type_list (_) @base))) @of
(interface_declaration (extends_interfaces (type_list (_) @base))) @of

(method_declaration name: (identifier) @name body: (block)? @body) @symbol.method
(constructor_declaration name: (identifier) @name body: (_) @body) @symbol.constructor
(compact_constructor_declaration name: (identifier) @name body: (_) @body) @symbol.constructor
(annotation_type_element_declaration name: (identifier) @name) @symbol.method

; `int a, b = 1;` is a field for each name; only fields of types, not local variables.
(field_declaration declarator: (variable_declarator name: (identifier) @name)) @symbol.field
(constant_declaration declarator: (variable_declarator name: (identifier) @name)) @symbol.constant
(record_declaration
  parameters: (formal_parameters [
    (formal_parameter name: (identifier) @name) @symbol.field
    (spread_parameter (variable_declarator name: (identifier) @name)) @symbol.field]))
((enum_constant name: (identifier) @name body: (class_body)? @body) @symbol.constant
  (#set! nests "yes"))

; What an anonymous class in a value defines belongs to the field.
((field_declaration declarator: (variable_declarator value: (_))) @of
  (#set! nests "yes"))
((constant_declaration declarator: (variable_declarator value: (_))) @of
  (#set! nests "yes"))

((field_declaration (modifiers "static" "final")) @of
  (#set! kind "constant"))
((field_declaration (modifiers "final" "static")) @of
  (#set! kind "constant"))

; A value over several lines is no part of the signature.
((field_declaration declarator: (variable_declarator value: (_) @body)) @of
  (#match? @body "\n"))
((constant_declaration declarator: (variable_declarator value: (_) @body)) @of
  (#match? @body "\n"))

(_ (modifiers ["public" "protected" "private"] @visibility)) @of
(_ (modifiers [(annotation) (marker_annotation)] @decorator)) @of

(package_declaration [(annotation) (marker_annotation)] @decorator) @of
