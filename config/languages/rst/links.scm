; `text <target>`_; a target that ends in _ is the name of another target.
((reference) @import.link @module
  (#set! conditional "no")
  (#set! extract "<([^<>#]+[^<>_])>`__?$|^(?:https?|ftp)://\\S+$"))
((standalone_hyperlink) @import.link @module
  (#set! conditional "no"))
((target link: (link) @module) @import.link
  (#not-match? @module "_$")
  (#set! conditional "no"))

; The body of a note, a warning and the like is text to the grammar.
((directive body: (body (content) @module)) @import.link
  (#set! conditional "no")
  (#set! extract "``[^`]*``|`[^`<]*<([^`<>#]+[^`<>_])>`__?"))

((interpreted_text (role) @_role "interpreted_text" @module) @import.link
  (#any-of? @_role ":doc:" ":download:")
  (#set! conditional "no")
  (#set! extract "^`(?:[^`<]*<)?([^`<>]+)>?`$"))

((directive name: (type) @_type body: (body (content) @module)) @import.toctree
  (#eq? @_type "toctree")
  (#set! conditional "no")
  (#set! extract "^[ \\t]*(?:[^<\\n]*<)?([^<>\\n]*[^<>\\s])"))

((directive name: (type) @_type body: (body (arguments) @module)) @import.include
  (#any-of? @_type "include" "literalinclude" "csv-table" "raw")
  (#match? @module "[./]")
  (#set! conditional "no"))
((directive name: (type) @_type body: (body (arguments) @module)) @import.link
  (#any-of? @_type "image" "figure")
  (#set! conditional "no"))
