; Names that the source calls, creates, types with or takes.

((call_expression function: (identifier) @reference.call)
  (#not-eq? @reference.call "this"))
(call_expression function: (generic_function function: (identifier) @reference.call))
; `a.b.c(x)` is the call of a.b.c: the dotted name is what stands before the arguments.
((call_expression function: (field_expression value: [(identifier) (field_expression)])) @reference.call
  (#set! extract "\\A(\\w+(?:\\s*\\.\\s*\\w+)+)\\s*[(\\[{]"))
(instance_expression [
  (type_identifier) @reference.call
  (stable_type_identifier) @reference.call
  (generic_type type: (type_identifier) @reference.call)])

((type_identifier) @reference.type
  (#not-match? @reference.type "^([A-Z]|[A-Z][0-9]|Int|Long|Short|Byte|Float|Double|Boolean|Char|String|Unit|Any|AnyRef|AnyVal|Nothing)$"))

; `Color.Red`: a member of an object taken as a value.
((arguments (field_expression value: (identifier) field: (identifier)) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))
((arguments (identifier) @reference.use)
  (#match? @reference.use "^[A-Z]"))
((val_definition value: (field_expression value: (identifier) field: (identifier)) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))

[(comment) (block_comment)] @comment
