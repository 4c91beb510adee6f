; Scripts of the page, but for data and for templates.
((script_element (start_tag) @_start (raw_text) @embed)
  (#not-match? @_start "type\\s*=\\s*[\"']?(?:application/(?:ld\\+)?json|text/(?:x-)?(?:template|handlebars|html)|importmap|speculationrules|x-shader)|src\\s*=")
  (#set! language "javascript"))
; What an element does when something happens to it: `onclick="return toggle('a')"`.
((attribute (attribute_name) @_event (quoted_attribute_value (attribute_value) @embed))
  (#match? @_event "^[oO][nN][a-z]+$")
  ; What a template puts outside of a string is no JavaScript.
  (#match? @embed "^(?:[^'\"{]|\\{(?![{%])|'[^']*+'|\"[^\"]*+\")*+$")
  (#set! language "javascript"))
