; Complete statements that call.

(expression_statement (call_expression function: [(identifier) (selector_expression)] @example.name)) @example
(short_var_declaration right: (expression_list
  . (call_expression function: [(identifier) (selector_expression)] @example.name) .)) @example
(assignment_statement right: (expression_list
  . (call_expression function: [(identifier) (selector_expression)] @example.name) .)) @example
(return_statement (expression_list
  . (call_expression function: [(identifier) (selector_expression)] @example.name) .)) @example
(defer_statement (call_expression function: [(identifier) (selector_expression)] @example.name)) @example
