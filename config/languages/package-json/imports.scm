; What an import of the package reaches: its entry, and by subpath what it exports, under conditions or not.
((document (object (pair key: (string) @_key value: (string) @module))) @import.main
  (#match? @_key "^\"(?:main|module|types|typings|source|browser|svelte)\"$")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (string) @module))) @import.exports
  (#eq? @_key "\"exports\"")
  (#set! names ".")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (string) @module))))) @import.exports
  (#eq? @_key "\"exports\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (object (pair value: (string) @module))))))) @import.exports
  (#eq? @_key "\"exports\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (object (pair value: (object (pair value: (string) @module))))))))) @import.exports
  (#eq? @_key "\"exports\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (object (pair value: (object (pair value: (object (pair value: (string) @module))))))))))) @import.exports
  (#eq? @_key "\"exports\"")
  (#set! conditional "no"))

; Names that the package's own sources write: `#internal`.
((document (object (pair key: (string) @_key value: (string) @module))) @import.alias
  (#eq? @_key "\"imports\"")
  (#set! names ".")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (string) @module))))) @import.alias
  (#eq? @_key "\"imports\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (object (pair value: (string) @module))))))) @import.alias
  (#eq? @_key "\"imports\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (object (pair value: (object (pair value: (string) @module))))))))) @import.alias
  (#eq? @_key "\"imports\"")
  (#set! conditional "no"))

; Folders of a workspace, and packages that are needed.
((document (object (pair key: (string) @_key value: (array (string) @module)))) @import.workspace
  (#eq? @_key "\"workspaces\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair value: (array (string) @module)))))) @import.workspace
  (#eq? @_key "\"workspaces\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @module))))) @import.package
  (#match? @_key "^\"(?:dev|peer|optional)?[dD]ependencies\"$")
  (#set! conditional "no"))

; Commands of the package.
((document (object (pair key: (string) @_key value: (string) @module))) @import.bin
  (#eq? @_key "\"bin\"")
  (#set! conditional "no"))
((document (object (pair key: (string) @_key value: (object (pair key: (string) @names value: (string) @module))))) @import.bin
  (#eq? @_key "\"bin\"")
  (#set! conditional "no"))

; Scripts that its commands run.
((document (object (pair key: (string) @_key value: (object (pair value: (string (string_content) @module)))))) @import.run
  (#eq? @_key "\"scripts\"")
  (#set! conditional "no")
  (#set! extract "(?:^|[\\s;&|(])((?:\\.{0,2}/)?(?:[\\w.-]+/)*[\\w.-]+\\.(?:js|mjs|cjs|ts|sh|py))(?=[\\s;&|)]|$)"))
