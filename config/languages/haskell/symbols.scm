; Types, classes, functions; the type signature of a function is its definition, where it has one.

((header module: (module) @name @symbol.namespace) @outer
  (#set! exported "no"))

(data_type name: (_) @name) @symbol.type
(newtype name: (_) @name) @symbol.type
(type_synomym name: (_) @name) @symbol.type
(type_family name: (_) @name) @symbol.type
(data_family name: (_) @name) @symbol.type
(class name: (_) @name) @symbol.class
(data_type constructors: (_) @body) @of
(data_type deriving: (_) @body) @of
(newtype constructor: (_) @body) @of
(class declarations: (_) @body) @of
(type_family closed_family: (_) @body) @of
((type_synomym type: (_) @body) @of
  (#match? @body "\n"))

; The fields of a constructor are functions of the type.
((data_constructor constructor: [
    (prefix name: (_) @name)
    (record name: (_) @name)
    (infix operator: (_) @name)]) @symbol.constructor
  (#set! nests "no"))
((newtype_constructor name: (_) @name) @symbol.constructor
  (#set! nests "no"))
((gadt_constructor name: (constructor) @name) @symbol.constructor
  (#set! nests "no"))
(field name: (field_name (variable) @name)) @symbol.field

(class_declarations (signature name: [(variable) @name (prefix_id (_) @name)]) @symbol.method)
(class_declarations (signature names: (binding_list name: (variable) @name)) @symbol.method)

((declarations (signature name: [(variable) @name (prefix_id (_) @name)]) @symbol.function)
  (#set! once "joined"))
((declarations (signature names: (binding_list name: [(variable) @name (prefix_id (_) @name)])) @symbol.function)
  (#set! once "joined"))
((declarations (function name: [(variable) @name (prefix_id (_) @name)] match: (_) @body) @symbol.function)
  (#set! once "joined"))
((declarations (function (infix operator: (_) @name) match: (_) @body) @symbol.function)
  (#set! strip "`")
  (#set! once "joined"))
((declarations (bind name: [(variable) @name (prefix_id (_) @name)] match: (_) @body) @symbol.function)
  (#set! once "joined"))
(foreign_import signature: (signature name: (variable) @name)) @symbol.function
(pattern_synonym (equation synonym: [(apply function: (constructor) @name) (constructor) @name])) @symbol.function

; The names that a module exports; without a list, all of them.
(exports (export variable: (variable) @export.names))
(exports (export type: (name) @export.names))
(exports "(" @export.names)
