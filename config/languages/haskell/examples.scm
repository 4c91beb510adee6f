; Complete statements that call.

(do statement: (exp (apply function: (variable) @example.name)) @example)
(do statement: (bind expression: (apply function: [(variable) (qualified)] @example.name)) @example)
