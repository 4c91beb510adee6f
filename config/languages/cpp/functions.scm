; Functions whose names C does not have: members, operators, `ns::Foo::bar`.
; A declarator with parameters is a function's, see c/functions.scm.

(function_definition
  type: (_)
  declarator: [
    (_ declarator: [(field_identifier) (template_method)] @name parameters: (_))
    (_ (_ declarator: [(field_identifier) (template_method)] @name parameters: (_)))
    (_ (_ (_ declarator: (field_identifier) @name parameters: (_))))
  ]) @symbol.method
((function_definition
  type: (_)
  declarator: [
    (_ declarator: [(operator_name) (template_function)] @name parameters: (_))
    (_ (_ declarator: [(operator_name) (template_function)] @name parameters: (_)))
    (_ (_ (_ declarator: [(operator_name) (template_function)] @name parameters: (_))))
  ]) @symbol.function
  (#set! member "method"))
((function_definition
  type: (_)
  declarator: [
    (_ declarator: (qualified_identifier) @name parameters: (_))
    (_ (_ declarator: (qualified_identifier) @name parameters: (_)))
    (_ (_ (_ declarator: (qualified_identifier) @name parameters: (_))))
  ]) @symbol.function
  (#set! member "method")
  (#set! split "^(?:(?P<scope>.*)::\\s*)?(?P<name>~?\\s*\\w+(?:\\s*<.*>)?|operator.*)$")
  (#set! line "name"))
(function_definition [(field_initializer_list) @body body: (_) @body]) @of

; A scope that is written like a type's name is taken to be a type.
((function_definition
  type: (_)
  declarator: [
    (_ declarator: (qualified_identifier) @_name parameters: (_))
    (_ (_ declarator: (qualified_identifier) @_name parameters: (_)))
    (_ (_ (_ declarator: (qualified_identifier) @_name parameters: (_))))
  ]) @of
  (#match? @_name "(?:^|::)[A-Z]\\w*(?:\\s*<.*>)?\\s*::\\s*(?:\\w+(?:\\s*<[^:]*>)?|operator[^:]*)$")
  (#set! kind "method"))

; Members.
((field_declaration
  declarator: [
    (_ declarator: [(field_identifier) (operator_name)] @name parameters: (_))
    (_ (_ declarator: [(field_identifier) (operator_name)] @name parameters: (_)))
    (_ (_ (_ declarator: [(field_identifier) (operator_name)] @name parameters: (_))))
  ]) @symbol.method
  (#set! declared "yes"))

; Free operators, templates and specializations that are only declared.
((declaration
  type: (_)
  declarator: [
    (_ declarator: [(operator_name) (template_function)] @name parameters: (_))
    (_ (_ declarator: [(operator_name) (template_function)] @name parameters: (_)))
    (_ (_ (_ declarator: [(operator_name) (template_function)] @name parameters: (_))))
  ]) @symbol.function
  (#set! member "method")
  (#set! declared "yes")
  (#set! drop "yes"))
; Variables that are references, and members that are defined outside.
((declaration
  declarator: (init_declarator declarator: [
    (reference_declarator (identifier) @name)
    (qualified_identifier) @name
    (array_declarator declarator: (qualified_identifier) @name)
    (pointer_declarator declarator: (qualified_identifier) @name)
    (pointer_declarator declarator: (array_declarator declarator: (qualified_identifier) @name))
    (reference_declarator (qualified_identifier) @name)
  ])) @symbol.variable
  (#set! split "^(?:(?P<scope>.*)::)?(?P<name>\\w+)$")
  (#set! drop "yes"))
((declaration type: (_) declarator: [
    (qualified_identifier) @name
    (pointer_declarator declarator: (qualified_identifier) @name)
    (array_declarator declarator: (qualified_identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (qualified_identifier) @name))
  ]) @symbol.variable
  (#set! split "^(?:(?P<scope>.*)::)?(?P<name>\\w+)$")
  (#set! drop "yes"))
((template_declaration (declaration type: (_)) @of)
  (#set! drop "no")
  (#set! locals "no"))
((friend_declaration (declaration) @of)
  (#set! drop "yes"))
; A friend belongs to what is around the class.
((friend_declaration (function_definition) @of)
  (#set! member "function"))
