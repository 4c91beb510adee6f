; Imports as written: a class, a package with a star, a static member or all of them.

(import_declaration . (_) @module) @import
(import_declaration "static" . (_) @module) @import.static
(import_declaration (_) @module . (asterisk) @names) @import

(requires_module_directive module: (_) @module) @import.requires
