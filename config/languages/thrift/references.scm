; Types that members name, with the source they come from: `common.Line`.
((type) @reference.type
  (#not-match? @reference.type "^(?:bool|byte|i8|i16|i32|i64|double|float|string|binary|void|slist|uuid|list|set|map|stream|sink)\\b"))
((list (type) @reference.type)
  (#not-match? @reference.type "^(?:bool|byte|i8|i16|i32|i64|double|float|string|binary|list|set|map)\\b"))
