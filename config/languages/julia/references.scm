; Names that the source calls, types with or takes.

; What stands before the sign of equality, or in a signature, is defined and not called.
([
  (block (call_expression . [(identifier) (field_expression)] @reference.call))
  (source_file (call_expression . [(identifier) (field_expression)] @reference.call))
  (argument_list (call_expression . [(identifier) (field_expression)] @reference.call))
  (assignment (operator) . (call_expression . [(identifier) (field_expression)] @reference.call))
  (compound_assignment_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (binary_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (unary_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (return_statement (call_expression . [(identifier) (field_expression)] @reference.call))
  (if_statement condition: (call_expression . [(identifier) (field_expression)] @reference.call))
  (ternary_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (tuple_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (vector_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (field_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (index_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (parenthesized_expression (call_expression . [(identifier) (field_expression)] @reference.call))
  (arrow_function_expression (call_expression . [(identifier) (field_expression)] @reference.call))
] (#not-match? @reference.call "^(include|new)$"))
(broadcast_call_expression . [(identifier) (field_expression)] @reference.call)
((macrocall_expression (macro_identifier (identifier) @reference.call))
  (#not-match? @reference.call "^(doc|inline|noinline|kwdef|test\\w*|enum|inbounds|info|warn|assert|show|time|eval|static|simd|views?|generated|nospecialize|__\\w+__)$"))

((typed_expression (_) . [(identifier) (field_expression)] @reference.type .)
  (#not-match? @reference.type "^([A-Z]|Int|Int32|Int64|UInt8|Float32|Float64|Bool|Char|String|Symbol|Any|Nothing)$"))
((typed_expression (_) . (parametrized_type_expression . [(identifier) (field_expression)] @reference.type))
  (#not-match? @reference.type "^([A-Z]|Vector|Matrix|Array|Dict|Tuple|Union|Type|Set)$"))
(curly_expression [(identifier) (field_expression)] @reference.type)
(type_head (binary_expression (_) (operator) . (field_expression) @reference.type))
(type_head (binary_expression (_) (operator) . [(identifier) @reference.type (parametrized_type_expression . (identifier) @reference.type)]))
(argument_list (field_expression) @reference.use)

[(line_comment) (block_comment)] @comment
