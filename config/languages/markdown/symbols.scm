; A section is its heading and all that stands under it, deeper sections included.
; Markup inside a heading goes, its words stay; badges behind them go.

((section . (atx_heading heading_content: (inline) @name) @signature) @symbol.heading
  (#set! unwrap "(?<=[\\w)])(?:&nbsp;|\\s)+\\[!\\[[^\\]]*\\]\\([^()]*\\)\\]\\([^()]*\\)|!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>|\\s*\\{#[^}]*\\}$|\\s+#+\\s*$"))

; The grammar nests no sections under underlined headings, so these stand alone.
((setext_heading heading_content: (paragraph (inline) @name @signature)) @symbol.heading
  (#set! nests "no")
  (#set! unwrap "(?<=[\\w)])(?:&nbsp;|\\s)+\\[!\\[[^\\]]*\\]\\([^()]*\\)\\]\\([^()]*\\)|!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))

; A heading's doc is the paragraph right below it.
(section . (atx_heading) . (paragraph (inline) @doc)) @of
((setext_heading) @of . (paragraph (inline) @doc))

; A code block is known by its first line.
((fenced_code_block
  (fenced_code_block_delimiter) @signature
  (info_string)? @signature
  (code_fence_content) @name) @symbol.code-block
  (#set! extract "(\\S[^\\n]{0,99})")
  (#set! name "code")
  (#set! exported "no"))

; What a site or a form tells of the document before its text.
((minus_metadata) @summary
  (#match? @summary "\\n(?:description|about|summary):[ \\t]*[^ \\t\\n|>]")
  (#set! unwrap "(?m)^(?:description|about|summary):[ \\t]*[\"']?([^\\n]*?)[\"']?[ \\t]*$|^.*$"))

; The first paragraph that is neither a badge, an image nor HTML, nor what is told
; of one version or date, or of a kind of its changes.
((section . (paragraph (inline) @summary))
  (#not-match? @summary "^\\s*(?:\\[?!\\[|<)")
  (#set! unwrap "!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))
((section
  . [(html_block) (paragraph) (setext_heading) (thematic_break) (block_quote) (fenced_code_block) (list) (link_reference_definition)] @_first
  (paragraph (inline) @summary))
  (#not-match? @_first "^\\W*[vV]?\\d+\\.\\d[^\\n]*\\n[-=]+\\s*$|^[^\\n]*(?:\\d{4}-\\d\\d|[Uu]nreleased)[^\\n]*\\n[-=]+\\s*$")
  (#not-match? @summary "^\\s*(?:\\[?!\\[|<)")
  (#set! unwrap "!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))
((document (section (atx_heading) @_heading (paragraph (inline) @summary)))
  (#not-match? @_heading "^#+\\W*[vV]?\\d+\\.\\d|\\d{4}-\\d\\d|[Uu]nreleased|^#+\\W*(?:[Bb]ug ?[Ff]ixes|[Ff]ixe[ds]|[Ff]eatures|[Cc]hanges|[Cc]hanged|[Aa]dded|[Rr]emoved|[Dd]eprecated|[Dd]eprecations|[Oo]ther|[Mm]iscellaneous|[Ee]nhancements|[Ii]mprovements|[Bb]reaking.*|[Ss]ecurity [Ff]ixes|[Tt]hanks)\\W*$")
  (#not-match? @summary "^\\s*(?:\\[?!\\[|<)")
  (#set! unwrap "!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))
; The first part of a document without words below its title often introduces it, but for one that tells how something is done.
((document (section . (atx_heading) (section . (atx_heading) @_heading (paragraph (inline) @summary))))
  (#not-match? @_heading "(?i)^#+\\W*(?:[vV]?\\d+\\.\\d|(?:how|add\\w*|build\\w*|install\\w*|us(?:e|age|ing)|examples?|quick\\w*|set ?up|requirements?|prerequisites?|dependencies|runn?\\w*|tests?|testing|commands?|download\\w*|contents?|table|to ?dos?|faq|issues?|\\w+ issues?|list|features|changes|changed|added|removed|fixe[sd]|notes?|links?|resources|tips|scripts?)\\b)|\\d{4}-\\d\\d|[Uu]nreleased")
  (#match? @summary "^\\W*[A-Z][^.!?]{20,}[.!]")
  (#set! unwrap "!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))
; What stands below a heading inside of another one is about that part, but for one that introduces the whole.
((section (section (atx_heading) @_heading (paragraph (inline) @summary)))
  (#match? @_heading "(?i)^#+\\W*(?:(?:the )?(?:introduction|overview|about|abstract|description|summary|synopsis|purpose|background|motivation|goals?|rationale|preface|getting started|intro|what)\\b)")
  (#not-match? @summary "^\\s*(?:\\[?!\\[|<)")
  (#set! unwrap "!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))
; News may stand above what a thing is.
((section (section (atx_heading) (paragraph (inline) @summary)))
  (#match? @summary "^\\W*(?!This|That|These|It|There|Here)(?:The )?[A-Z][\\w+#-]*(?: [A-Z][\\w.+#-]*){0,3} (?:is|are) (?:an?|the) ")
  (#not-match? @summary "^\\s*(?:\\[?!\\[|<)")
  (#set! unwrap "!?\\[([^\\]]*)\\](?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\]]*\\])|`+([^`]*)`+|\\*\\*([^*]+)\\*\\*|(?<!\\w)__?([^_]+)__?(?!\\w)|\\*([^*]+)\\*|</?[a-zA-Z][^>]*>"))

((html_block) @comment
  (#match? @comment "^\\s*<!--"))
