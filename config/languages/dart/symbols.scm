; Types and their members.

(class_definition name: (identifier) @name body: (_) @body) @symbol.class
((class_definition (mixin) name: (identifier)) @of
  (#set! kind "mixin"))
(mixin_declaration . (_)* (mixin) . (identifier) @name (class_body) @body) @symbol.mixin
(extension_declaration name: (identifier) @name body: (_) @body) @symbol.extension
(extension_type_declaration name: (identifier) @name body: (_) @body) @symbol.class
(enum_declaration name: (identifier) @name body: (_) @body) @symbol.enum
(enum_constant name: (identifier) @name) @symbol.constant
(type_alias . (type_identifier) @name . (_)) @symbol.type
(type_alias (type_identifier) @name . (formal_parameter_list)) @symbol.type

(class_definition superclass: (superclass (type_identifier) @base)) @of
(class_definition superclass: (superclass (mixins (type_identifier) @base))) @of
(class_definition interfaces: (interfaces (type_identifier) @base)) @of
(mixin_declaration (mixin) . (identifier) . (type_identifier) @base) @of
(mixin_declaration (interfaces (type_identifier) @base)) @of
(enum_declaration (interfaces (type_identifier) @base)) @of
(enum_declaration (mixins (type_identifier) @base)) @of
(extension_declaration class: (type_identifier) @base) @of

; The body of a function stands beside what it is called.
(method_signature (function_signature name: (identifier) @name)) @symbol.method
((method_signature (getter_signature name: (identifier) @name)) @symbol.property
  (#set! once "yes"))
((method_signature (setter_signature name: (identifier) @name)) @symbol.property
  (#set! once "yes"))
((method_signature (operator_signature) @name) @symbol.method
  (#set! extract "(operator\\s*[^\\s(]+)"))
((method_signature (constructor_signature) @name) @symbol.constructor
  (#set! extract "\\A(?:const\\s+)?(?:\\w+\\.)?(\\w+)\\s*\\("))
((method_signature (factory_constructor_signature) @name) @symbol.constructor
  (#set! extract "\\A(?:const\\s+)?factory\\s+(?:\\w+\\.)?(\\w+)"))
(method_signature (initializers) @body) @of
((method_signature) @of . (function_body) @body @tail)

(declaration (function_signature name: (identifier) @name)) @symbol.method
((declaration (getter_signature name: (identifier) @name)) @symbol.property
  (#set! once "yes"))
((declaration (setter_signature name: (identifier) @name)) @symbol.property
  (#set! once "yes"))
((declaration (operator_signature) @name) @symbol.method
  (#set! extract "(operator\\s*[^\\s(]+)"))
((declaration [(constructor_signature) (constant_constructor_signature)] @name) @symbol.constructor
  (#set! extract "\\A(?:const\\s+)?(?:\\w+\\.)?(\\w+)\\s*\\("))
((declaration (redirecting_factory_constructor_signature) @name) @symbol.constructor
  (#set! extract "\\A(?:const\\s+)?factory\\s+(?:\\w+\\.)?(\\w+)"))
(declaration [(initializers) (redirection)] @body) @of
(declaration (initialized_identifier_list (initialized_identifier . (identifier) @name))) @symbol.field
(declaration (static_final_declaration_list (static_final_declaration . (identifier) @name))) @symbol.field
((declaration (const_builtin) (static_final_declaration_list)) @of
  (#set! kind "constant"))
((declaration (static_final_declaration_list (static_final_declaration (identifier) . (_) @body))) @of
  (#match? @body "\n"))
((declaration (initialized_identifier_list (initialized_identifier (identifier) . (_) @body))) @of
  (#match? @body "\n"))

; Functions and names of the library.
(program (function_signature name: (identifier) @name) @symbol.function)
((program (getter_signature name: (identifier) @name) @symbol.property)
  (#set! once "yes"))
((program (setter_signature name: (identifier) @name) @symbol.property)
  (#set! once "yes"))
(program [(function_signature) (getter_signature) (setter_signature)] @of . (function_body) @body @tail)
(program (const_builtin) @outer . [(type_identifier) (type_arguments) (nullable_type)]* .
  (static_final_declaration_list (static_final_declaration . (identifier) @name)) @symbol.constant)
(program (final_builtin) @outer . [(type_identifier) (type_arguments) (nullable_type)]* .
  (static_final_declaration_list (static_final_declaration . (identifier) @name)) @symbol.variable)
(program [(type_identifier) (inferred_type)] @outer . [(type_arguments) (nullable_type)]* .
  (initialized_identifier_list (initialized_identifier . (identifier) @name)) @symbol.variable)
((program (static_final_declaration_list (static_final_declaration (identifier) . (_) @body)) @of)
  (#match? @body "\n"))
((program (initialized_identifier_list (initialized_identifier (identifier) . (_) @body)) @of)
  (#match? @body "\n"))

; What marks a declaration stands in it or before it.
(class_definition (annotation) @decorator) @of
(enum_declaration (annotation) @decorator) @of
(class_body (annotation) @decorator @outer . (annotation)* . [(method_signature) (declaration)] @of)
(enum_body (annotation) @decorator @outer . (annotation)* . [(method_signature) (declaration)] @of)
(program (annotation) @decorator @outer . (annotation)* . [(function_signature) (getter_signature)] @of)

; A group of a test, and what it expects.
((expression_statement . (identifier) @_test . (selector (argument_part (arguments . (argument (string_literal) @name))))) @symbol.test
  (#any-of? @_test "test" "testWidgets" "blocTest")
  (#set! nests "no")
  (#set! strip "\"'"))
