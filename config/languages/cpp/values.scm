; What another source defines and this one names without a call: `&Foo<T>::bar`, `at::kFloat`.
; A bare name may be that of a member: of those only `words.scm` asks.

(expression/qualified_identifier) @reference.value
