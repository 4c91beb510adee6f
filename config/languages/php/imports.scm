; Names taken from namespaces, and sources that are run.

(namespace_use_declaration (namespace_use_clause
  !type
  . [(name) (qualified_name)] @module
  alias: (_)? @alias)) @import.use
(namespace_use_declaration (namespace_use_clause
  type: "function"
  . [(name) (qualified_name)] @module
  alias: (_)? @alias)) @import.function
(namespace_use_declaration (namespace_use_clause
  type: "const"
  . [(name) (qualified_name)] @module
  alias: (_)? @alias)) @import.const

; `use Foo\{A, B as C}` takes Foo\A and Foo\B.
((namespace_use_declaration
  (namespace_name) @prefix
  body: (namespace_use_group (namespace_use_clause
    !type
    . [(name) (qualified_name)] @module
    alias: (_)? @alias))) @import.use
  (#set! join "\\"))
((namespace_use_declaration
  (namespace_name) @prefix
  body: (namespace_use_group (namespace_use_clause
    type: "function"
    . [(name) (qualified_name)] @module
    alias: (_)? @alias))) @import.function
  (#set! join "\\"))

; `require __DIR__ . '/x.php'`: what is written after the folder.
([
  (require_expression [
    (string (string_content) @module) (encapsed_string . (string_content) @module .)
    (binary_expression right: (string (string_content) @module))
    (parenthesized_expression [
      (string (string_content) @module) (encapsed_string . (string_content) @module .)
      (binary_expression right: (string (string_content) @module))])])
  (require_once_expression [
    (string (string_content) @module) (encapsed_string . (string_content) @module .)
    (binary_expression right: (string (string_content) @module))
    (parenthesized_expression [
      (string (string_content) @module) (encapsed_string . (string_content) @module .)
      (binary_expression right: (string (string_content) @module))])])
  (include_expression [
    (string (string_content) @module) (encapsed_string . (string_content) @module .)
    (binary_expression right: (string (string_content) @module))
    (parenthesized_expression [
      (string (string_content) @module) (encapsed_string . (string_content) @module .)
      (binary_expression right: (string (string_content) @module))])])
  (include_once_expression [
    (string (string_content) @module) (encapsed_string . (string_content) @module .)
    (binary_expression right: (string (string_content) @module))
    (parenthesized_expression [
      (string (string_content) @module) (encapsed_string . (string_content) @module .)
      (binary_expression right: (string (string_content) @module))])])
] @import.include
  (#set! extract "\\A/?([^$]+)\\Z"))

(namespace_definition body: (_) @guard) @guard
(expression_statement) @guard
[(if_statement) (try_statement) (function_definition) (method_declaration) (switch_statement)] @condition
