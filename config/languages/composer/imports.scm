; The folders in which classes of a namespace are looked for.
((document (object (pair key: (string) @_autoload value: (object (pair key: (string) @_key value: (object
  (pair key: (string) @names value: [(string) @module (array (string) @module)]))))))) @import.psr-4
  (#match? @_autoload "^\"autoload(?:-dev)?\"$")
  (#eq? @_key "\"psr-4\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_autoload value: (object (pair key: (string) @_key value: (object
  (pair key: (string) @names value: [(string) @module (array (string) @module)]))))))) @import.psr-0
  (#match? @_autoload "^\"autoload(?:-dev)?\"$")
  (#eq? @_key "\"psr-0\"")
  (#set! conditional "no"))
; Sources that are read at the start, and places from which classes are listed.
((document (object (pair key: (string) @_autoload value: (object (pair key: (string) @_key value: (array (string) @module)))))) @import.file
  (#match? @_autoload "^\"autoload(?:-dev)?\"$")
  (#eq? @_key "\"files\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_autoload value: (object (pair key: (string) @_key value: (array (string) @module)))))) @import.classmap
  (#match? @_autoload "^\"autoload(?:-dev)?\"$")
  (#eq? @_key "\"classmap\"")
  (#set! conditional "no"))
; Packages that are needed.
((document (object (pair key: (string) @_key value: (object (pair key: (string) @module))))) @import.package
  (#match? @_key "^\"require(?:-dev)?\"$")
  (#set! conditional "no"))
