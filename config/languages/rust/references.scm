; Names that the source calls, types with or takes.

(call_expression function: [(identifier) (scoped_identifier) (field_expression)] @reference.call)
(call_expression function: (generic_function
  function: [(identifier) (scoped_identifier) (field_expression)] @reference.call))
(macro_invocation macro: (_) @reference.call)

([
  (_ type: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (_ trait: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (_ return_type: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (type_arguments [(type_identifier) (scoped_type_identifier)] @reference.type)
  (trait_bounds [(type_identifier) (scoped_type_identifier)] @reference.type)
  (tuple_type [(type_identifier) (scoped_type_identifier)] @reference.type)
  (array_type element: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (struct_expression name: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (struct_pattern type: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (tuple_struct_pattern type: [(identifier) (scoped_identifier)] @reference.type)
] (#not-match? @reference.type "^Self$"))
((attribute (identifier) @_derive arguments: (token_tree (identifier) @reference.type))
  (#eq? @_derive "derive"))

; A path, or a name with an upper-case letter, taken as a value.
(arguments (scoped_identifier) @reference.use)
(let_declaration value: (scoped_identifier) @reference.use)
(field_initializer value: (scoped_identifier) @reference.use)
(binary_expression (scoped_identifier) @reference.use)
(match_pattern (scoped_identifier) @reference.use)
([
  (arguments (identifier) @reference.use)
  (let_declaration value: (identifier) @reference.use)
  (field_initializer value: (identifier) @reference.use)
  (binary_expression (identifier) @reference.use)
] (#match? @reference.use "^[A-Z]"))

[(line_comment) (block_comment)] @comment
