; Names that the source applies, types with or takes.

(apply function: (variable) @reference.call)
(apply function: (qualified) @reference.call)
((infix left_operand: [(variable) (qualified)] @reference.call operator: (operator) @_apply)
  (#any-of? @_apply "$" "$!" "<$>" "." "=<<" "<=<"))
((infix right_operand: [(variable) (qualified)] @reference.call operator: (operator) @_apply)
  (#any-of? @_apply "." ">>=" "<&>" ">=>" "&"))
(exp [(variable) (qualified)] @reference.call)

((name) @reference.type
  (#not-match? @reference.type "^(Int|Integer|Double|Float|Bool|Char|String|Word|Show|Eq|Ord|Type)$"))
(qualified id: (name)) @reference.type
; A value of the right-hand side.
(apply argument: (qualified) @reference.use)
(apply argument: (constructor) @reference.use)

[(comment) (haddock)] @comment
