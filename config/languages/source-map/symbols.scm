; What the map is about; its lists can be as long as a library.
((document (object (pair key: (string) @name @signature) @symbol.key))
  (#any-of? @name "\"version\"" "\"file\"" "\"sourceRoot\"" "\"sources\"" "\"sourcesContent\"" "\"names\"")
  (#set! strip "\""))
((document (object (pair key: (string) @_key value: [(string) (number)] @signature) @of))
  (#any-of? @_key "\"version\"" "\"file\"" "\"sourceRoot\""))
