; The headers stand in the translation of the empty message; the messages are left to the source.
((message
  (msgid) @_id
  (msgstr (string) @name @signature @symbol.header))
  (#match? @_id "^msgid\\s+\"\"\\s*$")
  (#match? @name "^\"[A-Za-z][\\w-]*: *[^ \\\\]")
  ; What nobody has filled in yet.
  (#not-match? @name "YEAR-MO-DA|FULL NAME|LL@li\\.org|PACKAGE VERSION")
  (#set! extract "^\"([A-Za-z][\\w-]*):")
  (#set! exported "no"))

(comment) @comment
