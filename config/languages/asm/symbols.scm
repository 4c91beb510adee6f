; Labels that others can call are functions; the rest are places of their source.

((label . (ident) @name) @symbol.label
  (#not-match? @name "^(\\.L|L\\d|\\d+$|\\.)"))

; `.globl name`, `global name`: seen by others.
((meta kind: (meta_ident) @_globl (ident) @export.names)
  (#any-of? @_globl ".globl" ".global"))
((instruction kind: (word) @_global (ident) @export.names)
  (#match? @_global "^(?:[Gg]lobal|GLOBAL|PUBLIC|public)$"))

; A macro that begins a function in its own words: `BEGIN_FUNCTION name`, `ENTRY(name)`.
((instruction kind: (word) @_begin . (ident) @name) @symbol.function
  (#match? @_begin "^(?:BEGIN_FUNCTION|FUNC_START|FUNCTION|ENTRY|PROC_START|function|cglobal)$"))
((instruction kind: (word) @_begin . (ident) @export.names)
  (#match? @_begin "^(?:BEGIN_FUNCTION|FUNC_START|FUNCTION|ENTRY|PROC_START|function|cglobal)$"))

((meta kind: (meta_ident) @_macro . (ident) @name) @symbol.macro
  (#eq? @_macro ".macro"))
((instruction kind: (word) @_macro . (ident) @name) @symbol.macro
  (#any-of? @_macro "macro" "imacro" "define" "xdefine")
  (#set! exported "no"))
((meta kind: (meta_ident) @_equ . (ident) @name) @symbol.constant
  (#any-of? @_equ ".equ" ".set" ".equiv"))
((instruction kind: (word) @name . (ident) @_equ) @symbol.constant
  (#any-of? @_equ "equ" "EQU"))

; Lines of the C preprocessor are comments to the grammar.
((line_comment) @name @symbol.macro
  (#match? @name "^#\\s*define\\s")
  (#set! extract "\\A#\\s*define\\s+(\\w+)"))

([(line_comment) (block_comment)] @comment
  (#not-match? @comment "^#\\s*(define|undef|include|if|ifdef|ifndef|elif|else|endif|error|pragma)"))

; A source that starts with an empty line or a comment: the grammar wants an instruction before it.
(instruction kind: (MISSING word) @spared)
