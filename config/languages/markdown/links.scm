; The grammar leaves a paragraph's links as text. Code spans are skipped; then
; [text](target "title"), ![text](target), <target> and HTML attributes give the
; target. A fragment of the same page is no dependency.

((inline) @import.link @module
  (#set! conditional "no")
  (#set! extract "``[\\s\\S]*?``|`[^`]*`|\\\\.|\\]\\(\\s*<?([^\\s()<>#](?:[^\\s()<>]|\\([^\\s()]*\\))*)|<((?:https?|ftp)://[^\\s<>]+)>|\\b(?:href|src)\\s*=\\s*[\"']([^\"'#][^\"']*)"))

((pipe_table_cell) @import.link @module
  (#set! conditional "no")
  (#set! extract "``[\\s\\S]*?``|`[^`]*`|\\\\.|\\]\\(\\s*<?([^\\s()<>#](?:[^\\s()<>]|\\([^\\s()]*\\))*)|<((?:https?|ftp)://[^\\s<>]+)>|\\b(?:href|src)\\s*=\\s*[\"']([^\"'#][^\"']*)"))

((html_block) @import.link @module
  (#not-match? @module "^\\s*<!--")
  (#set! conditional "no")
  (#set! extract "\\b(?:href|src)\\s*=\\s*[\"']([^\"'#][^\"']*)"))

((link_reference_definition (link_destination) @module) @import.link
  (#not-match? @module "^#")
  (#set! conditional "no"))
