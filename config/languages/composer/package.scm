; The package's name, and what it says it is for.
((document (object (pair key: (string) @_key value: (string (string_content) @name)) @symbol.package))
  (#eq? @_key "\"name\""))
((document (object (pair key: (string) @_key value: (string) @summary)))
  (#eq? @_key "\"description\""))
