; Functions, the tables that hold them, and names of the source.

(function_declaration name: (identifier) @name) @symbol.function
((function_declaration name: (dot_index_expression) @name) @symbol.function
  (#set! split "\\A(?P<scope>.*)[.:](?P<name>\\w+)\\Z"))
((function_declaration name: (method_index_expression) @name) @symbol.method
  (#set! split "\\A(?P<scope>.*)[.:](?P<name>\\w+)\\Z"))
(function_declaration body: (_) @body) @of
(function_declaration "end" @body) @of

; What is local to the source is no one else's, but for what it returns.
((function_declaration "local") @of
  (#set! exported "no"))
((chunk (variable_declaration
    (assignment_statement (variable_list (identifier) @name))) @symbol.variable)
  (#set! exported "no")
  (#set! once "yes"))
((chunk (assignment_statement (variable_list (identifier) @name)) @symbol.variable)
  (#set! once "yes"))

; `Shape.sides = 4` and `Shape.draw = function() end` are members.
((chunk (assignment_statement (variable_list . name: (dot_index_expression) @name .)) @symbol.field)
  (#not-match? @name "__\\w+$")
  (#set! split "\\A(?P<scope>.*)[.:](?P<name>\\w+)\\Z")
  (#set! once "yes"))
((assignment_statement
    (variable_list . name: [(dot_index_expression) (identifier)] @name .)
    (expression_list . value: (function_definition) .)) @symbol.function
  (#set! split "\\A(?:(?P<scope>.*)[.:])?(?P<name>\\w+)\\Z"))
((assignment_statement (variable_list . name: (_) .) (expression_list . value: (function_definition) .)) @of
  (#set! kind "function"))
(assignment_statement (expression_list . value: (function_definition body: (_) @body) .)) @of
(assignment_statement (expression_list . value: (function_definition "end" @body) .)) @of
((variable_declaration (assignment_statement
    (variable_list . name: (identifier) .) (expression_list . value: (function_definition) .)) @of)
  (#set! drop "yes"))
((variable_declaration (assignment_statement
    (variable_list . name: (identifier) @name .) (expression_list . value: (function_definition) .))) @symbol.function
  (#set! exported "no"))
((variable_declaration (assignment_statement (variable_list . name: (identifier) .) (expression_list . value: (function_definition) .))) @of
  (#set! kind "function"))
(variable_declaration (assignment_statement (expression_list . value: (function_definition body: (_) @body) .))) @of
(variable_declaration (assignment_statement (expression_list . value: (function_definition "end" @body) .))) @of

; The functions of a table belong to the name that it is bound to.
((field name: (identifier) @name value: (function_definition)) @symbol.function)
(field value: (function_definition body: (_) @body)) @of
(field value: (function_definition "end" @body)) @of
((chunk (variable_declaration (assignment_statement
    (expression_list . value: [(table_constructor) (function_call)] .))) @of)
  (#set! nests "yes"))
((chunk (assignment_statement (expression_list . value: [(table_constructor) (function_call)] .)) @of)
  (#set! nests "yes"))

; Libraries make a class by a call.
((variable_declaration (assignment_statement
    (variable_list . name: (identifier) .)
    (expression_list . value: (function_call name: (_) @_class)))) @of
  (#match? @_class "^([cC]lass|middleclass|\\w+[.:](extend|subclass|class))$")
  (#set! exported "yes")
  (#set! kind "class"))

; The table that a source returns is what it is to others; one that is its own index makes objects.
((chunk
    (variable_declaration (assignment_statement (variable_list . (identifier) @_table .))) @of
    (return_statement (expression_list . (identifier) @_returned .)))
  (#eq? @_table @_returned)
  (#set! exported "yes")
  (#set! kind "module"))
((chunk
    (variable_declaration (assignment_statement (variable_list . (identifier) @_table .))) @of
    (assignment_statement (variable_list . (dot_index_expression
      table: (identifier) @_owner field: (identifier) @_index) .)))
  (#eq? @_table @_owner)
  (#eq? @_index "__index")
  (#set! exported "yes")
  (#set! kind "class"))

; What is bound to a required module is an import and no definition.
((variable_declaration (assignment_statement (expression_list . value: (_) @_value))) @of
  (#match? @_value "^require\\s*[\\s('\"]")
  (#set! drop "yes"))

; A value over several lines is no part of the signature.
((variable_declaration (assignment_statement (expression_list . value: [(table_constructor) (function_call) (string) (binary_expression)] @body))) @of
  (#match? @body "\n"))
((assignment_statement (expression_list . value: [(table_constructor) (function_call) (string) (binary_expression)] @body)) @of
  (#match? @body "\n"))
