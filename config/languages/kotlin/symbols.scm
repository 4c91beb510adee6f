; Types, their members, functions and properties.

; It only names the package that the source belongs to, so it is no definition for others.
((package_header (identifier) @name @symbol.namespace) @outer
  (#set! exported "no"))

(class_declaration (type_identifier) @name [(class_body) (enum_class_body)]? @body) @symbol.class
((class_declaration "interface") @of (#set! kind "interface"))
((class_declaration "enum") @of (#set! kind "enum"))
(object_declaration (type_identifier) @name (class_body)? @body) @symbol.class
; What a companion holds is reached through the class around it.
(companion_object (type_identifier) @name (class_body)? @body) @symbol.class
((companion_object) @container)
(type_alias (type_identifier) @name) @symbol.type

(_ (delegation_specifier [
  (constructor_invocation (user_type) @base)
  (user_type) @base
  (explicit_delegation . (user_type) @base)])) @of

((function_declaration (simple_identifier) @name (function_body)? @body) @symbol.function
  (#set! strip "`"))
(function_declaration receiver: (receiver_type [
  (user_type) @scope
  (nullable_type (user_type) @scope)])) @of
((class_body (function_declaration) @of)
  (#set! kind "method"))
((enum_class_body (function_declaration) @of)
  (#set! kind "method"))
((secondary_constructor "constructor" @name (statements)? @body) @symbol.constructor)
(secondary_constructor (constructor_delegation_call) @body) @of

((source_file (property_declaration (variable_declaration (simple_identifier) @name)) @symbol.property))
(class_body (property_declaration (variable_declaration (simple_identifier) @name)) @symbol.property)
(enum_class_body (property_declaration (variable_declaration (simple_identifier) @name)) @symbol.property)
(source_file (property_declaration (multi_variable_declaration
  (variable_declaration (simple_identifier) @name))) @symbol.property)
(property_declaration receiver: (receiver_type (user_type) @scope)) @of
((property_declaration (modifiers (property_modifier) @_const)) @of
  (#eq? @_const "const")
  (#set! kind "constant"))
(property_declaration [(getter) (setter) (property_delegate)] @body) @of
((property_declaration (variable_declaration) [
    (call_expression) (object_literal) (lambda_literal) (when_expression) (if_expression) (string_literal)
    (infix_expression) (additive_expression) (collection_literal) (navigation_expression) (try_expression)] @body) @of
  (#match? @body "\n"))
; A parameter of the constructor with `val` or `var` is a property.
((class_parameter (binding_pattern_kind) (simple_identifier) @name) @symbol.property
  (#set! lifts "yes"))
((enum_entry (simple_identifier) @name (class_body)? @body) @symbol.constant
  (#set! nests "yes"))

; What an object without a name defines is nobody else's.
((object_literal) @container (#set! exported "no"))
((anonymous_function) @container (#set! exported "no"))

(_ (modifiers (visibility_modifier) @visibility)) @of
(_ (modifiers (annotation) @decorator)) @of
; What belongs to the companion is shown with the class, and marked.
(companion_object "companion" @decorator (class_body [(function_declaration) (property_declaration)] @of))

; What a build script says that its project is.
((source_file (assignment (directly_assignable_expression . (simple_identifier) @_key .) . (string_literal) @summary))
  (#eq? @_key "description"))
