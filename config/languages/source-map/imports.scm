; The sources that the text beside the map was made from.
((document (object (pair key: (string) @_key value: (array (string) @module)))) @import.made-from
  (#eq? @_key "\"sources\"")
  (#set! conditional "no"))
