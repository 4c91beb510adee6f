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

; `extends \Foo\Bar`, `new \Foo\Bar()`: a name that is written in full needs no `use`.
([
  (base_clause (qualified_name) @module)
  (class_interface_clause (qualified_name) @module)
  (use_declaration (qualified_name) @module)
  (object_creation_expression (qualified_name) @module)
  (named_type (qualified_name) @module)
  (scoped_call_expression scope: (qualified_name) @module)
  (class_constant_access_expression . (qualified_name) @module)
  (binary_expression operator: "instanceof" right: (qualified_name) @module)
] @import.name
  (#match? @module "^\\\\[^\\\\]+\\\\")
  (#set! conditional "no"))

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
