; The grammar's section is the title alone: headings stand side by side.
((section (title) @name @signature) @symbol.heading
  (#set! unwrap "``([^`]*)``|(?::[\\w:.+-]+:)?`~?([^`<]*?)\\s*+(?:<[^`>]*>)?`_{0,2}|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*"))
((section) @of . [(comment) (target) (directive) (substitution_definition) (field_list)]* . (paragraph) @doc)

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

; What stands below a second heading is about that part, but for one that introduces the whole.
((document
  . [(transition) (literal_block) (comment) (bullet_list) (enumerated_list) (definition_list) (field_list) (line_block)
    (block_quote) (doctest_block) (footnote) (citation) (target) (directive) (substitution_definition) (paragraph)]*
  . (section)?
  . [(transition) (literal_block) (comment) (bullet_list) (enumerated_list) (definition_list) (field_list) (line_block)
    (block_quote) (doctest_block) (footnote) (citation) (target) (directive) (substitution_definition) (paragraph)]*
  . (paragraph) @summary)
  (#set! unwrap "(:):(?=\\s*(?:\\n|$))|``([^`]*)``|(?::[\\w:.+-]+:)?`~?([^`<]*?)\\s*+(?:<[^`>]*>)?`_{0,2}|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*"))
((document
  (section (title) @_heading)
  . [(comment) (target) (directive) (substitution_definition) (field_list)]*
  . (paragraph) @summary)
  (#match? @_heading "(?i)^\\W*(?:(?:the )?(?:introduction|overview|about|abstract|description|summary|synopsis|purpose|background|motivation|goals?|rationale|preface|intro|what)\\b)")
  (#set! unwrap "(:):(?=\\s*(?:\\n|$))|``([^`]*)``|(?::[\\w:.+-]+:)?`~?([^`<]*?)\\s*+(?:<[^`>]*>)?`_{0,2}|\\*\\*([^*]+)\\*\\*|\\*([^*]+)\\*"))

(comment) @comment
