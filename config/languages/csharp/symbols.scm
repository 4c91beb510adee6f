; Namespaces, types and their members.

(namespace_declaration name: (_) @name body: (_) @body) @symbol.namespace
; It names the namespace of all that follows.
(file_scoped_namespace_declaration name: (_) @name) @symbol.namespace

(class_declaration name: (_) @name body: (_)? @body) @symbol.class
(record_declaration name: (_) @name body: (_)? @body) @symbol.class
(struct_declaration name: (_) @name body: (_)? @body) @symbol.struct
(interface_declaration name: (_) @name body: (_)? @body) @symbol.interface
(enum_declaration name: (_) @name body: (_)? @body) @symbol.enum
((record_declaration "struct") @of
  (#set! kind "struct"))
(delegate_declaration name: (_) @name) @symbol.type

(_ (base_list [(identifier) (generic_name) (qualified_name) (alias_qualified_name)] @base)) @of
(_ (base_list (primary_constructor_base_type type: (_) @base))) @of

(method_declaration name: (_) @name body: (_)? @body) @symbol.method
(constructor_declaration name: (_) @name body: (_)? @body) @symbol.constructor
((destructor_declaration name: (_) @name body: (_)? @body) @symbol.method)
((local_function_statement name: (_) @name body: (_)? @body) @symbol.function)
((operator_declaration operator: _ @name body: (_)? @body) @symbol.method)
((conversion_operator_declaration type: (_) @name body: (_)? @body) @symbol.method)
(property_declaration name: (_) @name) @symbol.property
(property_declaration accessors: (accessor_list (accessor_declaration body: (_))) @body) @of
(property_declaration value: (arrow_expression_clause) @body) @of
(indexer_declaration "this" @name) @symbol.property
(indexer_declaration accessors: (accessor_list (accessor_declaration body: (_))) @body) @of
(indexer_declaration value: (arrow_expression_clause) @body) @of
(event_declaration name: (_) @name accessors: (_)? @body) @symbol.event

; `int a, b = 1;` is a field for each name.
(field_declaration (variable_declaration (variable_declarator name: (_) @name) @symbol.field))
(field_declaration (variable_declaration . (_) . (variable_declarator) @of)) @outer
(field_declaration (variable_declaration (variable_declarator) @of)) @outer
((field_declaration (modifier) @_const (variable_declaration (variable_declarator) @of))
  (#eq? @_const "const")
  (#set! kind "constant"))
(event_field_declaration (variable_declaration (variable_declarator name: (_) @name) @symbol.event)) @outer
(enum_member_declaration name: (_) @name) @symbol.constant
; The parameters of a record are its properties.
((record_declaration (parameter_list (parameter name: (_) @name) @symbol.property))
  (#set! access "no"))

((field_declaration (modifier) @visibility (variable_declaration (variable_declarator) @of))
  (#match? @visibility "^(public|protected|internal|private)$"))
((event_field_declaration (modifier) @visibility (variable_declaration (variable_declarator) @of))
  (#match? @visibility "^(public|protected|internal|private)$"))
((_ (modifier) @visibility) @of
  (#match? @visibility "^(public|protected|internal|private)$"))
(_ (attribute_list) @decorator) @of
(field_declaration (attribute_list) @decorator (variable_declaration (variable_declarator) @of))
(event_field_declaration (attribute_list) @decorator (variable_declaration (variable_declarator) @of))

; A value over several lines is no part of the signature.
((variable_declarator name: (_) (_) @body) @of
  (#match? @body "\n"))
