; Links of Markdown cells; a fragment of the same page is no dependency.
((object
  (pair key: (string (string_content) @_key) value: (string (string_content) @_type))
  (pair key: (string (string_content) @_source)
    value: [(array (string) @module) (string) @module] @import.link))
  (#eq? @_key "cell_type")
  (#eq? @_type "markdown")
  (#eq? @_source "source")
  (#set! conditional "no")
  (#set! extract "`[^`]*`|\\]\\(\\s*<?([^\\s()<>#\"\\\\](?:[^\\s()<>\"\\\\]|\\([^\\s()]*\\))*)|<((?:https?|ftp)://[^\\s<>\"\\\\]+)>"))
