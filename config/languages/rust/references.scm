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

; Objects and their types: what is called of one is a member of the type.
([
  (parameter pattern: (identifier) @typed type: (_) @type)
  (field_declaration name: (field_identifier) @typed type: (_) @type)
  (let_declaration pattern: (identifier) @typed type: (_) @type)
] (#not-match? @type "^&"))
([
  (parameter pattern: (identifier) @typed type: (reference_type type: (_) @type))
  (field_declaration name: (field_identifier) @typed type: (reference_type type: (_) @type))
  (let_declaration pattern: (identifier) @typed type: (reference_type type: (_) @type))
])
(let_declaration pattern: (identifier) @typed !type value: (struct_expression name: (_) @type))
; What makes an object of a type is named so by convention; what gives a result of one is asked with `?`.
((let_declaration pattern: (identifier) @typed !type value: (call_expression
    function: (scoped_identifier path: [(identifier) (scoped_identifier)] @type name: (identifier) @_new)))
  (#match? @type "(?:^|::)[A-Z]\\w*$")
  (#match? @_new "^(?:new|default|with_\\w+|from_\\w+)$"))
((let_declaration pattern: (identifier) @typed !type value: (_) @_value)
  (#not-match? @_value "^(?:\\w+::)*[A-Z]\\w*(?:::(?:new|default|with_\\w+|from_\\w+)\\(|\\s*\\{)"))
(let_declaration pattern: (identifier) @typed !type !value)
(for_expression pattern: (identifier) @typed)
(closure_parameters (identifier) @typed)
(tuple_struct_pattern (identifier) @typed)
(tuple_pattern (identifier) @typed)
(field_pattern name: (shorthand_field_identifier) @typed)
(field_pattern pattern: (identifier) @typed)
(match_pattern (identifier) @typed)
(captured_pattern (identifier) @typed)
(ref_pattern (identifier) @typed)
