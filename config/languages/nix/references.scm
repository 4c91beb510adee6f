; Functions that are called; `import` is one of the language.
((apply_expression function: (variable_expression name: (identifier) @reference.call))
  (#not-match? @reference.call "^(?:import|throw|abort|map|toString)$"))
(apply_expression function: (select_expression) @reference.call)
; Names that a set is opened for or taken from.
(with_expression environment: (variable_expression name: (identifier) @reference.use))
(inherit_from expression: (variable_expression name: (identifier) @reference.use))
; What the file's function is given.
(source_code expression: (function_expression
  formals: (formals (formal name: (identifier) @reference.use))))
