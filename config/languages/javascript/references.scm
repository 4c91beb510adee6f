; Names that the source calls, creates or takes.

((call_expression function: [(identifier) (member_expression)] @reference.call)
  ; What compilers write for every module says nothing of one.
  (#not-match? @reference.call "^(?:require|Object\\.defineProperty)$"))
(new_expression constructor: [(identifier) (member_expression)] @reference.call)
(decorator [(identifier) (member_expression)] @reference.call)

; A name written like a class or a constant, taken as a value.
([
  (arguments [(identifier) (member_expression)] @reference.use)
  (pair value: [(identifier) (member_expression)] @reference.use)
  (array [(identifier) (member_expression)] @reference.use)
  (variable_declarator value: [(identifier) (member_expression)] @reference.use)
  (assignment_expression right: [(identifier) (member_expression)] @reference.use)
  (return_statement [(identifier) (member_expression)] @reference.use)
] (#match? @reference.use "^[A-Z]"))
((binary_expression operator: "instanceof" right: [(identifier) (member_expression)] @reference.type))

[(comment) (hash_bang_line)] @comment
