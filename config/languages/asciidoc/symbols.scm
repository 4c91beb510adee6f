; A section is its heading and all that stands under it, deeper sections included; markup goes, its words stay.
((section . (atx_heading heading_content: (inline) @name) @signature) @symbol.heading
  (#set! unwrap "`+([^`]*)`+|<<[^<>,]*,\\s*([^<>]*)>>|<<([^<>]*)>>|\\b(?:link:|xref:|https?://)[^\\s\\[\\]]*\\[([^\\]]*)\\]|\\{[\\w-]+\\}\\[([^\\]]*)\\]|\\{([\\w-]+)\\}|\\*\\*?([^*]+)\\*\\*?|(?<!\\w)__?([^_]+)__?(?!\\w)|\\[\\[[^\\]]*\\]\\]"))

; A heading's doc is the paragraph right below it.
((section . (atx_heading) . (paragraph (inline) @doc)) @of
  (#not-match? @doc "^\\s*(?:include::|image::)|^[^\\s;<>@]+ [^;<>@\\n]{1,40}(?:;| *<[^<>\\s]+@)")
  (#set! unwrap "`+([^`]*)`+|<<[^<>,]*,\\s*([^<>]*)>>|<<([^<>]*)>>|\\b(?:link:|xref:|https?://)[^\\s\\[\\]]*\\[([^\\]]*)\\]|\\{[\\w-]+\\}\\[([^\\]]*)\\]|\\{([\\w-]+)\\}|\\*\\*?([^*]+)\\*\\*?|(?<!\\w)__?([^_]+)__?(?!\\w)|\\[\\[[^\\]]*\\]\\]"))

; A listing is known by its first line; one that takes in a file has the import.
((fenced_code_block (fenced_code_block_delimiter) @signature (code_fence_content) @name) @symbol.code-block
  (#not-match? @name "^\\s*include::")
  (#set! extract "(\\S[^\\n]{0,99})")
  (#set! name "code")
  (#set! exported "no"))

; The first paragraph below the title, or of the first section.
((section (paragraph (inline) @summary))
  (#not-match? @summary "^\\s*(?:include::|image::|<<|\\||[^\\s;<>@]+ [^;<>@\\n]{1,40}(?:;| *<[^<>\\s]+@))")
  (#set! unwrap "`+([^`]*)`+|<<[^<>,]*,\\s*([^<>]*)>>|<<([^<>]*)>>|\\b(?:link:|xref:|https?://)[^\\s\\[\\]]*\\[([^\\]]*)\\]|\\{[\\w-]+\\}\\[([^\\]]*)\\]|\\{([\\w-]+)\\}|\\*\\*?([^*]+)\\*\\*?|(?<!\\w)__?([^_]+)__?(?!\\w)|\\[\\[[^\\]]*\\]\\]"))

; The name of a place stands above what follows it.
((paragraph (inline) @_anchor) @comment
  (#match? @_anchor "^\\[\\[[^\\]\\n]*\\]\\]\\s*$"))
