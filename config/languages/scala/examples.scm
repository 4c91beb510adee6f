; Complete statements that call.

(block (call_expression function: (identifier) @example.name) @example)
(val_definition value: [
  (call_expression function: (identifier) @example.name)
  (instance_expression (type_identifier) @example.name)]) @example
((block (call_expression function: (field_expression value: [(identifier) (field_expression)])) @example.name @example)
  (#set! extract "\\A(\\w+(?:\\.\\w+)+)\\s*[(\\[{]"))
((val_definition value: (call_expression function: (field_expression value: [(identifier) (field_expression)])) @example.name) @example
  (#set! extract "\\A(\\w+(?:\\.\\w+)+)\\s*[(\\[{]"))
