; The scripts, in the language that they name.
((script_element (raw_text) @embed)
  (#set! language "javascript"))
((script_element (start_tag (attribute (attribute_name) @_lang (quoted_attribute_value (attribute_value) @_name)))
  (raw_text) @embed)
  (#eq? @_lang "lang")
  (#eq? @_name "ts")
  (#set! language "typescript"))
((script_element (start_tag (attribute (attribute_name) @_lang (quoted_attribute_value (attribute_value) @_name)))
  (raw_text) @embed)
  (#eq? @_lang "lang")
  (#eq? @_name "tsx")
  (#set! language "tsx"))

(comment) @comment
