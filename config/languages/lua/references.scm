; Names that the source calls or takes.

((function_call name: [(identifier) (dot_index_expression) (method_index_expression)] @reference.call)
  (#not-match? @reference.call "^(require|pairs|ipairs|type|tostring|tonumber|setmetatable|getmetatable|pcall|error|assert|select|next|rawget|rawset|unpack|print)$"))

; A member of a module taken as a value.
((arguments (dot_index_expression table: (identifier)) @reference.use)
  (#match? @reference.use "^[A-Za-z]\\w*\\.\\w+$"))
((assignment_statement (expression_list value: (dot_index_expression table: (identifier)) @reference.use))
  (#match? @reference.use "^[A-Za-z]\\w*\\.\\w+$"))

[(comment) (hash_bang_line)] @comment
