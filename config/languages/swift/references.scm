; Names that the source calls, creates, types with or takes.

(call_expression . (simple_identifier) @reference.call)
; `a.b.c(x)` is the call of a.b.c: the dotted name is what stands before the arguments.
((call_expression . (navigation_expression target: [(simple_identifier) (navigation_expression) (self_expression)])) @reference.call
  (#set! extract "\\A(\\w+(?:[?!]?\\s*\\.\\s*\\w+)+)\\s*[(<{]"))

((user_type . (type_identifier) @reference.type)
  (#not-match? @reference.type "^([a-z_].*|[A-Z]|Self|Int|Int8|Int16|Int32|Int64|UInt|UInt8|UInt16|UInt32|UInt64|Float|Double|Bool|Character|String|Void|Any|AnyObject|Never)$"))

; `Color.red`: a member of a type taken as a value.
((value_argument value: (navigation_expression target: (simple_identifier) suffix: (navigation_suffix suffix: (simple_identifier))) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))
((property_declaration value: (navigation_expression target: (simple_identifier) suffix: (navigation_suffix suffix: (simple_identifier))) @reference.use)
  (#match? @reference.use "^[A-Z]\\w*\\.\\w+$"))

[(comment) (multiline_comment)] @comment
