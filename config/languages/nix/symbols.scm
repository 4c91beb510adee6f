; What the file's `let` binds, and the keys of the set that it gives.

; A binding is a function where its value is one.
((binding attrpath: (attrpath) @name) @symbol.key
  (#set! nests "yes"))
((binding expression: (function_expression body: (_) @body)) @of
  (#set! kind "function"))
((binding expression: [(attrset_expression) (rec_attrset_expression) (let_expression) (with_expression) (list_expression)
    (apply_expression argument: [(attrset_expression) (rec_attrset_expression)]) (indented_string_expression)] @body) @of)

((let_expression (binding_set (binding) @of))
  (#set! exported "no"))
; Sets in lists and in arguments have keys for others; they name nothing here.
((list_expression (_ (binding_set (binding) @of)))
  (#set! drop "yes"))

(comment) @comment
