; Complete statements that call.

((do_block (call target: (dot left: (alias) right: (identifier))) @example.name @example)
  (#set! extract "\\A([\\w.]+[?!]?)"))
((do_block (binary_operator operator: "=" right: (call target: (dot left: (alias) right: (identifier))) @example.name) @example)
  (#set! extract "\\A([\\w.]+[?!]?)"))
((do_block (call target: (identifier) @_assert (arguments (binary_operator
    left: (call target: (dot left: (alias) right: (identifier))) @example.name))) @example)
  (#any-of? @_assert "assert" "refute")
  (#set! extract "\\A([\\w.]+[?!]?)"))
