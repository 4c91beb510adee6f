; Macros that the source defines, and definitions that macros make.

; A macro belongs to no namespace, class or function that it stands in.
((preproc_def name: (identifier) @name value: (_)) @symbol.macro
  (#set! owned "no"))
; Without a value it is a switch, or the mark of a header that is read once.
((preproc_def name: (identifier) @name !value) @symbol.macro
  (#not-match? @name "(?i)_(h|hh|hpp|hxx|cuh|inl|inc)_*$|^_|_INCLUDED_*$")
  (#set! owned "no"))
((preproc_function_def name: (identifier) @name value: (_) @body) @symbol.macro
  (#set! owned "no"))
((preproc_function_def name: (identifier) @name !value) @symbol.macro
  (#set! owned "no"))

; `TEST_F(Suite, Case) {...}` is a test of its suite.
((function_definition
  !type
  declarator: (_ declarator: (identifier) @_macro parameters: (_) @name)
  body: (_) @body) @symbol.test
  (#match? @_macro "^(TYPED_)?TEST(_[FP])?(_[A-Z]+)*$")
  (#set! split "^\\(\\s*(?:(?P<scope>\\w+)\\s*,\\s*)?(?P<name>\\w+)")
  (#set! locals "no")
  (#set! exported "no"))

; `NAME(argument, ...) {...}`: what it defines only its macro knows.
((function_definition
  !type
  declarator: (_ declarator: (identifier) @_macro parameters: (_)) @name
  body: (_) @body) @symbol.macro-definition
  (#match? @name "^[A-Z][A-Z0-9]*_[A-Z0-9_]*\\s*\\([^{};]*\\)$")
  (#not-match? @_macro "^(TYPED_)?TEST(_[FP])?(_[A-Z]+)*$")
  (#set! locals "no")
  (#set! exported "no"))

; In C one argument reads as the name of what has the macro for its type.
((function_definition
  type: (type_identifier) @_macro
  declarator: (parenthesized_declarator (identifier) @name)
  body: (_) @body) @symbol.test
  (#match? @_macro "^(TYPED_)?TEST(_[FP])?(_[A-Z]+)*$")
  (#set! locals "no")
  (#set! exported "no"))
((function_definition
  type: (type_identifier) @_macro
  declarator: (parenthesized_declarator (identifier) @name)
  body: (_) @body) @symbol.macro-definition
  (#match? @_macro "^[A-Z][A-Z0-9]*_[A-Z0-9_]*$")
  (#not-match? @_macro "^(TYPED_)?TEST(_[FP])?(_[A-Z]+)*$")
  (#set! locals "no")
  (#set! exported "no"))

; `NAME(function)(parameters) {...}` defines a function of that name.
((function_definition
  !type
  declarator: (_
    declarator: (_
      declarator: (identifier) @_macro
      parameters: (_ . (parameter_declaration type: (type_identifier) @name)))
    parameters: (_))
  body: (_) @body) @symbol.function
  (#match? @_macro "^[A-Z][A-Z0-9_]*$"))

; `DEFINE_THING(name, ...);` at the top of a file defines the name.
([
  (translation_unit (expression_statement (call_expression
    function: (identifier) @_macro
    arguments: (argument_list . (identifier) @name))) @symbol.macro-definition)
  (declaration_list (expression_statement (call_expression
    function: (identifier) @_macro
    arguments: (argument_list . (identifier) @name))) @symbol.macro-definition)
  (preproc_ifdef (expression_statement (call_expression
    function: (identifier) @_macro
    arguments: (argument_list . (identifier) @name))) @symbol.macro-definition)
 ]
 (#match? @_macro "^([A-Z0-9]+_)*(DEFINE|DECLARE)_[A-Za-z0-9_]+$")
 (#not-match? @_macro "_DECLARE_DISPATCH$|^DECLARE_DISPATCH$"))
; What `DECLARE_THING(name);` names is defined elsewhere.
([
  (translation_unit (expression_statement (call_expression function: (identifier) @_macro)) @of)
  (declaration_list (expression_statement (call_expression function: (identifier) @_macro)) @of)
  (preproc_ifdef (expression_statement (call_expression function: (identifier) @_macro)) @of)
 ]
 (#match? @_macro "^([A-Z0-9]+_)*DECLARE_[A-Za-z0-9_]+$")
 (#set! declared "yes"))
((translation_unit (declaration (storage_class_specifier) @_word) @of)
  (#eq? @_word "extern")
  (#set! declared "yes"))
; ... and `DECLARE_DISPATCH(type, name);` says its name last.
([
  (translation_unit (expression_statement (call_expression
    function: (identifier) @_macro
    arguments: (argument_list (identifier) @name .))) @symbol.macro-definition)
  (declaration_list (expression_statement (call_expression
    function: (identifier) @_macro
    arguments: (argument_list (identifier) @name .))) @symbol.macro-definition)
  (preproc_ifdef (expression_statement (call_expression
    function: (identifier) @_macro
    arguments: (argument_list (identifier) @name .))) @symbol.macro-definition)
 ]
 (#match? @_macro "_DECLARE_DISPATCH$|^DECLARE_DISPATCH$"))

; The text of a macro has the semicolon that its call goes without.
((expression_statement
  (call_expression function: (identifier) @_macro)
  (MISSING ";") @spared)
 (#match? @_macro "^_*[A-Z][A-Z0-9_]+$"))
((expression_statement
  (identifier) @_macro
  (MISSING ";") @spared)
 (#match? @_macro "^_*[A-Z][A-Z0-9_]+$"))
