; Names that the source calls, takes, makes or expands.

(call expr: (atom) @reference.call
  (#not-match? @reference.call "^(?:is_\\w+|length|size|element|spawn|self|list_to_\\w+|binary_to_\\w+|atom_to_\\w+|integer_to_\\w+|term_to_binary|hd|tl|throw|error|exit|apply|put|get|erase|setelement|tuple_size|byte_size|iolist_to_binary|round|trunc|max|min|node|make_ref|link|monitor)$"))
(call expr: (remote module: (remote_module module: (atom)) fun: (atom)) @reference.call)
(internal_fun fun: (atom) @reference.use)
(record_expr name: (record_name name: (atom) @reference.type))
(record_update_expr name: (record_name name: (atom) @reference.type))
(record_field_expr name: (record_name name: (atom) @reference.type))
((external_fun) @reference.use
  (#set! extract "\\Afun\\s+(\\w+:\\w+)"))
((macro_call_expr name: (_) @reference.use)
  (#not-match? @reference.use "^(?:MODULE|LINE|FILE|FUNCTION_NAME|MODULE_STRING)$"))

(comment) @comment
