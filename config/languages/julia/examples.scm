; Complete statements that call.

(block (call_expression . [(identifier) (field_expression)] @example.name) @example)
(block (assignment . (identifier) . (operator) . (call_expression . [(identifier) (field_expression)] @example.name)) @example)
(block (macrocall_expression (macro_argument_list (binary_expression . (call_expression . [(identifier) (field_expression)] @example.name)))) @example)
