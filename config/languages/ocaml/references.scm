; Names that the source applies, types with or takes.

(application_expression function: (value_path) @reference.call)
(new_expression (class_path) @reference.call)
((constructor_path (module_path)) @reference.use)
((type_constructor_path (type_constructor)) @reference.type
  (#not-match? @reference.type "^(int|int32|int64|nativeint|float|bool|char|string|bytes|unit|list|array|option|ref|exn|format|result|t)$"))
(application_expression argument: (value_path (module_path)) @reference.use)
(module_type_path) @reference.type
(module_application functor: (module_path) @reference.call)

(comment) @comment
