; The patterns of statements.scm for grammars that show expression statements.

(class_definition body: (block . (expression_statement (string) @doc))) @of

(function_definition body: (block . (expression_statement (string) @doc))) @of

(module . (comment)* . (expression_statement (string) @summary))

(module [(import_statement) (import_from_statement)] . (expression_statement (string) @summary))

(_ (expression_statement (assignment) @of) . (expression_statement (string) @doc))

((module (expression_statement (call
  function: (attribute object: (identifier) @_all attribute: (identifier) @_add)
  arguments: (argument_list [
    (string (string_content) @export.names)
    (list (string (string_content) @export.names))
    (tuple (string (string_content) @export.names))]))))
  (#eq? @_all "__all__")
  (#any-of? @_add "append" "extend"))

(module (expression_statement (call function: [(identifier) (attribute)] @example.name) @example))

(block (expression_statement (call function: [(identifier) (attribute)] @example.name) @example))

(block (expression_statement (await (call function: [(identifier) (attribute)] @example.name)) @example))

((class_definition
  superclasses: (argument_list [(identifier) @_base (attribute attribute: (identifier) @_base)])
  body: (block (expression_statement (assignment left: (identifier) right: (_)) @of)))
  (#match? @_base "Enum$|^(Int|Str)?Flag$")
  (#set! kind "constant"))

((module (expression_statement (_
  left: (identifier) @_all
  right: [
    (list (string (string_content) @export.names))
    (tuple (string (string_content) @export.names))
    (binary_operator [
      (list (string (string_content) @export.names))
      (tuple (string (string_content) @export.names))
      (binary_operator [
        (list (string (string_content) @export.names))
        (tuple (string (string_content) @export.names))])])])))
  (#eq? @_all "__all__"))
