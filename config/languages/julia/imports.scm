; Modules that are used or imported, names of them, and sources that are run in place.

((using_statement [(identifier) (import_path)] @module) @import.using
  (#set! names "*"))
(import_statement [(identifier) (import_path)] @module) @import
(import_statement (import_alias . (_) @module . (identifier) @alias)) @import
(using_statement (selected_import . (_) @module [(identifier) @names (macro_identifier) @names (operator) @names])) @import.using
(import_statement (selected_import . (_) @module [(identifier) @names (macro_identifier) @names (operator) @names])) @import
(using_statement (selected_import . (_) @module (import_alias . (_) @names . (identifier) @alias))) @import.using
(import_statement (selected_import . (_) @module (import_alias . (_) @names . (identifier) @alias))) @import
((call_expression . (identifier) @_include (argument_list . (string_literal (content) @module) .)) @import.include
  (#eq? @_include "include"))

(module_definition (block) @guard) @guard
[(function_definition) (if_statement)] @condition
