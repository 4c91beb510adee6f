((rule (targets (word) @_target) (prerequisites (word) @reference.use))
  (#not-match? @_target "^\\.")
  (#not-match? @reference.use "[.%]"))
(variable_reference (word) @reference.variable)
