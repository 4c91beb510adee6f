; Definitions. A docstring is the first statement of a body.

(class_definition
  name: (identifier) @name
  body: (block) @body) @symbol.class

(class_definition
  superclasses: (argument_list [(identifier) (attribute) (subscript) (call)] @base)) @of

(function_definition
  name: (identifier) @name
  body: (block) @body) @symbol.function

; A function directly in a class is a method, decorated or not.
((class_definition
  body: (block (function_definition) @of))
  (#set! kind "method"))
((class_definition
  body: (block (decorated_definition definition: (function_definition) @of)))
  (#set! kind "method"))

((class_definition
  body: (block (function_definition name: (identifier) @_name) @of))
  (#eq? @_name "__init__")
  (#set! kind "constructor"))

(decorated_definition
  (decorator) @decorator
  definition: (_) @of) @outer

((decorated_definition
  (decorator (identifier) @_decorator)
  definition: (function_definition) @of)
  (#any-of? @_decorator "property" "cached_property")
  (#set! kind "property"))
