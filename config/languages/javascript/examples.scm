; Complete statements that call.

(expression_statement (call_expression function: [(identifier) (member_expression)] @example.name)) @example
(expression_statement (await_expression (call_expression
  function: [(identifier) (member_expression)] @example.name))) @example
(return_statement (call_expression function: [(identifier) (member_expression)] @example.name)) @example
(return_statement (new_expression constructor: [(identifier) (member_expression)] @example.name)) @example
((_ (variable_declarator value: [
  (call_expression function: [(identifier) (member_expression)] @example.name)
  (new_expression constructor: [(identifier) (member_expression)] @example.name)
  (await_expression (call_expression function: [(identifier) (member_expression)] @example.name))])) @example
  (#not-eq? @example.name "require"))
