; Names that the source calls, creates, types with or takes.

(method_invocation !object name: (identifier) @reference.call)

; `a.b.c(x)` is the call of a.b.c: the dotted name is what stands before the arguments.
((method_invocation object: [(identifier) (field_access) (this) (super)]) @reference.call
  (#set! extract "\\A([\\w$.\\s]+?)\\s*\\("))

(object_creation_expression type: [
  (type_identifier) @reference.call
  (scoped_type_identifier) @reference.call
  (generic_type . [(type_identifier) (scoped_type_identifier)] @reference.call)])

(method_reference . [(identifier) (field_access)]) @reference.use

(annotation name: (_) @reference.type)
(marker_annotation name: (_) @reference.type)

(superclass [(type_identifier) (scoped_type_identifier)] @reference.type)
(type_list [(type_identifier) (scoped_type_identifier)] @reference.type)
(generic_type . [(type_identifier) (scoped_type_identifier)] @reference.type)
(type_arguments [(type_identifier) (scoped_type_identifier)] @reference.type)
(type_bound [(type_identifier) (scoped_type_identifier)] @reference.type)
(wildcard [(type_identifier) (scoped_type_identifier)] @reference.type)
(spread_parameter [(type_identifier) (scoped_type_identifier)] @reference.type)
(array_type element: [(type_identifier) (scoped_type_identifier)] @reference.type)
((_ type: [(type_identifier) (scoped_type_identifier)] @reference.type)
  (#not-eq? @reference.type "var"))
(throws [(type_identifier) (scoped_type_identifier)] @reference.type)
(catch_type [(type_identifier) (scoped_type_identifier)] @reference.type)
(instanceof_expression right: [(type_identifier) (scoped_type_identifier)] @reference.type)
(class_literal [(type_identifier) (scoped_type_identifier)] @reference.type)

; `Shape.SIDES`, `Color.RED`: a member of a class taken as a value.
((field_access object: (identifier) @_owner field: (identifier)) @reference.use
  (#match? @_owner "^[A-Z]"))

; Objects and their types: what is called of one is a member of the type.
(formal_parameter type: (_) @type name: (identifier) @typed)
(spread_parameter (variable_declarator name: (identifier) @typed))
((field_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @typed)))
((local_variable_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @typed))
  (#not-eq? @type "var"))
((local_variable_declaration type: (_) @_var declarator: (variable_declarator
    name: (identifier) @typed
    value: (object_creation_expression type: (_) @type)))
  (#eq? @_var "var"))
((local_variable_declaration type: (_) @_var declarator: (variable_declarator name: (identifier) @typed value: (_) @_value))
  (#eq? @_var "var")
  (#not-match? @_value "^new\\s"))
((enhanced_for_statement type: (_) @type name: (identifier) @typed)
  (#not-eq? @type "var"))
((enhanced_for_statement type: (_) @_var name: (identifier) @typed)
  (#eq? @_var "var"))
(resource type: (_) @type name: (identifier) @typed)
(instanceof_expression right: (_) @type name: (identifier) @typed)
(catch_formal_parameter name: (identifier) @typed)
(lambda_expression parameters: (identifier) @typed)
(inferred_parameters (identifier) @typed)

[(line_comment) (block_comment)] @comment
