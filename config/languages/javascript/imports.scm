; Imports and re-exports of ECMAScript, dynamic imports, and CommonJS's require.

(import_statement source: (string) @module) @import
((import_statement (import_clause (identifier) @alias) source: (string) @module) @import
  (#set! names "default"))
(import_statement (import_clause (namespace_import (identifier) @alias)) source: (string) @module) @import
; A statement names its module after what it takes of it: a pattern of both would wait for the module
; once for each name.
(import_specifier name: (_) @names alias: (_)? @alias) @import.part

(export_statement source: (string) @module) @import.export
(export_statement "*" @names source: (string) @module) @import.export
(export_statement (namespace_export (_) @alias) source: (string) @module) @import.export
(export_specifier name: (_) @names alias: (_)? @alias) @import.part

((call_expression function: (import) arguments: (arguments . (string) @module)) @import.dynamic
  (#set! conditional "no"))

((call_expression function: (identifier) @_require arguments: (arguments . (string) @module)) @import.require
  (#eq? @_require "require"))

; The statement around it says how it is bound, and whether it stands at the top.
((expression_statement (call_expression
  function: (identifier) @_require
  arguments: (arguments . (string) @module))) @import.require
  (#eq? @_require "require"))
((expression_statement (call_expression function: (call_expression
  function: (identifier) @_require
  arguments: (arguments . (string) @module)))) @import.require
  (#eq? @_require "require"))
((expression_statement (assignment_expression right: (call_expression
  function: (identifier) @_require
  arguments: (arguments . (string) @module)))) @import.require
  (#eq? @_require "require"))
((_ (variable_declarator
  name: (identifier) @alias
  value: (call_expression
    function: (identifier) @_require
    arguments: (arguments . (string) @module)))) @import.require
  (#eq? @_require "require"))
((_ (variable_declarator
  name: (object_pattern [
    (shorthand_property_identifier_pattern) @names
    (object_assignment_pattern left: (shorthand_property_identifier_pattern) @names)
    (pair_pattern key: (_) @names value: (identifier) @alias)])
  value: (call_expression
    function: (identifier) @_require
    arguments: (arguments . (string) @module)))) @import.require
  (#eq? @_require "require"))
((_ (variable_declarator
  name: (identifier) @alias
  value: (member_expression
    object: (call_expression
      function: (identifier) @_require
      arguments: (arguments . (string) @module))
    property: (_) @names))) @import.require
  (#eq? @_require "require"))
((_ (variable_declarator value: (call_expression
  function: (call_expression
    function: (identifier) @_require
    arguments: (arguments . (string) @module))))) @import.require
  (#eq? @_require "require"))

; The map of a build product to what it was made from.
((comment) @import.source-map @module
  (#match? @module "^(//|/\\*)[#@][ \t]*sourceMappingURL=")
  (#not-match? @module "=data:")
  (#set! conditional "no")
  (#set! extract "sourceMappingURL=([^\\s*]+)"))
