; The grammar's section is the title alone: headings stand side by side.
((section (title) @name @signature) @symbol.heading
  (#set! unwrap "``([^`]*)``|(?::[\\w:.+-]+:)?`~?([^`<]*?)\\s*+(?:<[^`>]*>)?`_{0,2}|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*"))
((section) @of . (paragraph) @doc)

; A label that :ref: can point at; one with a link is a name for an outside page.
((target name: (name) @name !link) @symbol.label
  (#set! strip "_:` "))

; A code block is known by its first line.
((directive
  name: (type) @_type @signature
  body: (body (arguments)? @signature (content) @name)) @symbol.code-block
  (#any-of? @_type "code-block" "code" "sourcecode" "testcode" "doctest" "prompt" "parsed-literal" "highlight")
  (#set! extract "(\\S[^\\n]{0,99})")
  (#set! name "code")
  (#set! exported "no"))
([(literal_block) (doctest_block)] @name @body @symbol.code-block
  (#set! extract "(\\S[^\\n]{0,99})")
  (#set! name "code")
  (#set! exported "no"))

((document (paragraph) @summary)
  (#set! unwrap "(:):(?=\\s*(?:\\n|$))|``([^`]*)``|(?::[\\w:.+-]+:)?`~?([^`<]*?)\\s*+(?:<[^`>]*>)?`_{0,2}|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*"))

(comment) @comment
