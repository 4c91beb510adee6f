; Macros and constants by how they are written, wherever they stand: in conditions and macros of
; their own, before a declaration, and where a macro that the grammar cannot read is left out.

((translation_unit) @reference.value
  (#set! extract "//[^\\n]*|/\\*[\\s\\S]*?\\*/|R\"\\w*\\([\\s\\S]*?\\)\\w*\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'|(?:::|\\.|->)[ \\t]*\\w+|#[ \\t]*(?:error|warning|pragma|include)\\b[^\\n]*|\\b([A-Z][A-Z0-9_]{2,}|k[A-Z][A-Za-z0-9_]*)\\b"))

([
  (parameter_declaration declarator: (identifier) @reference.local)
  (declaration declarator: (identifier) @reference.local)
  (init_declarator declarator: (identifier) @reference.local)
  (array_declarator declarator: (identifier) @reference.local)
 ]
 (#match? @reference.local "^(?:[A-Z][A-Z0-9_]{2,}|k[A-Z][A-Za-z0-9_]*)$"))
