; Names that the source calls, creates, types with or takes.

((invocation_expression function: (identifier) @reference.call)
  (#not-eq? @reference.call "nameof"))
(invocation_expression function: (generic_name . (identifier) @reference.call))
; `a.b.c(x)` is the call of a.b.c: the dotted name is what stands before the arguments.
((invocation_expression function: (member_access_expression
    expression: [(identifier) (member_access_expression) "this" "base" (generic_name) (qualified_name)])) @reference.call
  (#set! extract "\\A([\\w.\\s]+?)\\s*[(<]"))

(object_creation_expression type: [
  (identifier) @reference.call
  (qualified_name) @reference.call
  (generic_name . (identifier) @reference.call)])

(attribute name: (_) @reference.type)
(base_list [(identifier) (qualified_name) (generic_name . (identifier))] @reference.type)
([
  (_ type: [(identifier) @reference.type (qualified_name) @reference.type (generic_name . (identifier) @reference.type)])
  (_ returns: [(identifier) @reference.type (qualified_name) @reference.type (generic_name . (identifier) @reference.type)])
  (type_argument_list [(identifier) @reference.type (qualified_name) @reference.type (generic_name . (identifier) @reference.type)])
  (type_parameter_constraint [(identifier) @reference.type (qualified_name) @reference.type (generic_name . (identifier) @reference.type)])
] (#not-match? @reference.type "^(var|dynamic|T[A-Z]?\\w*|nint|nuint)$"))
([
  (_ type: [(identifier) @reference.type (generic_name . (identifier) @reference.type)])
  (_ returns: [(identifier) @reference.type (generic_name . (identifier) @reference.type)])
  (type_argument_list [(identifier) @reference.type (generic_name . (identifier) @reference.type)])
] (#match? @reference.type "^T([a-z]\\w*|[A-Z0-9]+\\w*[a-z]{2}[A-Z]\\w*)$"))
(nullable_type type: (identifier) @reference.type)
(as_expression right: [(identifier) (qualified_name)] @reference.type)
(is_pattern_expression pattern: (constant_pattern [(identifier) (qualified_name)] @reference.type))
(typeof_expression type: [(identifier) (qualified_name)] @reference.type)

; `Color.Red`: a member of a type taken as a value.
([
  (argument (member_access_expression expression: (identifier)) @reference.use)
  (assignment_expression right: (member_access_expression expression: (identifier)) @reference.use)
  (variable_declarator (member_access_expression expression: (identifier)) @reference.use)
  (return_statement (member_access_expression expression: (identifier)) @reference.use)
  (binary_expression (member_access_expression expression: (identifier)) @reference.use)
  (constant_pattern (member_access_expression expression: (identifier)) @reference.use)
] (#match? @reference.use "^[A-Z]"))

(comment) @comment

; Objects and their types: what is called of one is a member of the type.
((variable_declaration type: (_) @type (variable_declarator name: (identifier) @typed))
  (#not-eq? @type "var"))
(variable_declaration type: (implicit_type) (variable_declarator name: (identifier) @typed (object_creation_expression type: (_) @type)))
((variable_declaration type: (implicit_type) (variable_declarator name: (identifier) @typed (_) @_value .))
  (#not-match? @_value "^new\\s"))
(property_declaration type: (_) @type name: (identifier) @typed)
(parameter type: (_) @type name: (identifier) @typed)
(parameter !type name: (identifier) @typed)
(parameter_list name: (identifier) @typed)
((foreach_statement type: (_) @type left: (identifier) @typed)
  (#not-eq? @type "var"))
(foreach_statement type: (implicit_type) left: (identifier) @typed)
(declaration_pattern type: (_) @type name: (identifier) @typed)
(declaration_expression name: (identifier) @typed)
(catch_declaration name: (identifier) @typed)
(implicit_parameter) @typed
