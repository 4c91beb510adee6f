; A cell is known by its first line that says something.
((pair key: (string (string_content) @_cells) value: (array
  (object
    (pair key: (string (string_content) @_source)
      value: [(array . (string) @name) (string) @name])) @symbol.cell @body))
  (#eq? @_cells "cells")
  (#eq? @_source "source")
  (#not-match? @name "^\"(?:\\\\n|\\s)*\"$")
  (#set! extract "^\"(?:\\\\n|[ \\t])*((?:[^\"\\\\]|\\\\[^n]){1,120})")
  (#set! unwrap "\\\\([\"\\\\/])")
  (#set! exported "no"))

; A cell of words that starts with a heading is that heading. Its keys come in any
; order; only this is asked twice, since a type after the strings of a source would
; keep a state for each of them, which is quadratic.
((object
  (pair key: (string (string_content) @_key) value: (string (string_content) @_type))
  (pair key: (string (string_content) @_source)
    value: [(array . (string) @_first) (string) @_first])) @of
  (#eq? @_key "cell_type")
  (#eq? @_type "markdown")
  (#eq? @_source "source")
  (#match? @_first "^\"#{1,6} ")
  (#set! kind "heading")
  (#set! extract "^\"#{1,6} +((?:[^\"\\\\]|\\\\[^n])+)")
  (#set! unwrap "!?\\[([^\\]]*)\\]\\([^)]*\\)|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>|\\\\([\"\\\\/])")
  (#set! exported "yes"))
((object
  (pair key: (string (string_content) @_source)
    value: [(array . (string) @_first) (string) @_first])
  (pair key: (string (string_content) @_key) value: (string (string_content) @_type))) @of
  (#eq? @_key "cell_type")
  (#eq? @_type "markdown")
  (#eq? @_source "source")
  (#match? @_first "^\"#{1,6} ")
  (#set! kind "heading")
  (#set! extract "^\"#{1,6} +((?:[^\"\\\\]|\\\\[^n])+)")
  (#set! unwrap "!?\\[([^\\]]*)\\]\\([^)]*\\)|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>|\\\\([\"\\\\/])")
  (#set! exported "yes"))

; The first line of words of the first cell that is neither a heading, an image nor HTML.
((pair key: (string (string_content) @_cells) value: (array .
  (object
    (pair key: (string (string_content) @_key) value: (string (string_content) @_type))
    (pair key: (string (string_content) @_source) value: (array (string) @summary)))))
  (#eq? @_cells "cells")
  (#eq? @_key "cell_type")
  (#eq? @_type "markdown")
  (#eq? @_source "source")
  (#match? @summary "^\"[^#!<\\\\\"-][^\"]{15,}")
  (#set! unwrap "\\\\n$|!?\\[([^\\]]*)\\]\\([^)]*\\)|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>|\\\\([\"\\\\/])"))
