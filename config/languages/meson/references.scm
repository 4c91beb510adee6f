; Names that are read and set: those of a script above are not set here.

(variableunit value: (identifier) @reference.read)
(pair value: (identifier) @reference.read)
(list variable: (identifier) @reference.read)
(operatorunit . (identifier) @reference.set)
(foreach_command item: (identifier) @reference.set)
