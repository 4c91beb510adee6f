; Keys of the top object and of the objects right below it. A scalar stands in the
; signature. Data files hold far more: what is nested deeper is left to the source.

((document (object (pair key: (string) @name
  value: [(string) (number) (true) (false) (null)]) @symbol.key))
  (#set! strip "\""))
((document (object (pair key: (string) @name @signature
  value: [(object) (array)]) @symbol.key))
  (#set! strip "\""))

((document (object (pair value: (object (pair key: (string) @name
  value: [(string) (number) (true) (false) (null)]) @symbol.key))))
  (#set! strip "\"")
  (#set! exported "no"))
((document (object (pair value: (object (pair key: (string) @name @signature
  value: [(object) (array)]) @symbol.key))))
  (#set! strip "\"")
  (#set! exported "no"))

; A list of objects is a list of things, each known by its name where it has one.
((document (array (object
  (pair key: (string) @_key value: (string) @name) @signature) @symbol.item))
  (#any-of? @_key "\"name\"" "\"title\"" "\"model\"" "\"id\"")
  (#set! strip "\"")
  (#set! exported "no"))

(comment) @comment

; Keys and items of any depth are counted, and keys named where they are few.
((pair key: (_) @few value: [(string) (number) (true) (false) (null)]) @count.key
  (#set! strip "\"")
  (#set! few "40"))
((pair key: (_) @few value: (array)) @count.key
  (#match? @count.key "(?s)\\A.{1,200}\\Z")
  (#set! strip "\"")
  (#set! few "40"))
((pair key: (_) @few @signature value: (array)) @count.key
  (#not-match? @count.key "(?s)\\A.{1,200}\\Z")
  (#set! strip "\"")
  (#set! few "40"))
((pair key: (_) @few @signature value: (object)) @count.key
  (#set! strip "\"")
  (#set! few "40"))
(document (array [(object) (array) (string) (number) (true) (false) (null)] @count.item))

; A short list at the top, and what stands short below a key of the second level, is shown with its key.
((document (object (pair value: (array)) @signature @of))
  (#match? @of "(?s)\\A.{1,200}\\Z"))
((document (object (pair value: (object (pair value: [(object) (array)]) @signature @of))))
  (#match? @of "(?s)\\A.{1,200}\\Z"))
