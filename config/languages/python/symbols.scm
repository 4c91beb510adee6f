; Classes, functions and what marks them. A docstring is the first statement of a body.

(class_definition
  name: (identifier) @name
  body: (block) @body) @symbol.class

(class_definition
  superclasses: (argument_list [(identifier) (attribute) (subscript) (call)] @base)) @of

; A function that belongs to a class is a method, also under an `if` or a `try` there.
((function_definition
  name: (identifier) @name
  body: (block) @body) @symbol.function
  (#set! member "method"))
((function_definition name: (identifier) @_name) @of
  (#eq? @_name "__init__")
  (#set! member "constructor"))

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
  (#set! kind "property")
  (#set! member "property"))

((decorated_definition
  (decorator [
    (identifier) @_decorator
    (attribute attribute: (identifier) @_decorator)])
  definition: (function_definition) @of)
  (#eq? @_decorator "overload")
  (#set! overload "yes"))

(type_alias_statement . (type [
  (identifier) @name
  (generic_type . (identifier) @name)])) @symbol.type
