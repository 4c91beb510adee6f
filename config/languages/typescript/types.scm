; What TypeScript adds: interfaces, types, enums, namespaces, signatures, bases and modifiers.

(interface_declaration name: (_) @name body: (_) @body) @symbol.interface
(type_alias_declaration name: (_) @name) @symbol.type
((type_alias_declaration value: (object_type) @body) @of
  (#match? @body "\n"))
(enum_declaration name: (_) @name body: (_) @body) @symbol.enum
(abstract_class_declaration name: (_) @name body: (_) @body) @symbol.class
((function_signature name: (_) @name) @symbol.function
  (#set! overload "yes"))
(internal_module name: (_) @name body: (_) @body) @symbol.namespace
((module name: (_) @name body: (_) @body) @symbol.module
  (#set! strip "\"'"))

(class_declaration (class_heritage (extends_clause value: (_) @base))) @of
(class_declaration (class_heritage (implements_clause (_) @base))) @of
(abstract_class_declaration (class_heritage (extends_clause value: (_) @base))) @of
(abstract_class_declaration (class_heritage (implements_clause (_) @base))) @of
(interface_declaration (extends_type_clause (_) @base)) @of

; Members.
((class_body (public_field_definition name: (_) @name) @symbol.field)
  (#set! strip "\"'"))
((public_field_definition
  value: [(arrow_function "=>" @body) (function_expression body: (_) @body)]) @of
  (#set! kind "method"))
((public_field_definition
  value: [
    (object) (array) (call_expression) (new_expression) (await_expression) (member_expression)
    (binary_expression) (ternary_expression) (template_string) (string) (parenthesized_expression)] @body) @of
  (#match? @body "\n"))
((variable_declarator value: [(as_expression) (satisfies_expression)] @body) @of
  (#match? @body "\n"))
((class_body (method_signature name: (_) @name) @symbol.method)
  (#set! overload "yes")
  (#set! strip "\"'"))
((class_body (abstract_method_signature name: (_) @name) @symbol.method)
  (#set! overload "yes"))
((class_body [
  (method_signature name: (_) @_name) @of
  (method_definition name: (_) @_name) @of])
  (#eq? @_name "constructor")
  (#set! kind "constructor"))
((interface_body (property_signature name: (_) @name) @symbol.field)
  (#set! strip "\"'"))
((interface_body (method_signature name: (_) @name) @symbol.method)
  (#set! overload "yes")
  (#set! strip "\"'"))
((interface_body (method_signature ["get" "set"]) @of)
  (#set! kind "property"))
((type_alias_declaration value: (object_type (property_signature name: (_) @name) @symbol.field))
  (#set! strip "\"'"))
((type_alias_declaration value: (object_type (method_signature name: (_) @name) @symbol.method))
  (#set! overload "yes")
  (#set! strip "\"'"))
((enum_body (property_identifier) @name @symbol.constant))
((enum_body (enum_assignment name: (_) @name) @symbol.constant)
  (#set! strip "\"'"))
((enum_body (string) @name @symbol.constant)
  (#set! strip "\"'"))

; `constructor(private readonly store: Store)` declares a field of the class.
((required_parameter (accessibility_modifier) pattern: (identifier) @name) @symbol.field
  (#set! lifts "yes"))
((required_parameter "readonly" pattern: (identifier) @name) @symbol.field
  (#set! lifts "yes"))
((optional_parameter (accessibility_modifier) pattern: (identifier) @name) @symbol.field
  (#set! lifts "yes"))

(_ (accessibility_modifier) @visibility) @of

; `declare` stands before the declaration that it belongs to.
(ambient_declaration (_) @of) @outer
(export_statement declaration: (ambient_declaration (_) @of)) @outer
(program (export_statement declaration: (ambient_declaration (_ name: (_) @export.names))))
(program (export_statement declaration: (ambient_declaration
  (_ (variable_declarator name: (identifier) @export.names)))))
(ambient_declaration (lexical_declaration kind: "const" (variable_declarator name: (identifier) @name) @symbol.constant))
(ambient_declaration (lexical_declaration kind: "let" (variable_declarator name: (identifier) @name) @symbol.variable))
(ambient_declaration (variable_declaration (variable_declarator name: (identifier) @name) @symbol.variable))
(ambient_declaration (lexical_declaration . (variable_declarator) @of)) @outer
(ambient_declaration (variable_declaration . (variable_declarator) @of)) @outer

; Variables of a namespace, and those that a module declares for all.
(statement_block (export_statement declaration: (lexical_declaration kind: "const"
  (variable_declarator name: (identifier) @name) @symbol.constant)))
(statement_block (export_statement declaration: (lexical_declaration kind: "let"
  (variable_declarator name: (identifier) @name) @symbol.variable)))
(statement_block (export_statement declaration: (variable_declaration
  (variable_declarator name: (identifier) @name) @symbol.variable)))
([
  (internal_module body: (statement_block [
    (lexical_declaration (variable_declarator name: (identifier) @name) @symbol.variable)
    (variable_declaration (variable_declarator name: (identifier) @name) @symbol.variable)]))
  (module body: (statement_block [
    (lexical_declaration (variable_declarator name: (identifier) @name) @symbol.variable)
    (variable_declaration (variable_declarator name: (identifier) @name) @symbol.variable)]))
  (ambient_declaration (statement_block [
    (lexical_declaration (variable_declarator name: (identifier) @name) @symbol.variable)
    (variable_declaration (variable_declarator name: (identifier) @name) @symbol.variable)]))
  ; The grammar does not know `global { }` in a module, and reads a block.
  (module body: (statement_block (statement_block [
    (lexical_declaration (variable_declarator name: (identifier) @name) @symbol.variable)
    (variable_declaration (variable_declarator name: (identifier) @name) @symbol.variable)])))])

; Decorators stand before a member in its class's body, several of them one after another.
(abstract_class_declaration decorator: (decorator) @decorator) @of
(public_field_definition decorator: (decorator) @decorator) @of
((decorator) @decorator @outer . [(method_definition) (abstract_method_signature) (method_signature)] @of)
((decorator) @decorator @outer
  . (decorator) @decorator
  . [(method_definition) (abstract_method_signature) (method_signature)] @of)
((decorator) @decorator @outer
  . (decorator) @decorator
  . (decorator) @decorator
  . [(method_definition) (abstract_method_signature) (method_signature)] @of)

; What `new` makes of a value of the interface.
((interface_body (construct_signature) @symbol.constructor)
  (#set! overload "yes")
  (#set! name "new"))
