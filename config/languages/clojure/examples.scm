; Complete expressions that call.

((list_lit value: (list_lit . value: (sym_lit) @example.name) @example)
  (#set! extract "\\A(.+)\\Z")
  (#set! joint "/")
  (#match? @example.name "^[a-zA-Z][\\w.-]*/[\\w*!?<>-]+$"))
