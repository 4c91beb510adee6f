(from_instruction (image_spec) @module) @import.image
; A stage of this file is no image from outside, nor is the empty one.
((source_file (from_instruction as: (image_alias) @_alias) (from_instruction (image_spec) @module) @import.image)
  (#eq? @_alias @module)
  (#set! drop "yes"))
((from_instruction (image_spec) @module) @import.image
  (#eq? @module "scratch")
  (#set! drop "yes"))

; COPY and ADD: all paths but the last one, unless they come from another stage;
; the whole folder is none, and a list in JSON is not split by the grammar.
((copy_instruction (path) @module . (path)) @import.copy
  (#not-match? @import.copy "(?i)^copy\\s+(?:--\\S+\\s+)*--from=")
  (#not-match? @module "[\"\\[]|^\\.{1,2}/?$"))
((add_instruction (path) @module . (path)) @import.copy
  (#not-match? @module "[\"\\[]|^\\.{1,2}/?$"))

; Scripts that a command names, but to remove them.
((shell_command) @import.script @module
  (#set! conditional "no")
  (#set! extract "\\brm\\s+(?:-\\w+\\s+)*[^\\s;&|]+|(?:^|[\\s;&|(=\"'])((?:\\.{0,2}/)?(?:[\\w.-]+/)*[\\w.-]+\\.(?:py|sh|bash|pl|rb|js|bat|ps1))(?=[\\s;&|)\"']|$)"))
