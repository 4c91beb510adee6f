; Types, modules, classes and what an interface says of values.

(value_specification (value_name) @name) @symbol.constant
(value_specification (parenthesized_operator (_) @name)) @symbol.constant
((value_specification type: (function_type)) @of
  (#set! kind "function"))
(external (value_name) @name) @symbol.function

(type_definition (type_binding name: (type_constructor) @name) @symbol.type)
(type_definition . (type_binding) @of) @outer
((type_binding body: (_) @body) @of
  (#match? @body "\n"))
((variant_declaration (constructor_declaration (constructor_name) @name) @symbol.constructor)
  (#set! nests "no"))
(record_declaration (field_declaration (field_name) @name) @symbol.field)
(exception_definition (constructor_declaration (constructor_name) @name)) @symbol.exception

(module_definition (module_binding (module_name) @name) @symbol.module)
(module_definition . (module_binding) @of) @outer
(module_type_definition (module_type_name) @name body: (_)? @body) @symbol.interface

(class_definition (class_binding (class_name) @name) @symbol.class)
(class_definition . (class_binding) @of) @outer
(class_type_definition (class_type_binding (class_type_name) @name body: (_)? @body) @symbol.class)
(method_specification (method_name) @name) @symbol.method
