; Patterns that one of the grammars of JavaScript, TypeScript and TSX has not; it goes without them.

; Bases and fields of JavaScript; TypeScript has clauses for them.
(class_declaration (class_heritage [(identifier) (member_expression) (call_expression)] @base)) @of
(export_statement value: (class (class_heritage [(identifier) (member_expression) (call_expression)] @base))) @of
(class_heritage [(identifier) (member_expression)] @reference.type)

(class_body (field_definition property: (_) @name) @symbol.field)
((field_definition
  property: (_)
  value: [(arrow_function "=>" @body) (function_expression body: (_) @body)]) @of
  (#set! kind "method"))
((field_definition
  value: [
    (object) (array) (call_expression) (new_expression) (await_expression) (member_expression)
    (binary_expression) (ternary_expression) (template_string) (string) (parenthesized_expression)] @body) @of
  (#match? @body "\n"))
((variable_declarator value: [(jsx_element) (jsx_self_closing_element)] @body) @of
  (#match? @body "\n"))
(field_definition decorator: (decorator) @decorator) @of
(method_definition decorator: (decorator) @decorator) @of

; Components in markup; a lower-case name is an element.
((jsx_opening_element name: [(identifier) (member_expression)] @reference.call)
  (#match? @reference.call "^[A-Z]|\\."))
((jsx_self_closing_element name: [(identifier) (member_expression)] @reference.call)
  (#match? @reference.call "^[A-Z]|\\."))
