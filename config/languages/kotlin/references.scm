; Names that the source calls, creates, types with or takes.

(call_expression . (simple_identifier) @reference.call)
; `a.b.c(x)` is the call of a.b.c: the dotted name is what stands before the arguments.
((call_expression . (navigation_expression [(simple_identifier) (navigation_expression) (this_expression) (super_expression)])) @reference.call
  (#set! extract "\\A(\\w+(?:\\s*\\??\\.\\s*\\w+)+)\\s*[(<{]"))
(constructor_invocation (user_type . (type_identifier) @reference.call .))

((user_type . (type_identifier) @reference.type)
  (#not-match? @reference.type "^([A-Z]|Int|Long|Short|Byte|Float|Double|Boolean|Char|String|Unit|Any|Nothing)$"))
(callable_reference . (type_identifier) @reference.use)

; `Color.RED`: a member of a type taken as a value.
((value_argument (navigation_expression . (simple_identifier) (navigation_suffix (simple_identifier))) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))
((property_declaration (navigation_expression . (simple_identifier) (navigation_suffix (simple_identifier))) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))
((when_condition (navigation_expression . (simple_identifier) (navigation_suffix (simple_identifier))) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))

[(line_comment) (multiline_comment)] @comment
