; Modules that code cells import; the resolver of links cannot follow them, so
; they are names from outside.
((object
  (pair key: (string (string_content) @_key) value: (string (string_content) @_type))
  (pair key: (string (string_content) @_source)
    value: [(array (string) @reference.use) (string) @reference.use]))
  (#eq? @_key "cell_type")
  (#eq? @_type "code")
  (#eq? @_source "source")
  (#set! extract "(?:^\"|\\\\n)(?:import|from)\\s+([A-Za-z_][\\w.]*)"))
