; Names that the source calls, creates, types with or takes.

(function_call_expression function: [(name) (qualified_name)] @reference.call)
; `$this->area()` and `User::make()`: what is written before the arguments.
((member_call_expression object: [(variable_name) (member_access_expression)]) @reference.call
  (#set! extract "\\A\\$?(\\w+(?:\\??->\\w+)*)\\s*\\("))
(nullsafe_member_call_expression object: (variable_name) name: (name) @reference.member)
((scoped_call_expression scope: [(name) (qualified_name) (relative_scope)]) @reference.call
  (#set! extract "\\A([\\w\\\\]+::\\w+)\\s*\\("))
((object_creation_expression [(name) (qualified_name)] @reference.call)
  (#not-match? @reference.call "^(static|self|parent)$"))

((named_type [(name) (qualified_name)] @reference.type)
  (#not-match? @reference.type "^(static|self|parent)$"))
(base_clause [(name) (qualified_name)] @reference.type)
(class_interface_clause [(name) (qualified_name)] @reference.type)
(use_declaration [(name) (qualified_name)] @reference.type)
(attribute [(name) (qualified_name)] @reference.type)
((binary_expression operator: "instanceof" right: [(name) (qualified_name)] @reference.type)
  (#not-match? @reference.type "^(static|self|parent)$"))

; `Shape::SIDES`, `Shape::class`, and a constant taken as a value.
((class_constant_access_expression . [(name) (qualified_name)] @reference.use . (name) @_member)
  (#eq? @_member "class"))
((class_constant_access_expression . [(name) (qualified_name)] . (name) @_member) @reference.use
  (#not-eq? @_member "class"))
((scoped_property_access_expression scope: [(name) (qualified_name)] @reference.use))
((argument (name) @reference.use)
  (#match? @reference.use "^[A-Z]"))

(comment) @comment
