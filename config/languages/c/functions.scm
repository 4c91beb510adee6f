; Functions. One without a return type is a macro's, see macros.scm. A declarator
; with parameters is a function's; levels of wildcards stand for the pointers and
; parentheses around it, and make the query quick to compile.

((function_definition
  type: (_)
  declarator: [
    (_ declarator: (identifier) @name parameters: (_))
    (_ (_ declarator: (identifier) @name parameters: (_)))
    (_ (_ (_ declarator: (identifier) @name parameters: (_))))
    (_ declarator: (_ (_ (_ declarator: (identifier) @name parameters: (_)))))
    (_ declarator: (parenthesized_declarator (identifier) @name) parameters: (_))
  ]
  body: (_) @body) @symbol.function
  (#set! member "method"))

; No function is called as a statement is: the parse lost its place there.
((function_definition declarator: (function_declarator declarator: (identifier) @_word)) @of
  (#any-of? @_word "if" "while" "for" "switch" "return" "sizeof")
  (#set! drop "yes"))

; Declarations; only those that no function body encloses count.
((declaration
  type: (_)
  declarator: [
    (_ declarator: (identifier) @name parameters: (_))
    (_ (_ declarator: (identifier) @name parameters: (_)))
    (_ (_ (_ declarator: (identifier) @name parameters: (_))))
    (_ declarator: (_ (_ (_ declarator: (identifier) @name parameters: (_)))))
  ]) @symbol.function
  (#set! member "method")
  (#set! declared "yes")
  (#set! drop "yes"))
((declaration
  type: (_)
  declarator: [
    (identifier) @name
    (_ declarator: (identifier) @name !parameters)
    (_ declarator: (_ declarator: (identifier) @name !parameters))
    (_ declarator: (_ declarator: (_ declarator: (identifier) @name !parameters)))
    (_ declarator: (_ (_ declarator: (identifier) @name !parameters)))
    (_ declarator: (_ declarator: (_ (_ declarator: (identifier) @name !parameters))))
  ]) @symbol.variable
  (#set! drop "yes"))
; A pointer to a function that returns a named type reads as a call; at the top none can stand.
(translation_unit (expression_statement [
  (assignment_expression left: (call_expression function: (call_expression
    function: (identifier)
    arguments: (argument_list . (pointer_expression argument: (identifier) @name) .))))
  (call_expression function: (call_expression
    function: (identifier)
    arguments: (argument_list . (pointer_expression argument: (identifier) @name) .)))]) @symbol.variable)
([
  (translation_unit (declaration) @of)
  (declaration_list (declaration) @of)
  (linkage_specification (declaration) @of)
  (preproc_ifdef (declaration) @of)
  (preproc_if (declaration) @of)
  (preproc_else (declaration) @of)
  (preproc_elif (declaration) @of)
 ]
 (#set! drop "no")
 (#set! locals "no"))

; What stands between the parameters and the body of a function of old belongs to it.
((translation_unit
  (declaration declarator: [(identifier) (pointer_declarator declarator: (identifier))]) @of
  .
  (compound_statement))
  (#set! drop "yes"))
((translation_unit
  (declaration declarator: [(identifier) (pointer_declarator declarator: (identifier))]) @of
  .
  (declaration declarator: [(identifier) (pointer_declarator declarator: (identifier))])
  .
  (compound_statement))
  (#set! drop "yes"))

; `static` keeps a name in its file; of a member it says something else.
(_ (storage_class_specifier) @linkage) @of

; A value that cannot change; what a `const` pointer points to is another thing.
((declaration
  (type_qualifier) @_fixed
  declarator: (init_declarator declarator: [(identifier) (array_declarator)])) @of
 (#any-of? @_fixed "const" "constexpr")
 (#set! kind "constant"))
