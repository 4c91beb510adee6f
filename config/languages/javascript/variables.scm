; Names bound at the top of the source, and functions bound to a name anywhere.

((program (lexical_declaration
  kind: "const"
  (variable_declarator name: (identifier) @name) @symbol.constant))
  (#set! once "yes"))
((program (lexical_declaration
  kind: "let"
  (variable_declarator name: (identifier) @name) @symbol.variable))
  (#set! once "yes"))
((program (variable_declaration
  (variable_declarator name: (identifier) @name) @symbol.variable))
  (#set! once "yes"))

(export_statement declaration: (lexical_declaration
  kind: "const"
  (variable_declarator name: (identifier) @name) @symbol.constant))
(export_statement declaration: (lexical_declaration
  kind: "let"
  (variable_declarator name: (identifier) @name) @symbol.variable))
(export_statement declaration: (variable_declaration
  (variable_declarator name: (identifier) @name) @symbol.variable))

; `const {a, b: c, d: {e}} = make()` binds a, c and e.
(program (_ (variable_declarator
  name: (object_pattern [
    (shorthand_property_identifier_pattern) @name
    (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
    (rest_pattern (identifier) @name)
    (pair_pattern value: [
      (identifier) @name
      (assignment_pattern left: (identifier) @name)
      (array_pattern (identifier) @name)
      (object_pattern [
        (shorthand_property_identifier_pattern) @name
        (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
        (pair_pattern value: (identifier) @name)])])])
  value: (_) @_value) @symbol.variable)
  (#not-match? @_value "^(await\\s+)?(require|import)\\b"))
(export_statement declaration: (_ (variable_declarator
  name: (object_pattern [
    (shorthand_property_identifier_pattern) @name
    (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
    (rest_pattern (identifier) @name)
    (pair_pattern value: [
      (identifier) @name
      (assignment_pattern left: (identifier) @name)
      (array_pattern (identifier) @name)
      (object_pattern [
        (shorthand_property_identifier_pattern) @name
        (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
        (pair_pattern value: (identifier) @name)])])])) @symbol.variable))
(program (_ (variable_declarator
  name: (array_pattern [
    (identifier) @name
    (assignment_pattern left: (identifier) @name)
    (rest_pattern (identifier) @name)
    (array_pattern (identifier) @name)
    (object_pattern (shorthand_property_identifier_pattern) @name)])) @symbol.variable))
(export_statement declaration: (_ (variable_declarator
  name: (array_pattern [
    (identifier) @name
    (assignment_pattern left: (identifier) @name)
    (rest_pattern (identifier) @name)
    (array_pattern (identifier) @name)
    (object_pattern (shorthand_property_identifier_pattern) @name)])) @symbol.variable))

; What is bound to a required module is an import and no definition.
((variable_declarator
  name: (identifier)
  value: (_) @_value) @of
  (#match? @_value "^(await\\s+)?(require|import)\\s*\\(")
  (#set! drop "yes"))

; The declaration of the first name starts where its statement starts.
(lexical_declaration . (variable_declarator) @of) @outer
(variable_declaration . (variable_declarator) @of) @outer
(export_statement declaration: (lexical_declaration . (variable_declarator) @of)) @outer
(export_statement declaration: (variable_declaration . (variable_declarator) @of)) @outer

; A name bound to a function or a class is one.
(variable_declarator
  name: (identifier) @name
  value: [
    (arrow_function "=>" @body)
    (function_expression body: (_) @body)
    (generator_function body: (_) @body)]) @symbol.function
(variable_declarator name: (identifier) @name value: (class body: (_) @body)) @symbol.class
((variable_declarator
  name: (identifier)
  value: [(arrow_function) (function_expression) (generator_function)]) @of
  (#set! kind "function"))
((variable_declarator name: (identifier) value: (class body: (_) @body)) @of
  (#set! kind "class"))

; The methods of an object belong to the name that it is bound to.
((variable_declarator value: (object)) @of
  (#set! nests "yes"))
(program (lexical_declaration (variable_declarator value: (object
  (pair key: (_) @name value: [
    (arrow_function "=>" @body)
    (function_expression body: (_) @body)]) @symbol.method)))
  (#set! strip "\"'"))
(program (variable_declaration (variable_declarator value: (object
  (pair key: (_) @name value: [
    (arrow_function "=>" @body)
    (function_expression body: (_) @body)]) @symbol.method)))
  (#set! strip "\"'"))
(export_statement [
  declaration: (_ (variable_declarator value: (object
    (pair key: (_) @name value: [
      (arrow_function "=>" @body)
      (function_expression body: (_) @body)]) @symbol.method)))
  value: (object
    (pair key: (_) @name value: [
      (arrow_function "=>" @body)
      (function_expression body: (_) @body)]) @symbol.method)]
  (#set! strip "\"'"))

; A value over several lines is no part of the signature.
((variable_declarator
  value: [
    (object) (array) (call_expression) (new_expression) (await_expression) (member_expression)
    (binary_expression) (ternary_expression) (template_string) (string) (parenthesized_expression)] @body) @of
  (#match? @body "\n"))
