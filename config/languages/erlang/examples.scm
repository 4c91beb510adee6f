; Complete expressions that call.

(clause_body exprs: (call expr: (remote) @example.name) @example)
(clause_body exprs: (match_expr rhs: (call expr: (remote) @example.name)) @example)
(clause_body exprs: (call expr: (atom) @example.name) @example)
