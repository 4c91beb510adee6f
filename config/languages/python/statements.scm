; The default grammar hides expression statements; statements.other.scm has the same
; patterns for grammars that show them.

; Docstrings.
(class_definition body: (block . (string) @doc)) @of
(function_definition body: (block . (string) @doc)) @of
(module . (comment)* . (string) @summary)

; A string right after a name of the module or of a class documents it.
(module (assignment) @of . (string) @doc)
(class_definition body: (block (assignment) @of . (string) @doc))

; Names that a class binds, with a value or only with a type, also under an `if` or a `try`.
((class_definition body: (block [
    (assignment left: [
      (identifier) @name
      (pattern_list (identifier) @name)
      (tuple_pattern (identifier) @name)]) @symbol.field
    (assignment right: (assignment left: (identifier) @name) @symbol.field)]))
  (#set! once "yes"))
((class_definition body: (block (_ [
    (block (assignment left: (identifier) @name) @symbol.field)
    (_ (block (assignment left: (identifier) @name) @symbol.field))])))
  (#set! locals "nested")
  (#set! once "yes"))
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

; Names that the module binds, wherever that is but in a function; bound again, they stay one symbol.
((assignment left: [
    (identifier) @name
    (pattern_list (identifier) @name)
    (tuple_pattern (identifier) @name)]) @symbol.variable
  (#set! locals "nested")
  (#set! once "yes"))

; What only the main program binds is nobody else's.
((module (if_statement condition: (_) @_condition [
    (block (assignment) @of)
    (_ (block (assignment) @of))
    (block (_ [(block (assignment) @of) (_ (block (assignment) @of))]))]))
  (#match? @_condition "__name__")
  (#set! drop "yes"))
((module (if_statement condition: (_) @_condition [
    (block (expression_statement (assignment) @of))
    (_ (block (expression_statement (assignment) @of)))
    (block (_ [
      (block (expression_statement (assignment) @of))
      (_ (block (expression_statement (assignment) @of)))]))]))
  (#match? @_condition "__name__")
  (#set! drop "yes"))

; What a bound name is, by its spelling or its value; these mark only what stands above.
((assignment left: (identifier) @_name) @of
  (#match? @_name "^_?[A-Z][A-Z0-9_]+$")
  (#set! kind "constant"))
((class_definition
  superclasses: (argument_list [(identifier) @_base (attribute attribute: (identifier) @_base)])
  body: (block (assignment left: (identifier) right: (_)) @of))
  (#match? @_base "Enum$|^(Int|Str)?Flag$")
  (#set! kind "constant"))
((class_definition
  superclasses: (argument_list [(identifier) @_base (attribute attribute: (identifier) @_base)])
  body: (block (expression_statement (assignment left: (identifier) right: (_)) @of)))
  (#match? @_base "Enum$|^(Int|Str)?Flag$")
  (#set! kind "constant"))
((assignment
  left: (identifier)
  right: (call function: [(identifier) @_maker (attribute attribute: (identifier) @_maker)])) @of
  (#any-of? @_maker "TypeVar" "NewType" "ParamSpec" "TypeVarTuple")
  (#set! kind "type"))
((assignment
  left: (identifier)
  type: (type [(identifier) @_type (attribute attribute: (identifier) @_type)])) @of
  (#eq? @_type "TypeAlias")
  (#set! kind "type"))
((assignment
  left: (identifier)
  right: (call function: [(identifier) @_maker (attribute attribute: (identifier) @_maker)])) @of
  (#any-of? @_maker "namedtuple" "NamedTuple" "TypedDict")
  (#set! kind "class"))

; A value over several lines is no part of the signature.
((assignment right: (_) @body) @of
  (#match? @body "\n"))

; The list of exports, however it is built from literals.
((module (assignment
  left: (identifier) @_all
  right: [
    (list (string (string_content) @export.names))
    (tuple (string (string_content) @export.names))
    (binary_operator [
      (list (string (string_content) @export.names))
      (tuple (string (string_content) @export.names))
      (binary_operator [
        (list (string (string_content) @export.names))
        (tuple (string (string_content) @export.names))])])]))
  (#eq? @_all "__all__"))
((module (augmented_assignment
  left: (identifier) @_all
  right: [
    (list (string (string_content) @export.names))
    (tuple (string (string_content) @export.names))
    (binary_operator [
      (list (string (string_content) @export.names))
      (tuple (string (string_content) @export.names))
      (binary_operator [
        (list (string (string_content) @export.names))
        (tuple (string (string_content) @export.names))])])]))
  (#eq? @_all "__all__"))
((module (call
  function: (attribute object: (identifier) @_all attribute: (identifier) @_add)
  arguments: (argument_list [
    (string (string_content) @export.names)
    (list (string (string_content) @export.names))
    (tuple (string (string_content) @export.names))])))
  (#eq? @_all "__all__")
  (#any-of? @_add "append" "extend"))
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

; Complete statements that call.
(module (call function: [(identifier) (attribute)] @example.name) @example)
(block (call function: [(identifier) (attribute)] @example.name) @example)
(block (await (call function: [(identifier) (attribute)] @example.name)) @example)

(assignment right: (call function: [(identifier) (attribute)] @example.name)) @example
