; Complete statements that call.

(expression_statement (method_invocation !object name: (identifier) @example.name)) @example
(local_variable_declaration
  declarator: (variable_declarator value: (object_creation_expression type: (_) @example.name))) @example
(local_variable_declaration
  declarator: (variable_declarator
    value: (method_invocation !object name: (identifier) @example.name))) @example
(return_statement (object_creation_expression type: (_) @example.name)) @example
(return_statement (method_invocation !object name: (identifier) @example.name)) @example

; Of `a.b.c(x)` the dotted name is what stands before the arguments.
((expression_statement (method_invocation object: [(identifier) (field_access)]) @example.name) @example
  (#set! extract "\\A([\\w$.\\s]+?)\\s*\\("))
((local_variable_declaration
  declarator: (variable_declarator
    value: (method_invocation object: [(identifier) (field_access)]) @example.name)) @example
  (#set! extract "\\A([\\w$.\\s]+?)\\s*\\("))
((return_statement (method_invocation object: [(identifier) (field_access)]) @example.name) @example
  (#set! extract "\\A([\\w$.\\s]+?)\\s*\\("))
