; Scripts of the page, but for data and for templates.
((script_element (start_tag) @_start (raw_text) @embed)
  (#not-match? @_start "type\\s*=\\s*[\"']?(?:application/(?:ld\\+)?json|text/(?:x-)?(?:template|handlebars|html)|importmap|speculationrules|x-shader)|src\\s*=")
  (#set! language "javascript"))
