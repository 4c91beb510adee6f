; Imports, alone or in a group: under their own name, another one, none, or all names at once.

((import_spec !name path: (_) @module) @import
  (#set! conditional "no"))
((import_spec name: (package_identifier) @alias path: (_) @module) @import
  (#set! conditional "no"))
((import_spec name: (dot) path: (_) @module) @import
  (#set! names "*")
  (#set! conditional "no"))
((import_spec name: (blank_identifier) path: (_) @module) @import.blank
  (#set! conditional "no"))
