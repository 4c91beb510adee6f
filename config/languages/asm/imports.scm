; Sources that are taken in: by the assembler, or by the preprocessor of C or NASM before it.

((line_comment) @import.include @module
  (#match? @module "^#\\s*include\\s*\"")
  (#set! conditional "no")
  (#set! extract "\\A#\\s*include\\s*\"([^\"]+)\""))
((line_comment) @import.system-include @module
  (#match? @module "^#\\s*include\\s*<")
  (#set! conditional "no")
  (#set! extract "\\A#\\s*include\\s*<([^>]+)>"))
((meta kind: (meta_ident) @_include (string) @module) @import.include
  (#any-of? @_include ".include" ".incbin")
  (#set! conditional "no"))
((instruction kind: (word) @_include (string) @module) @import.include
  (#any-of? @_include "include" "INCLUDE" "incbin")
  (#set! conditional "no"))
