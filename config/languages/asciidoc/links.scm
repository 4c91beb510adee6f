; Macros give files and addresses by their targets; one that begins with an attribute is known to its build alone,
; and asked for by the end of its path (config/rules/bridges.yaml). Code spans are skipped.
([(inline) (code_fence_content)] @import.include @module
  (#set! conditional "no")
  (#set! extract "^include::([^\\s\\[\\]{}]+)\\["))
((inline) @import.link @module
  (#set! conditional "no")
  (#set! extract "``[\\s\\S]*?``|`[^`]*`|\\\\.|\\b(?:link|xref):([^\\s\\[\\]{}#]+)(?:#[^\\s\\[\\]]*)?\\[|<<([^\\s<>,#{}]+\\.(?:adoc|asciidoc))(?:#[^<>]*)?(?:,[^<>]*)?>>|(?<![\\w:])((?:https?|ftp)://[^\\s\\[\\]<>]*[^\\s\\[\\]<>.,;:)])"))
