; Procedures, namespaces, classes, and what the script sets at its top.

((procedure name: (_) @name body: (_) @body) @symbol.function
  (#set! split "\\A(?:::)?(?:(?P<scope>.*)::)?(?P<name>[^:]+)\\Z"))
((namespace (word_list . (simple_word) @_eval . (simple_word) @name . (braced_word) @body)) @symbol.namespace
  (#eq? @_eval "eval")
  (#set! strip ":")
  (#set! once "yes"))
((command name: (_) @_test arguments: (word_list . [(braced_word) (quoted_word)] @name . (_) @body)) @symbol.test
  (#eq? @_test "test")
  (#set! strip "{}\""))
((command name: (_) @_test arguments: (word_list . (simple_word) @name . (_) @body)) @symbol.test
  (#match? @_test "^(?:::)?(?:tcltest::)?test$"))
((command name: (_) @_class arguments: (word_list . (simple_word) @_create . (simple_word) @name . (braced_word) @body)) @symbol.class
  (#match? @_class "^(?:::)?oo::class$")
  (#eq? @_create "create"))
((command name: (_) @_method arguments: (word_list . (simple_word) @name . (_) . (braced_word) @body .)) @symbol.method
  (#eq? @_method "method"))
; Others reach a variable by a sign before its name, which no command has.
((source_file (set . (id) @name) @symbol.variable)
  (#set! exported "no")
  (#set! once "yes"))
((source_file (set . (id) . (_) @body) @of)
  (#match? @body "\n"))
((namespace (word_list (braced_word (command name: (_) @_variable arguments: (word_list . (simple_word) @name)) @symbol.variable)))
  (#eq? @_variable "variable")
  (#set! exported "no")
  (#set! once "yes"))
((command name: (_) @_provide arguments: (word_list . (simple_word) @_word . (simple_word) @name)) @symbol.package
  (#eq? @_provide "package")
  (#eq? @_word "provide"))
