; Imports as written: a name, a package with a star, a second name.

((import_header (identifier) @module) @import
  (#set! conditional "no"))
((import_header (identifier) @module (wildcard_import) @names) @import
  (#set! conditional "no"))
((import_header (identifier) @module (import_alias (type_identifier) @alias)) @import
  (#set! conditional "no"))
