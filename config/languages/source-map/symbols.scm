; What the map is about; its places are one long text, and its sources are its imports.
((document (object (pair key: (string) @name @signature) @symbol.key))
  (#set! strip "\""))
((document (object (pair key: (string) @_key value: [(string) (number)] @signature) @of))
  (#not-eq? @_key "\"mappings\""))
((document (object (pair key: (string) @_key value: (array) @signature) @of))
  (#any-of? @_key "\"sources\"" "\"names\""))

((document (object (pair key: (string) @_key value: (array (string) @count.name))))
  (#eq? @_key "\"names\""))
