; Tables and their keys; what stands in inline tables and arrays is left to the source.
((table "[" @signature . (_) @name @signature . "]" @signature) @symbol.table
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))
((document (pair . (_) @name) @symbol.key)
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))
((table (pair . (_) @name) @symbol.key)
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$")
  (#set! exported "no"))

; An array of tables is a list of things, each known by its first value where that
; is a string, else by the array's name. A lock file holds thousands: no keys.
((table_array_element "[[" @signature . (_) @signature . "]]" @signature .
  (comment)? . (pair (string) @name)) @symbol.item
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))
((table_array_element "[[" @signature . (_) @name @signature . "]]" @signature .
  (comment)? . (pair [(integer) (float) (boolean) (array) (inline_table)])) @symbol.item
  (#set! unwrap "^\"([^\"]*)\"$|^'([^']*)'$"))

(comment) @comment

; What a Python project says of itself.
((table . (_) @_table (pair . (bare_key) @_key (string) @summary))
  (#any-of? @_table "project" "tool.poetry")
  (#eq? @_key "description"))

; Keys of any depth are counted.
(pair) @count.key
