; Complete statements that call.

(expression_statement (call_expression
  function: [(identifier) (scoped_identifier) (field_expression)] @example.name)) @example
(expression_statement (try_expression (call_expression
  function: [(identifier) (scoped_identifier) (field_expression)] @example.name))) @example
(let_declaration value: (call_expression
  function: [(identifier) (scoped_identifier) (field_expression)] @example.name)) @example
(let_declaration value: (try_expression (call_expression
  function: [(identifier) (scoped_identifier) (field_expression)] @example.name))) @example
(return_expression (call_expression
  function: [(identifier) (scoped_identifier) (field_expression)] @example.name)) @example
