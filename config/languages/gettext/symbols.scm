; The headers stand in the translation of the empty message.
((message
  (msgid) @_id
  (msgstr (string) @name @signature @symbol.header))
  (#match? @_id "^msgid\\s+\"\"\\s*$")
  (#match? @name "^\"[A-Za-z][\\w-]*:[^\\n]*\\\\n\"$")
  (#set! extract "^\"([A-Za-z][\\w-]*):")
  (#set! exported "no"))
; A long one goes on in the next line.
((message
  (msgid) @_id
  (msgstr (string) @name @signature @symbol.header . (string) @signature))
  (#match? @_id "^msgid\\s+\"\"\\s*$")
  (#match? @name "^\"[A-Za-z][\\w-]*:(?:(?!\\\\n\"$).)*$")
  (#set! extract "^\"([A-Za-z][\\w-]*):")
  (#set! exported "no"))

; Messages are counted, and named where a page has room for them: with the text that is translated, and its translation.
((message (msgid) @few @signature (msgstr) @signature) @count.message
  (#not-match? @few "^msgid\\s+\"\"\\s*$")
  (#set! extract "\"((?:[^\"\\\\\\n]|\\\\.){1,80})")
  (#set! few "150"))
((message (msgid) @_id (msgstr) @_text) @count.untranslated-message
  (#not-match? @_id "^msgid\\s+\"\"\\s*$")
  (#match? @_text "^(msgstr(\\[\\d+\\])?(\\s+\"\")+\\s*)+$"))
; A translation that somebody has to look at again. What is marked as obsolete (`#~`) is no message; thousands of
; such lines end many a file, and a star that takes them in looks through all of them from each flag among them.
((comment (flag) @_flag)
  . (comment [(extracted_comment) (reference) (translator_comment) (flag) (text)])*
  . (message (msgid) @_id) @count.fuzzy-message
  (#match? @_flag "\\bfuzzy\\b")
  (#not-match? @_id "^msgid\\s+\"\"\\s*$"))

(comment) @comment
