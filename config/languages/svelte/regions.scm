; The scripts, in the language that they name.
((script_element (raw_text) @embed)
  (#set! language "javascript"))
((script_element (start_tag (attribute (attribute_name) @_lang (quoted_attribute_value (attribute_value) @_name)))
  (raw_text) @embed)
  (#eq? @_lang "lang")
  (#any-of? @_name "ts" "typescript")
  (#set! language "typescript"))

(comment) @comment
