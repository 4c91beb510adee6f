; Functions, classes of the object systems, and names of the source.

((binary_operator
    lhs: [(identifier) @name (string content: (_) @name)]
    operator: ["<-" "<<-" "=" ":="]
    rhs: (function_definition body: (_) @body)) @symbol.function
  (#set! strip "`"))
((binary_operator lhs: (function_definition) operator: ["->" "->>"] rhs: (identifier) @name) @symbol.function)

((program (binary_operator
    lhs: [(identifier) @name (string content: (_) @name)]
    operator: ["<-" "<<-" "="]) @symbol.variable)
  (#set! strip "`")
  (#set! once "yes"))
((program (binary_operator operator: ["->" "->>"] rhs: (identifier) @name) @symbol.variable)
  (#set! once "yes"))
((binary_operator operator: ["<-" "<<-" "=" ":="] rhs: (function_definition)) @of
  (#set! once "no")
  (#set! kind "function"))
; A value over several lines is no part of the signature.
((binary_operator rhs: [(call) (braced_expression) (binary_operator) (string) (if_statement)] @body) @of
  (#match? @body "\n")
  (#not-match? @body "^((\\w+::)?(R6Class|setRefClass|setClass|new_class)|ggproto)\\("))

; Classes, generics and methods by name.
((call function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
    arguments: (arguments . argument: (argument value: (string content: (_) @name)))) @symbol.class
  (#any-of? @_make "setClass" "setRefClass" "setClassUnion")
  (#set! nests "yes"))
((call function: (identifier) @_make
    arguments: (arguments (argument name: (identifier) @_contains value: (string content: (_) @base)))) @of
  (#any-of? @_make "setClass" "setRefClass")
  (#eq? @_contains "contains"))
((call function: (identifier) @_make arguments: (arguments . argument: (argument value: (string)) . (comma) @body)) @of @_all
  (#any-of? @_make "setClass" "setRefClass" "setClassUnion" "setGeneric")
  (#match? @_all "\n"))
((call function: (identifier) @_make
    arguments: (arguments . (argument value: (string content: (_) @name)))) @symbol.function
  (#eq? @_make "setGeneric"))
((call function: (identifier) @_make
    arguments: (arguments
      . (argument value: (string content: (_) @name))
      . (comma) . (argument value: (string content: (_) @scope)) . (comma) @body)) @symbol.method
  (#eq? @_make "setMethod"))

; `Stack <- R6Class("Stack", ...)` is a class with its members in lists.
((binary_operator lhs: (identifier) rhs: (call
    function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
    arguments: (arguments) @body)) @of
  (#any-of? @_make "R6Class" "setRefClass" "setClass" "new_class" "ggproto")
  (#set! kind "class")
  (#set! nests "yes"))
((binary_operator lhs: (identifier) rhs: (call
    function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
    arguments: (arguments (argument name: (identifier) @_inherit value: (_) @base)))) @of
  (#any-of? @_make "R6Class" "new_class")
  (#any-of? @_inherit "inherit" "parent"))
((binary_operator lhs: (identifier) rhs: (call function: (identifier) @_make
    arguments: (arguments . (argument !name value: (_)) . (comma) . (argument !name value: (identifier) @base)))) @of
  (#eq? @_make "ggproto"))
((call function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
    arguments: (arguments (argument name: (identifier) @_part value: (call arguments: (arguments
      (argument name: (_) @name value: (_)) @symbol.field)))))
  (#any-of? @_make "R6Class" "setRefClass")
  (#any-of? @_part "public" "private" "active" "fields" "methods"))
((argument name: (_) value: (function_definition body: (_) @body)) @of
  (#set! kind "method"))
((call function: (identifier) @_make arguments: (arguments
    (argument name: (_) @name value: (function_definition)) @symbol.method))
  (#eq? @_make "ggproto"))
((argument name: (identifier) @_part value: (call arguments: (arguments (argument) @of)))
  (#eq? @_part "private")
  (#set! exported "no"))
((argument name: (_) value: [(call) (braced_expression) (binary_operator) (string)] @body) @of
  (#match? @body "\n"))
; The call that makes a class bound to a name is no class beside it.
((binary_operator lhs: (identifier) rhs: (call function: (identifier) @_make) @of)
  (#any-of? @_make "setRefClass" "setClass")
  (#set! drop "yes"))
