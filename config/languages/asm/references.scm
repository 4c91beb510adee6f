; What is called or jumped to, and what the linker is to find elsewhere.

((instruction kind: (word) @_call . (ident) @reference.call .)
  (#match? @_call "^(?:call|callq|bl|blx|jal|CALL|BL|b|jmp|JMP|B)$")
  (#not-match? @reference.call "^(?:\\.?L|[re]?[abcd]x$|r\\d+$|x\\d+$|lr$|LR$|\\d)"))
((instruction kind: (word) @_extern (ident) @reference.use)
  (#match? @_extern "^(?:extern|EXTERN|EXTRN|extrn)$"))
((meta kind: (meta_ident) @_extern (ident) @reference.use)
  (#eq? @_extern ".extern"))
