; Names that are called, types that are named, and comments.

(call_expression function: (identifier) @reference.call)
; What is called of an object, by its own name alone: no function outside of it is meant.
(call_expression function: (field_expression argument: (_) @object field: (field_identifier) @reference.member))

(function_definition type: (type_identifier) @reference.type)
(declaration type: (type_identifier) @reference.type)
; Without a declarator it may as well be the argument of a macro.
(parameter_declaration type: (type_identifier) @reference.type declarator: (_))
(field_declaration type: (type_identifier) @reference.type)
(type_descriptor type: (type_identifier) @reference.type)
(type_definition type: (type_identifier) @reference.type)
(struct_specifier name: (type_identifier) @reference.type !body)
(union_specifier name: (type_identifier) @reference.type !body)
(enum_specifier name: (type_identifier) @reference.type !body)

; Outside of functions only macros are called: `EXPORT_SYMBOL(draw_shape);`.
((translation_unit (expression_statement (call_expression
  arguments: (argument_list (identifier) @reference.use))))
  (#not-match? @reference.use "^(?:void|char|short|int|long|float|double|unsigned|signed|bool)$"))

(expression_statement (call_expression function: (identifier) @example.name)) @example
(declaration declarator: (init_declarator
  value: (call_expression function: (identifier) @example.name))) @example
(return_statement (call_expression function: (identifier) @example.name)) @example

(comment) @comment
