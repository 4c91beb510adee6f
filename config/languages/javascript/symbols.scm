; Functions, classes and their members; the queries of TypeScript start from these.

(function_declaration name: (_) @name body: (_) @body) @symbol.function
(generator_function_declaration name: (_) @name body: (_) @body) @symbol.function

(class_declaration name: (_) @name body: (_) @body) @symbol.class

((method_definition name: (_) @name body: (_) @body) @symbol.method
  (#set! strip "\"'"))
((method_definition name: (_) @_name) @of
  (#eq? @_name "constructor")
  (#set! kind "constructor"))
((method_definition ["get" "set"] name: (_)) @of
  (#set! kind "property"))

(class_declaration decorator: (decorator) @decorator) @of

; A declaration starts, and is documented, where its export starts.
(export_statement declaration: (_) @of) @outer
(export_statement decorator: (decorator) @decorator declaration: (_) @of)

; A function without a name encloses what stands in it and shows it to nobody.
((arrow_function) @container (#set! exported "no"))
((function_expression) @container (#set! exported "no"))

; `export default` without a name.
((export_statement "default" value: (function_expression !name body: (_) @body)) @symbol.function
  (#set! name "default"))
((export_statement "default" value: (arrow_function "=>" @body)) @symbol.function
  (#set! name "default"))
((export_statement "default" value: (class !name body: (_) @body)) @symbol.class
  (#set! name "default"))
((export_statement "default" value: (object) @body) @symbol.variable
  (#set! name "default")
  (#set! nests "yes"))
((export_statement "default" value: (call_expression arguments: (_) @body)) @symbol.variable
  (#set! name "default"))
