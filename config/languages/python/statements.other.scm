; The patterns of statements.scm for grammars that show expression statements.

(class_definition body: (block . (expression_statement (string) @doc))) @of

(function_definition body: (block . (expression_statement (string) @doc))) @of

(module . (comment)* . (expression_statement (string) @summary))

(module (expression_statement (assignment) @of) . (expression_statement (string) @doc))

(class_definition body: (block (expression_statement (assignment) @of) . (expression_statement (string) @doc)))

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

((class_definition body: (block (expression_statement [
    (assignment left: [
      (identifier) @name
      (pattern_list (identifier) @name)
      (tuple_pattern (identifier) @name)]) @symbol.field
    (assignment right: (assignment left: (identifier) @name) @symbol.field)])))
  (#set! once "yes"))

((class_definition body: (block (_ [
    (block (expression_statement (assignment left: (identifier) @name) @symbol.field))
    (_ (block (expression_statement (assignment left: (identifier) @name) @symbol.field)))])))
  (#set! locals "nested")
  (#set! once "yes"))

((module (if_statement condition: (_) @_condition [
    (block (expression_statement (assignment) @of))
    (_ (block (expression_statement (assignment) @of)))
    (block (_ [
      (block (expression_statement (assignment) @of))
      (_ (block (expression_statement (assignment) @of)))]))]))
  (#match? @_condition "__name__")
  (#set! drop "yes"))

((class_definition
  superclasses: (argument_list [(identifier) @_base (attribute attribute: (identifier) @_base)])
  body: (block (expression_statement (assignment left: (identifier) right: (_)) @of)))
  (#match? @_base "Enum$|^(Int|Str)?Flag$")
  (#set! kind "constant"))

((module (expression_statement (assignment
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

((module (expression_statement (augmented_assignment
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
