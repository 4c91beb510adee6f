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
  (#set! extract "(?:^|[\\s\"'=,])-(?:I|isystem|iquote|idirafter)[ \\t]*([^\\s\"',]+)"))
((shell_text) @module @import.include-folder
  (#set! conditional "no")
  (#set! extract "(?:^|[\\s\"'=,])-(?:I|isystem|iquote|idirafter)[ \\t]*([^\\s\"',]+)"))

; Variables that stand for one folder: a path, another variable, a makefile's own folder; a lone
; word where the name says so.
((variable_assignment name: (word) @alias value: (text) @module) @import.folder-variable
  (#match? @module "^(?:\\.{1,2}|(?:\\.{1,2}|[\\w.-]+|\\$[({]\\w+[)}])/[\\w./$(){}-]*|\\$[({]\\w+[)}]|\\$\\((?:dir|abspath|realpath) [\\w./$(){} -]+\\))\\s*$")
  (#set! conditional "no"))
((variable_assignment name: (word) @alias value: (text) @module) @import.folder-variable
  (#match? @alias "(?i)(?:dir|path|root|src|inc|include|top|lib)$")
  (#match? @module "^\\w[\\w.-]*\\s*$")
  (#set! conditional "no"))
