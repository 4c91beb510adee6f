; Names that the source calls, and classes whose methods it calls.

((function_call_expression function: (function) @reference.call)
  (#set! extract "\\A&?([\\w:]+)\\Z"))
((ambiguous_function_call_expression function: (function) @reference.call)
  (#not-match? @reference.call "^(has|extends|with|print|push|die|shift|return|ref|defined|keys|values|join|split|sort|map|grep|scalar|sprintf|bless|croak)$"))
; `Shape->new(4)` is the call of Shape::new, `$shape->draw` that of a method of something.
((method_call_expression invocant: (bareword)) @reference.call
  (#set! extract "\\A([\\w:]+\\s*->\\s*\\w+)"))
(method_call_expression invocant: (scalar) method: (method) @reference.member)

; What stands below the heading NAME, after the name itself.
((pod) @summary
  (#match? @summary "=head1\\s+NAME\\s+\\S+\\s+-+\\s")
  (#set! unwrap "(?s)\\A.*?=head1\\s+NAME\\s+\\S+\\s+-+\\s+(.*?)(?:\\n\\s*\\n.*)?\\Z"))

[(comment) (pod)] @comment
