; Custom properties that values take.
((call_expression (function_name) @_var (arguments . (plain_value) @reference.use))
  (#eq? @_var "var"))
