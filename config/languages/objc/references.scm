; Messages, and types where only Objective-C has them.

(message_expression receiver: (_) . method: (identifier) @reference.member)
((message_expression receiver: (identifier) @reference.type)
  (#match? @reference.type "^[A-Z]"))
(type_name (type_identifier) @reference.type)
(expression_statement (message_expression
  receiver: (_) . method: (identifier) @example.name)) @example
