(include_directive filenames: (list (word) @module)) @import.include

; Prerequisites that are files, by their extension, but what a compiler makes.
((rule (prerequisites (word) @module)) @import.prerequisite
  (#match? @module "^[^%$]+\\.[A-Za-z][A-Za-z0-9]{0,5}$")
  (#not-match? @module "\\.(?:o|obj|a|so|lib|dll|dylib|exe|out|d|pyc)$"))

; Scripts that recipes name, but to remove them, and makefiles of other folders.
((recipe_line (shell_text) @module) @import.script
  (#set! conditional "no")
  (#set! extract "\\brm\\s+(?:-\\w+\\s+)*[^\\s;&|]+|(?:^|[\\s;&|(=\"'])((?:\\.{0,2}/)?(?:[\\w.-]+/)*[\\w.-]+\\.(?:py|sh|bash|pl|rb|js|bat|cmd|ps1|awk|lua|R))(?=[\\s;&|)\"']|$)"))
((recipe_line (shell_text) @module) @import.subdirectory
  (#set! conditional "no")
  (#set! extract "(?:\\bmake|\\$[({]MAKE[)}])(?:\\s+-\\w+)*\\s+(?:-C\\s*|--directory[= ])([\\w./-]+)"))

; Folders in which the compiler looks for headers.
((variable_assignment value: (text) @module) @import.include-folder
  (#set! conditional "no")
  (#set! extract "(?:^|[\\s\"'=,])-I[ \\t]*([^\\s\"',]+)"))
((shell_text) @module @import.include-folder
  (#set! conditional "no")
  (#set! extract "(?:^|[\\s\"'=,])-I[ \\t]*([^\\s\"',]+)"))
