; Complete statements that call.

((body_statement (call receiver: [(constant) (scope_resolution)] method: (identifier)) @example.name @example)
  (#set! extract "\\A(\\w[\\w.:]*[?!]?)(?=[^\\w.:]|\\Z)"))
((assignment right: (call receiver: [(constant) (scope_resolution)] method: (identifier)) @example.name) @example
  (#set! extract "\\A(\\w[\\w.:]*?)(?:\\.new\\b|(?=[?!]?(?:[^\\w.:?!]|\\Z)))"))
