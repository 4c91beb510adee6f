; Names that the source calls, types with or takes.

(call_expression function: [(identifier) (selector_expression)] @reference.call)

; A type by name, but for those of the language.
([
  (_ type: [(type_identifier) (qualified_type)] @reference.type)
  (pointer_type [(type_identifier) (qualified_type)] @reference.type)
  (slice_type [(type_identifier) (qualified_type)] @reference.type)
  (array_type element: [(type_identifier) (qualified_type)] @reference.type)
  (map_type [(type_identifier) (qualified_type)] @reference.type)
  (channel_type [(type_identifier) (qualified_type)] @reference.type)
  (type_elem [(type_identifier) (qualified_type)] @reference.type)
  (negated_type [(type_identifier) (qualified_type)] @reference.type)
  (type_constraint [(type_identifier) (qualified_type)] @reference.type)
  (_ result: [(type_identifier) (qualified_type)] @reference.type)
] (#not-match? @reference.type
  "^(any|bool|byte|comparable|complex(64|128)|error|float(32|64)|u?int(8|16|32|64|ptr)?|rune|string)$"))

; A name with an upper-case letter, taken as a value.
([
  (argument_list [(identifier) (selector_expression)] @reference.use)
  (expression_list [(identifier) (selector_expression)] @reference.use)
  (literal_value (literal_element [(identifier) (selector_expression)] @reference.use))
  (keyed_element value: (literal_element [(identifier) (selector_expression)] @reference.use))
  (binary_expression [(identifier) (selector_expression)] @reference.use)
] (#match? @reference.use "^([a-z_]\\w*\\.)?[A-Z]"))

; A table whose rows are gone through.
(range_clause right: (identifier) @reference.own)

(comment) @comment
