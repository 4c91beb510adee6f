; The module, its functions, records, macros and types.

((module_attribute name: (atom) @name) @symbol.module @export
  (#set! strip "'"))

; The first clause of a function stands for all of them; what is specified stands above it.
((fun_decl clause: (function_clause name: (atom) @name body: (_) @body)) @symbol.function
  (#set! strip "'")
  (#set! once "joined"))
((spec) @outer . (fun_decl) @of)
((fun_decl clause: (function_clause name: (atom) @_test args: (expr_args !args))) @of
  (#match? @_test "_test_?$")
  (#set! kind "test"))

; Arguments that the macro has, too, are its signature; what it stands for is not where that is long.
(pp_define lhs: (macro_lhs name: (_) @name)) @symbol.macro
((pp_define lhs: (_) @signature replacement: (_) @_value) @of
  (#match? @_value "\n"))
((record_decl name: (atom) @name) @symbol.record
  (#set! strip "'"))
(record_decl fields: (record_field name: (atom) @name) @symbol.field)
((type_alias name: (type_name name: (atom) @name)) @symbol.type
  (#set! strip "'"))
((opaque name: (type_name name: (atom) @name)) @symbol.type
  (#set! strip "'"))
([(type_alias ty: (_) @body) (opaque ty: (_) @body)] @of
  (#match? @body "\n"))
(callback fun: (atom) @name) @symbol.callback @export

(export_attribute funs: (fa fun: (atom) @export.names))
(export_type_attribute types: (fa fun: (atom) @export.names))
((source_file (compile_options_attribute) @_options (fun_decl) @export @of)
  (#match? @_options "export_all"))
