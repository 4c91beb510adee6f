; Functions, types and their members, constants and variables of containers, and tests.

(Decl (FnProto function: (IDENTIFIER) @name) (Block)? @body) @symbol.function
(Decl (VarDecl "const" variable_type_function: (IDENTIFIER) @name)) @symbol.constant
(Decl (VarDecl "var" variable_type_function: (IDENTIFIER) @name)) @symbol.variable

; A constant whose value is a type is that type, and holds what stands in it.
((Decl (VarDecl (ErrorUnionExpr (SuffixExpr (ContainerDecl (ContainerDeclType) @_type "{" @body))))) @of
  (#match? @_type "^struct")
  (#set! kind "struct"))
((Decl (VarDecl (ErrorUnionExpr (SuffixExpr (ContainerDecl (ContainerDeclType) @_type "{" @body))))) @of
  (#match? @_type "^enum")
  (#set! kind "enum"))
((Decl (VarDecl (ErrorUnionExpr (SuffixExpr (ContainerDecl (ContainerDeclType) @_type "{" @body))))) @of
  (#match? @_type "^union")
  (#set! kind "union"))
((Decl (VarDecl (ErrorUnionExpr (SuffixExpr (ContainerDecl (ContainerDeclType) @_type "{" @body))))) @of
  (#match? @_type "^opaque")
  (#set! kind "type"))
((Decl (VarDecl (ErrorUnionExpr (SuffixExpr (ErrorSetDecl "{" @body))))) @of
  (#set! kind "enum"))
(ErrorSetDecl field_constant: (IDENTIFIER) @name @symbol.constant)

; A name for an import is no definition, unless it is passed on.
((Decl (VarDecl (ErrorUnionExpr (SuffixExpr . (BUILTINIDENTIFIER) @_builtin)))) @of
  (#any-of? @_builtin "@import" "@cImport")
  (#set! drop "yes"))
(("pub" . (Decl (VarDecl (ErrorUnionExpr (SuffixExpr . (BUILTINIDENTIFIER) @_builtin)))) @of)
  (#any-of? @_builtin "@import" "@cImport")
  (#set! drop "no"))

(ContainerField field_member: (IDENTIFIER) @name) @symbol.field
((ContainerDecl (ContainerDeclType) @_type
  (ContainerField . (ErrorUnionExpr (SuffixExpr variable_type_function: (IDENTIFIER) @name)) .) @symbol.constant)
  (#match? @_type "^enum"))
((ContainerDecl (ContainerDeclType) @_type
  (ContainerField . (ErrorUnionExpr (SuffixExpr variable_type_function: (IDENTIFIER) @name)) .) @symbol.field)
  (#match? @_type "^union"))

; Fields and members of a list are seen with what holds them.
(ContainerField) @of @export
(ErrorSetDecl field_constant: (IDENTIFIER) @of @export)
((ContainerDecl (ContainerDeclType) @_type (ContainerField) @of)
  (#match? @_type "^enum")
  (#set! kind "constant"))

("pub" @visibility . (Decl) @of @export)
(Decl ["export" "extern"] @visibility) @of

; A function in a type that takes an object of it is a method.
((ContainerDecl (Decl (FnProto (ParamDeclList . (ParamDecl parameter: (IDENTIFIER) @_self)))) @of)
  (#any-of? @_self "self" "this")
  (#set! kind "method"))

((TestDecl (STRINGLITERALSINGLE) @name (Block) @body) @symbol.test
  (#set! strip "\"")
  (#set! exported "no"))
((TestDecl (IDENTIFIER) @name (Block) @body) @symbol.test
  (#set! exported "no"))

(source_file . (container_doc_comment) @summary)

[(line_comment) (doc_comment) (container_doc_comment)] @comment
