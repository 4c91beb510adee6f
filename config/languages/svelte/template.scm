; Components that the markup shows, and functions that its expressions call.
((tag_name) @reference.use
  (#match? @reference.use "^[A-Z]\\w*$"))
([(raw_text_expr) (raw_text_await)] @reference.call
  (#set! extract "([A-Za-z_$][\\w$.]*)\\("))
