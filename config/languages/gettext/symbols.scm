; The headers stand in the translation of the empty message; the messages are left to the source.
((message
  (msgid) @_id
  (msgstr (string) @name @signature @symbol.header))
  (#match? @_id "^msgid\\s+\"\"\\s*$")
  (#match? @name "^\"[A-Za-z][\\w-]*:")
  (#set! extract "^\"([A-Za-z][\\w-]*):")
  (#set! exported "no"))

; Of the messages it is counted how many there are, and how many have no translation.
((message (msgid) @_id) @count.message
  (#not-match? @_id "^msgid\\s+\"\"\\s*$"))
((message (msgid) @_id (msgstr) @_text) @count.untranslated-message
  (#not-match? @_id "^msgid\\s+\"\"\\s*$")
  (#match? @_text "^msgstr(\\[\\d+\\])?(\\s+\"\")+\\s*$"))

(comment) @comment
