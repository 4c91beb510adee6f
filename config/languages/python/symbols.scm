; Classes, functions and what marks them. A docstring is the first statement of a body.

(class_definition
  name: (identifier) @name
  body: (block) @body) @symbol.class

(class_definition
  superclasses: (argument_list [(identifier) (attribute) (subscript) (call)] @base)) @of

(function_definition
  name: (identifier) @name
  body: (block) @body) @symbol.function

; A function directly in a class is a method, also under an `if` or a `try` there.
((class_definition
  body: (block [
    (function_definition) @of
    (decorated_definition definition: (function_definition) @of)]))
  (#set! kind "method"))

((class_definition
  body: (block (if_statement consequence: (block [
    (function_definition) @of
    (decorated_definition definition: (function_definition) @of)]))))
  (#set! kind "method"))

((class_definition
  body: (block (if_statement alternative: (_ [consequence: (block [
    (function_definition) @of
    (decorated_definition definition: (function_definition) @of)])
    body: (block [
    (function_definition) @of
    (decorated_definition definition: (function_definition) @of)])]))))
  (#set! kind "method"))

((class_definition
  body: (block (try_statement (block [
    (function_definition) @of
    (decorated_definition definition: (function_definition) @of)]))))
  (#set! kind "method"))

((class_definition
  body: (block (try_statement (_ (block [
    (function_definition) @of
    (decorated_definition definition: (function_definition) @of)])))))
  (#set! kind "method"))

((class_definition
  body: (block [
    (function_definition name: (identifier) @_name) @of
    (decorated_definition definition: (function_definition name: (identifier) @_name) @of)]))
  (#eq? @_name "__init__")
  (#set! kind "constructor"))

(decorated_definition
  (decorator) @decorator
  definition: (_) @of) @outer

((decorated_definition
  (decorator [
    (identifier) @_decorator
    (attribute attribute: (identifier) @_decorator)])
  definition: (function_definition) @of)
  (#any-of? @_decorator
    "property" "cached_property" "abstractproperty" "classproperty" "setter" "getter" "deleter")
  (#set! kind "property"))

(type_alias_statement . (type [
  (identifier) @name
  (generic_type . (identifier) @name)])) @symbol.type
