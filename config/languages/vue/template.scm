; Components that the template shows: by their name, or by one with hyphens.
((tag_name) @reference.use
  (#match? @reference.use "^[A-Z]\\w*$"))

; Sources of parts that stand apart: `<script src="./a.ts">`.
((_ (tag_name) @_tag (attribute (attribute_name) @_src (quoted_attribute_value (attribute_value) @module))) @import
  (#any-of? @_tag "script" "style" "template")
  (#eq? @_src "src")
  (#set! conditional "no"))
