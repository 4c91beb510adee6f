; Modules that are required, with the name that one is bound to, and sources that are run.

((function_call name: (identifier) @_require arguments: (arguments . (string content: (_) @module) .)) @import.require
  (#eq? @_require "require"))
((variable_declaration (assignment_statement
    (variable_list . name: (identifier) @alias .)
    (expression_list . value: (function_call
      name: (identifier) @_require
      arguments: (arguments . (string content: (_) @module) .)) .))) @import.require
  (#eq? @_require "require"))
((variable_declaration (assignment_statement
    (variable_list . name: (identifier) @alias .)
    (expression_list . value: (dot_index_expression
      table: (function_call
        name: (identifier) @_require
        arguments: (arguments . (string content: (_) @module) .))
      field: (identifier) @names) .))) @import.require
  (#eq? @_require "require"))
((variable_declaration (assignment_statement
    (expression_list value: (function_call
      name: (function_call
        name: (identifier) @_require
        arguments: (arguments . (string content: (_) @module) .)))))) @import.require
  (#eq? @_require "require"))
((assignment_statement
    (expression_list value: (function_call
      name: (identifier) @_require
      arguments: (arguments . (string content: (_) @module) .)))) @import.require
  (#eq? @_require "require"))
; `pcall(require, "module")` may fail.
((function_call name: (identifier) @_pcall arguments: (arguments
    . (identifier) @_require . (string content: (_) @module) .)) @import.require
  (#eq? @_pcall "pcall")
  (#eq? @_require "require"))
((function_call name: (identifier) @_run arguments: (arguments . (string content: (_) @module) .)) @import.load
  (#any-of? @_run "dofile" "loadfile"))

[(function_declaration) (function_definition) (if_statement)] @condition
((function_call name: (identifier) @_pcall) @condition
  (#eq? @_pcall "pcall"))
