; Packages that are attached or loaded, and sources that are run.

((call function: (identifier) @_attach
    arguments: (arguments . (argument value: [(identifier) @module (string content: (_) @module)]))) @import.library
  (#any-of? @_attach "library" "require"))
((call function: (identifier) @_load
    arguments: (arguments . (argument value: (string content: (_) @module)))) @import.namespace
  (#any-of? @_load "requireNamespace" "loadNamespace"))
((call function: [(identifier) @_run (namespace_operator rhs: (identifier) @_run)]
    arguments: (arguments . (argument value: (string content: (_) @module)))) @import.source
  (#any-of? @_run "source" "sys.source" "sourceCpp"))

[(function_definition) (if_statement)] @condition
