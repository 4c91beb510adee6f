; `@import` of a file or a package, bound to a name or not, and headers of C.

((SuffixExpr (BUILTINIDENTIFIER) @_import
  (FnCallArguments . (ErrorUnionExpr (SuffixExpr (STRINGLITERALSINGLE) @module)))) @import
  (#eq? @_import "@import")
  (#set! conditional "no"))
((VarDecl variable_type_function: (IDENTIFIER) @alias
  (ErrorUnionExpr (SuffixExpr (BUILTINIDENTIFIER) @_import
    (FnCallArguments . (ErrorUnionExpr (SuffixExpr (STRINGLITERALSINGLE) @module))) .))) @import
  (#eq? @_import "@import")
  (#set! conditional "no"))
; `const add = @import("x.zig").add;` takes one name.
((VarDecl variable_type_function: (IDENTIFIER) @alias
  (ErrorUnionExpr (SuffixExpr (BUILTINIDENTIFIER) @_import
    (FnCallArguments . (ErrorUnionExpr (SuffixExpr (STRINGLITERALSINGLE) @module))) .
    (FieldOrFnCall field_access: (IDENTIFIER) @names) .))) @import
  (#eq? @_import "@import")
  (#set! conditional "no"))
((SuffixExpr (BUILTINIDENTIFIER) @_import
  (FnCallArguments . (ErrorUnionExpr (SuffixExpr (STRINGLITERALSINGLE) @module)))) @import.include
  (#eq? @_import "@cInclude")
  (#set! conditional "no"))
