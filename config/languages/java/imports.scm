; Imports as written: a class, a package with a star, a static member or all of them.

(import_declaration . (_) @module) @import
(import_declaration "static" . (_) @module) @import.static
(import_declaration (_) @module . (asterisk) @names) @import

; What a module needs of others, and the services that it uses and provides, with who provides them.
((requires_module_directive module: (_) @module) @import.requires
  (#set! conditional "no"))
((uses_module_directive (_) @module) @import.service
  (#set! conditional "no"))
((provides_module_directive (scoped_identifier) @module) @import.service
  (#set! conditional "no"))
