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

; Objects and their types: what is called of one is a member of the type.
((parameter_declaration name: (identifier) @typed type: (_) @type))
(variadic_parameter_declaration name: (identifier) @typed)
(var_spec name: (identifier) @typed type: (_)? @type)
(short_var_declaration
  left: (expression_list . (identifier) @typed .)
  right: (expression_list . [
    (composite_literal type: (_) @type)
    (unary_expression operator: "&" operand: (composite_literal type: (_) @type))] .))
((short_var_declaration
  left: (expression_list (identifier) @typed)
  right: (expression_list . (_) @_value))
  (#not-match? @_value "^&?\\w+(?:\\.\\w+)?\\{"))
(range_clause left: (expression_list (identifier) @typed))
(type_switch_statement alias: (expression_list (identifier) @typed))
(receive_statement left: (expression_list (identifier) @typed))

(comment) @comment
