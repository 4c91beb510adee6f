; Imports and exports that only TypeScript has.

(import_statement "type" source: (string) @module) @import.type
(export_statement "type" source: (string) @module) @import.export
(import_statement (import_require_clause (identifier) @alias source: (string) @module)) @import.require

(program (export_statement "=" (identifier) @export.names))
(program (export_statement declaration: (internal_module
  name: (nested_identifier object: (identifier) @export.names))))
