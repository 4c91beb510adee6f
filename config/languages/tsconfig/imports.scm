; The configuration that this one builds on.
((document (object (pair key: (string) @_key value: [(string) @module (array (string) @module)]))) @import.extends
  (#eq? @_key "\"extends\"")
  (#set! conditional "no"))

; Where names without a dot are looked for, and names that stand for paths.
((document (object (pair key: (string) @_options value: (object
  (pair key: (string) @_key value: (string) @module))))) @import.base
  (#eq? @_options "\"compilerOptions\"")
  (#eq? @_key "\"baseUrl\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_options value: (object (pair key: (string) @_key value: (object
  (pair key: (string) @names value: (array (string) @module)))))))) @import.paths
  (#eq? @_options "\"compilerOptions\"")
  (#eq? @_key "\"paths\"")
  (#set! conditional "no"))

; Other projects, and files that are named one by one.
((document (object (pair key: (string) @_key value: (array (object
  (pair key: (string) @_path value: (string) @module)))))) @import.reference
  (#eq? @_key "\"references\"")
  (#eq? @_path "\"path\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (array (string) @module)))) @import.file
  (#eq? @_key "\"files\"")
  (#set! conditional "no"))
