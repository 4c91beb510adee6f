; The pack's grammar hides expression statements, older grammars show them; a
; pattern of this file that does not fit the grammar in use is left out.

(class_definition body: (block . (string) @doc)) @of
(class_definition body: (block . (expression_statement (string) @doc))) @of
(function_definition body: (block . (string) @doc)) @of
(function_definition body: (block . (expression_statement (string) @doc))) @of

; Names bound at the top of the module or of a class.
(module (assignment left: (identifier) @name) @signature @symbol.variable)
(module (expression_statement (assignment left: (identifier) @name) @signature @symbol.variable))
((module (assignment left: (identifier) @_name) @of)
  (#match? @_name "^_?[A-Z][A-Z0-9_]+$")
  (#set! kind "constant"))
((module (expression_statement (assignment left: (identifier) @_name) @of))
  (#match? @_name "^_?[A-Z][A-Z0-9_]+$")
  (#set! kind "constant"))
(class_definition body: (block (assignment left: (identifier) @name) @signature @symbol.field))
(class_definition body: (block (expression_statement
  (assignment left: (identifier) @name) @signature @symbol.field)))

((module (assignment
  left: (identifier) @_all
  right: [(list (string) @export.names) (tuple (string) @export.names)]))
  (#eq? @_all "__all__"))
((module (expression_statement (assignment
  left: (identifier) @_all
  right: [(list (string) @export.names) (tuple (string) @export.names)])))
  (#eq? @_all "__all__"))

(module . (comment)* . (string) @summary)
(module . (comment)* . (expression_statement (string) @summary))

(module (call function: [(identifier) (attribute)] @example.name) @example)
(module (expression_statement (call function: [(identifier) (attribute)] @example.name) @example))
(block (call function: [(identifier) (attribute)] @example.name) @example)
(block (expression_statement (call function: [(identifier) (attribute)] @example.name) @example))
(assignment right: (call function: [(identifier) (attribute)] @example.name)) @example
