; Imports as written; one inside a function, a class, `if` or `try` is conditional by its depth.

(import_statement name: (dotted_name) @module) @import
(import_statement name: (aliased_import
  name: (dotted_name) @module
  alias: (identifier) @alias)) @import

(import_from_statement module_name: (_) @module) @import.from
(import_from_statement
  module_name: (_) @module
  name: (dotted_name) @names) @import.from
(import_from_statement
  module_name: (_) @module
  name: (aliased_import
    name: (dotted_name) @names
    alias: (identifier) @alias)) @import.from
(import_from_statement
  module_name: (_) @module
  (wildcard_import) @names) @import.from

(future_import_statement
  "__future__" @module
  name: (dotted_name) @names) @import.from

; importlib.import_module("a.b") and __import__("a.b") name a module in a string.
((call
  function: [(identifier) @_call (attribute attribute: (identifier) @_call)]
  arguments: (argument_list . (string (string_content) @module))) @import.dynamic
  (#any-of? @_call "import_module" "__import__"))
