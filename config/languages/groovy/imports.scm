; Imports as written: a class, a package with a star, a static member, another name.

((command . (unit . (identifier) @_import .)) @module @import
  (#eq? @_import "import")
  (#set! extract "\\Aimport\\s+([\\w.]+(?:\\.\\*)?)(?!\\s+\\w+\\.)(?=\\s*(?:;|\\bas\\b|$))")
  (#set! conditional "no"))
((command . (unit . (identifier) @_import .) . (unit . (identifier) @_static .)) @module @import.static
  (#eq? @_import "import")
  (#eq? @_static "static")
  (#set! extract "\\Aimport\\s+static\\s+((?:\\w+\\.)*(?:\\w+|\\*))")
  (#set! conditional "no"))
((command . (unit . (identifier) @_import .) . (unit) @module . (unit . (identifier) @_as .) . (unit) @alias) @import
  (#eq? @_import "import")
  (#eq? @_as "as")
  (#set! conditional "no"))
