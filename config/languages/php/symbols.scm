; Types, their members, functions and constants.

; It only names the package that the source belongs to.
(namespace_definition name: (_) @name !body) @symbol.namespace
((namespace_definition name: (_) @name body: (_) @body) @symbol.namespace
  (#set! nests "no"))

(class_declaration name: (_) @name body: (_) @body) @symbol.class
(interface_declaration name: (_) @name body: (_) @body) @symbol.interface
(trait_declaration name: (_) @name body: (_) @body) @symbol.trait
(enum_declaration name: (_) @name body: (_) @body) @symbol.enum

(_ (base_clause [(name) (qualified_name)] @base)) @of
(_ (class_interface_clause [(name) (qualified_name)] @base)) @of
; A trait lends its members to the class that uses it.
(_ body: (declaration_list (use_declaration [(name) (qualified_name)] @base))) @of
(_ body: (enum_declaration_list (use_declaration [(name) (qualified_name)] @base))) @of

(function_definition name: (_) @name body: (_) @body) @symbol.function
(method_declaration name: (_) @name body: (_)? @body) @symbol.method
((method_declaration name: (name) @_name) @of
  (#match? @_name "^__construct$")
  (#set! kind "constructor"))

; What a class without a name defines is nobody else's.
((anonymous_class) @container (#set! exported "no"))
((anonymous_function) @container (#set! exported "no"))

; `const A = 1, B = 2;` and `private $a, $b;` define a name each.
(const_declaration (const_element . (name) @name) @symbol.constant)
(const_declaration (const_element) @of) @outer
(const_declaration (visibility_modifier) @visibility (const_element) @of)
((property_declaration (property_element name: (_) @name) @symbol.property) @outer
  (#set! strip "$"))
((property_declaration (visibility_modifier) @visibility (property_element) @of)
  (#not-match? @visibility "set"))
(property_declaration attributes: (attribute_list (attribute_group) @decorator) (property_element) @of)
(enum_case name: (_) @name) @symbol.constant

; A constructor's parameter with a modifier is a property of the class.
((property_promotion_parameter name: (_) @name) @symbol.property
  (#set! strip "$")
  (#set! lifts "yes"))

((program (expression_statement (function_call_expression
    function: (name) @_define
    arguments: (arguments . (argument (string (string_content) @name)))) @symbol.constant))
  (#match? @_define "^define$"))
((if_statement body: (_ (expression_statement (function_call_expression
    function: (name) @_define
    arguments: (arguments . (argument (string (string_content) @name)))) @symbol.constant)))
  (#match? @_define "^define$"))

; A value over several lines is no part of the signature.
((const_element (name) [(array_creation_expression) (binary_expression) (heredoc) (nowdoc) (string)] @body) @of
  (#match? @body "\n"))
((property_element default_value: (_) @body) @of
  (#match? @body "\n"))

((_ (visibility_modifier) @visibility) @of
  (#not-match? @visibility "set"))
(_ attributes: (attribute_list (attribute_group) @decorator)) @of
