; Constructors, destructors and conversions: they have no return type.

; Inside a class its name tells them from a macro's call.
([
  (class_specifier
    name: [(type_identifier) @_class (template_type name: (type_identifier) @_class)]
    body: (_ [
      (function_definition !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
      (declaration !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
      (template_declaration [
        (function_definition !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
        (declaration !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor])]))
  (struct_specifier
    name: [(type_identifier) @_class (template_type name: (type_identifier) @_class)]
    body: (_ [
      (function_definition !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
      (declaration !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
      (template_declaration [
        (function_definition !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor
        (declaration !type declarator: (_ declarator: (identifier) @name parameters: (_))) @symbol.constructor])]))
 ]
 (#eq? @_class @name))

; Outside: `Foo::Foo`.
((function_definition
  !type
  declarator: (_ declarator: (qualified_identifier) @name parameters: (_))) @symbol.constructor
  (#match? @name "(?:^|::)(\\w+)(?:\\s*<.*>)?\\s*::\\s*\\1$")
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>\\w+)$"))

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
  (#set! split "^(?P<scope>.*)::\\s*(?P<name>~\\s*\\w+)$"))

; Conversions: `operator bool() const`.
((function_definition declarator: (operator_cast) @name) @symbol.method
  (#set! extract "^(operator[^(]*[^(\\s])"))
((declaration declarator: (operator_cast) @name) @symbol.method
  (#set! extract "^(operator[^(]*[^(\\s])"))
((field_declaration declarator: (operator_cast) @name) @symbol.method
  (#set! extract "^(operator[^(]*[^(\\s])"))
((function_definition declarator: (qualified_identifier) @name) @symbol.method
  (#match? @name "\\boperator\\b")
  (#set! split "^(?P<scope>.*?)::\\s*(?P<name>operator[^(]*[^(\\s])"))
