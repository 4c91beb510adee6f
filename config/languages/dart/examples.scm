; Complete statements that call.

(expression_statement . (identifier) @example.name . (selector . (argument_part)) .) @example
(local_variable_declaration (initialized_variable_definition value: (identifier) @example.name . value: (selector . (argument_part)))) @example
