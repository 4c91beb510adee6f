; Complete statements that call.

(statements (call_expression . (simple_identifier) @example.name) @example)
(statements (property_declaration (call_expression . (simple_identifier) @example.name)) @example)
((statements (call_expression . (navigation_expression [(simple_identifier) (navigation_expression)])) @example.name @example)
  (#set! extract "\\A(\\w+(?:\\.\\w+)+)\\s*[(<{]"))
((statements (property_declaration (call_expression . (navigation_expression [(simple_identifier) (navigation_expression)])) @example.name) @example)
  (#set! extract "\\A(\\w+(?:\\.\\w+)+)\\s*[(<{]"))
