; Complete statements that call.

([
  (block (function_call name: [(identifier) (dot_index_expression)] @example.name) @example)
  (variable_declaration (assignment_statement
    (expression_list . value: (function_call name: [(identifier) (dot_index_expression)] @example.name) .))) @example
] (#not-match? @example.name "^(require|assert|setmetatable|describe|it|before_each|after_each|print|error)$"))
