; Modules by their source: a folder of the repository, or one from outside.
((block . (identifier) @_word (body (attribute (identifier) @_key
  (expression (literal_value (string_lit (template_literal) @module)))))) @import.module
  (#eq? @_word "module")
  (#eq? @_key "source")
  (#set! conditional "no"))
