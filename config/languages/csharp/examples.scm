; Complete statements that call.

(expression_statement (invocation_expression function: (identifier) @example.name)) @example
((expression_statement (invocation_expression function: (member_access_expression
    expression: [(identifier) (member_access_expression)])) @example.name) @example
  (#set! extract "\\A([\\w.\\s]*[\\w.])\\s*+[(<]"))
((expression_statement (await_expression (invocation_expression function: (member_access_expression
    expression: [(identifier) (member_access_expression)])) @example.name)) @example
  (#set! extract "\\A([\\w.\\s]*[\\w.])\\s*+[(<]"))
(local_declaration_statement (variable_declaration (variable_declarator (object_creation_expression
  type: [(identifier) @example.name (qualified_name) @example.name (generic_name . (identifier) @example.name)])))) @example
((local_declaration_statement (variable_declaration (variable_declarator (invocation_expression
  function: (member_access_expression expression: [(identifier) (member_access_expression)])) @example.name))) @example
  (#set! extract "\\A(?:\\w+\\s*=\\s*)?([\\w.\\s]*[\\w.])\\s*+[(<]"))
