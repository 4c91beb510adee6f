; The sources of the library and of the programs, where they stand at another place.
((table . (_) @_table (pair . (bare_key) @_key (string) @module)) @import.lib
  (#eq? @_table "lib")
  (#eq? @_key "path")
  (#set! conditional "no"))
((table_array_element . (_) @_table (pair . (bare_key) @_key (string) @module)) @import.target
  (#match? @_table "^(?:bin|test|bench|example)$")
  (#eq? @_key "path")
  (#set! conditional "no"))
((table . (_) @_table (pair . (bare_key) @_key (string) @module)) @import.build
  (#eq? @_table "package")
  (#eq? @_key "build")
  (#set! conditional "no"))

; Members of the workspace.
((table . (_) @_table (pair . (bare_key) @_key (array (string) @module))) @import.workspace
  (#eq? @_table "workspace")
  (#any-of? @_key "members" "default-members")
  (#set! conditional "no"))

; Packages of the repository that are needed, by their folder; with the name they have here.
((table . (_) @_table (pair . (_) @names (inline_table (pair . (bare_key) @_key (string) @module)))) @import.path
  (#match? @_table "dependencies$")
  (#eq? @_key "path")
  (#set! conditional "no"))
((table . (dotted_key) @names (pair . (bare_key) @_key (string) @module)) @import.path
  (#match? @names "dependencies\\.")
  (#eq? @_key "path")
  (#set! conditional "no"))
; The others by their name.
((table . (_) @_table (pair . (_) @module)) @import.package
  (#match? @_table "dependencies$")
  (#set! conditional "no"))
