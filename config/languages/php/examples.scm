; Complete statements that call.

(expression_statement (function_call_expression function: [(name) (qualified_name)] @example.name)) @example
(expression_statement (assignment_expression right: (object_creation_expression
  [(name) (qualified_name)] @example.name))) @example
(expression_statement (assignment_expression right: (function_call_expression
  function: [(name) (qualified_name)] @example.name))) @example
((expression_statement (assignment_expression right: (scoped_call_expression
  scope: [(name) (qualified_name)]) @example.name)) @example
  (#set! extract "\\A([\\w\\\\]+::\\w+)\\s*\\("))
((expression_statement (scoped_call_expression scope: [(name) (qualified_name)]) @example.name) @example
  (#set! extract "\\A([\\w\\\\]+::\\w+)\\s*\\("))
(return_statement (function_call_expression function: [(name) (qualified_name)] @example.name)) @example
(return_statement (object_creation_expression [(name) (qualified_name)] @example.name)) @example
((return_statement (scoped_call_expression scope: [(name) (qualified_name)]) @example.name) @example
  (#set! extract "\\A([\\w\\\\]+::\\w+)\\s*\\("))
