; Libraries that are imported and passed on, and the parts of this one.

((library_import (import_specification [(configurable_uri) (uri)] @module)) @import
  (#set! extract "\\A['\"]([^'\"]+)")
  (#set! names "*"))
((library_import (import_specification [(configurable_uri) (uri)] @module (identifier) @alias)) @import
  (#set! extract "\\A['\"]([^'\"]+)"))
((library_export (configurable_uri) @module) @import.export
  (#set! extract "\\A['\"]([^'\"]+)")
  (#set! names "*"))
((part_directive (uri) @module) @import.part-of
  (#set! names "*"))
((part_of_directive (uri) @module) @import.part-of
  (#set! names "*"))

[(library_import) (import_specification) (import_or_export)] @guard
