; The default grammar hides expression statements; statements.other.scm has the same
; patterns for grammars that show them.

; Docstrings.
(class_definition body: (block . (string) @doc)) @of
(function_definition body: (block . (string) @doc)) @of
(module . (comment)* . (string) @summary)
; Some write it below the imports.
(module [(import_statement) (import_from_statement)] . (string) @summary)

; A string right after a name of the module or of a class documents it.
(_ (assignment) @of . (string) @doc)

; Names that a module or a class binds, with a value or only with a type, wherever that is but in a
; function; bound again, they stay one symbol.
((assignment left: [
    (identifier) @name
    (pattern_list (identifier) @name)
    (tuple_pattern (identifier) @name)]) @symbol.variable
  (#set! member "field")
  (#set! locals "nested")
  (#set! once "yes"))

; What only the main program binds is nobody else's. Levels of wildcards stand for blocks, what
; has some and, in other grammars, statements; they make the query quick to compile.
((module (if_statement condition: (_) @_condition (_ [
    (assignment) @of
    (_ (assignment) @of)
    (_ (_ (assignment) @of))
    (_ (_ (_ (assignment) @of)))
    (_ (_ (_ (_ (assignment) @of))))])))
  (#match? @_condition "__name__")
  (#set! drop "yes"))

; What a bound name is, by its spelling or its value; these mark only what stands above.
((assignment left: (identifier) @_name) @of
  (#match? @_name "^_?[A-Z][A-Z0-9_]+$")
  (#set! kind "constant"))
((class_definition
  superclasses: (argument_list [(identifier) @_base (attribute attribute: (identifier) @_base)])
  body: (_ (assignment left: (identifier) right: (_)) @of))
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
((module (_
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
; Complete statements that call.
(module (call function: [(identifier) (attribute)] @example.name) @example)
(block (call function: [(identifier) (attribute)] @example.name) @example)
(block (await (call function: [(identifier) (attribute)] @example.name)) @example)

(assignment right: (call function: [(identifier) (attribute)] @example.name)) @example
(return_statement (call function: [(identifier) (attribute)] @example.name)) @example
; A decorator with arguments is a call, too.
(decorator (call function: [(identifier) (attribute)] @example.name)) @example
