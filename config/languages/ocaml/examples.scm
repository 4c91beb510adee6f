; Complete statements that call.

(sequence_expression left: (application_expression function: (value_path) @example.name) @example)
(value_definition (let_binding pattern: (unit) body: (application_expression function: (value_path) @example.name) @example))
(let_expression (value_definition (let_binding
  pattern: (value_name)
  body: (application_expression function: (value_path) @example.name))) @example)
