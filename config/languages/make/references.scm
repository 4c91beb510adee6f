(prerequisites (word) @reference.use)
(variable_reference (word) @reference.variable)
