; A call with a name is a target; all of it is its signature.
((call
  function: [(identifier) (attribute)]
  arguments: (argument_list
    (keyword_argument name: (identifier) @_key value: (string) @name))) @symbol.target
  (#eq? @_key "name")
  (#set! strip "\"'"))

(function_definition name: (identifier) @name ":" @body) @symbol.function
(function_definition body: (block . (expression_statement (string) @doc))) @of

; A short value stands in the signature, a list or a table does not.
(module (expression_statement
  (assignment left: (identifier) @name
    right: [(string) (integer) (float) (true) (false) (none) (identifier)]) @symbol.variable))
(module (expression_statement
  (assignment left: (identifier) @name
    right: [(list) (list_comprehension) (dictionary) (dictionary_comprehension) (binary_operator)
      (tuple) (conditional_expression) (attribute) (subscript) (lambda)] @body) @symbol.variable))
(module (expression_statement
  (assignment left: (identifier) @name
    right: (call arguments: (_) @body)) @symbol.variable))
((module (expression_statement (assignment left: (identifier) @_name) @of))
  (#match? @_name "^_?[A-Z][A-Z0-9_]+$")
  (#set! kind "constant"))

(module . (comment)* . (expression_statement (string) @summary))

(comment) @comment
