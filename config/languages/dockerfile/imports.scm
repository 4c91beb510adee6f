(from_instruction (image_spec) @module) @import.image

; COPY and ADD: all paths but the last one, unless they come from another stage;
; the whole folder is none, and a list in JSON is not split by the grammar.
((copy_instruction (path) @module . (path)) @import.source
  (#not-match? @import.source "(?i)^copy\\s+(?:--\\S+\\s+)*--from=")
  (#not-match? @module "[\"\\[]|^\\.{1,2}/?$"))
((add_instruction (path) @module . (path)) @import.source
  (#not-match? @module "[\"\\[]|^\\.{1,2}/?$"))

; Scripts that a command names, but to remove them.
((shell_command) @import.script @module
  (#set! conditional "no")
  (#set! extract "\\brm\\s+(?:-\\w+\\s+)*[^\\s;&|]+|(?:^|[\\s;&|(=\"'])((?:\\.{0,2}/)?(?:[\\w.-]+/)*[\\w.-]+\\.(?:py|sh|bash|pl|rb|js|bat|ps1))(?=[\\s;&|)\"']|$)"))
