; Values and bodies, which an interface has not; its grammar goes without them.

(compilation_unit (value_definition (let_binding pattern: [(value_name) (parenthesized_operator (_))] @name) @symbol.constant))
(structure (value_definition (let_binding pattern: [(value_name) (parenthesized_operator (_))] @name) @symbol.constant))
(compilation_unit (value_definition (let_binding pattern: [
  (typed_pattern pattern: (value_name) @name)
  (tuple_pattern (value_name) @name)
  (parenthesized_pattern [(tuple_pattern (value_name) @name) (typed_pattern pattern: (value_name) @name)])]) @symbol.constant))
((let_binding pattern: (parenthesized_operator)) @of
  (#set! strip "() "))
((let_binding (parameter)) @of
  (#set! kind "function"))
((let_binding body: [(fun_expression) (function_expression)]) @of
  (#set! kind "function"))
(let_binding (parameter) body: (_) @body) @of
(let_binding body: [(fun_expression) (function_expression)] @body) @of
((let_binding body: (_) @body) @of
  (#match? @body "\n"))
(value_definition . (let_binding) @of) @outer

(module_binding body: (structure) @body) @of
(module_binding body: (functor) @body) @of
(module_binding module_type: (signature) @body) @of
((module_binding body: (_) @body) @of
  (#match? @body "\n"))
(class_binding body: (_) @body) @of
(class_binding body: (object_expression (inheritance_definition class: (_) @base))) @of
(method_definition (method_name) @name body: (_)? @body) @symbol.method
(method_definition "private" @visibility) @of
(instance_variable_definition (instance_variable_name) @name) @symbol.field
