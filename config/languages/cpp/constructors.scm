; Constructors, destructors and conversions: they have no return type.

; Inside a class its name tells them from a macro's call.
((function_definition
  !type
  declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
  (#not-match? @name "^[A-Z][A-Z0-9]*_[A-Z0-9_]*$")
  (#set! named "owner"))
((declaration
  !type
  declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
  (#not-match? @name "^[A-Z][A-Z0-9]*_[A-Z0-9_]*$")
  (#set! declared "yes")
  (#set! named "owner"))
; One in capitals is none where its class is written around it.
((_
  name: (type_identifier) @_class
  body: (field_declaration_list [
    (function_definition !type declarator: (_ declarator: (identifier) @name parameters: (_)))
    (declaration !type declarator: (_ declarator: (identifier) @name parameters: (_)))
  ] @symbol.constructor))
  (#match? @name "^[A-Z][A-Z0-9]*_[A-Z0-9_]*$")
  (#eq? @_class @name))

; Outside: `Foo::Foo`.
((function_definition
  !type
  declarator: (_ declarator: (qualified_identifier) @name parameters: (_))) @symbol.constructor
  (#match? @name "(?:^|::)(\\w+)(?:\\s*<.*>)?\\s*::\\s*\\1$")
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>\\w+)$")
  (#set! line "name"))

; `Foo::Foo() = default;`, which the grammar takes for an assignment.
((expression_statement (assignment_expression
  left: (call_expression function: (qualified_identifier) @name)
  right: (identifier) @_default)) @symbol.constructor
  (#eq? @_default "default")
  (#not-match? @name "~")
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>\\w+|operator.*)$")
  (#set! line "name"))
((expression_statement (assignment_expression
  left: (call_expression function: (qualified_identifier) @name)
  right: (identifier) @_default)) @symbol.method
  (#eq? @_default "default")
  (#match? @name "~")
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>~\\s*\\w+)$")
  (#set! line "name"))

; Destructors.
((function_definition
  !type
  declarator: (_ declarator: (destructor_name) @name parameters: (_))) @symbol.method)
((declaration
  !type
  declarator: (_ declarator: (destructor_name) @name parameters: (_))) @symbol.method)
((function_definition
  !type
  declarator: (_ declarator: (qualified_identifier) @name parameters: (_))) @symbol.method
  (#match? @name "::\\s*~\\s*\\w+$")
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>~\\s*\\w+)$")
  (#set! line "name"))
; `Foo &Foo::operator=(Foo &&) = default;` reads as a variable, too.
((declaration
  type: (_)
  declarator: (init_declarator
    declarator: (reference_declarator
      (function_declarator declarator: (qualified_identifier name: (operator_name)) @name))
    value: (identifier) @_default)) @symbol.method
  (#eq? @_default "default")
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>operator.*)$")
  (#set! line "name"))
; Behind a macro, `FOO_FUNC Foo::~Foo() noexcept = default;` reads as a variable with a value.
((declaration
  type: (type_identifier)
  declarator: (init_declarator
    declarator: (function_declarator declarator: (qualified_identifier name: (destructor_name)) @name)
    value: (identifier))) @symbol.method
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>~\\s*\\w+)$")
  (#set! line "name"))

; Conversions: `operator bool() const`.
((function_definition declarator: (operator_cast) @name) @symbol.method
  (#set! extract "^(operator[^(]*[^(\\s])"))
((declaration declarator: (operator_cast) @name) @symbol.method
  (#set! extract "^(operator[^(]*[^(\\s])"))
((field_declaration declarator: (operator_cast) @name) @symbol.method
  (#set! extract "^(operator[^(]*[^(\\s])"))
((function_definition declarator: (qualified_identifier) @name) @symbol.method
  (#match? @name "\\boperator\\b")
  (#set! split "^(?P<scope>.*?)::\\s*(?P<name>operator[^(]*[^(\\s])")
  (#set! line "name"))
