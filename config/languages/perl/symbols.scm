; Packages, subroutines, what a package declares.

; A package goes on until the next one, or has a block of its own.
((package_statement name: (_) @name) @symbol.module
  (#set! opens "yes"))
((package_statement name: (_) (block) @body) @of
  (#set! opens "no"))
((class_statement name: (_) @name) @symbol.class
  (#set! opens "yes"))
((class_statement name: (_) (block) @body) @of
  (#set! opens "no"))
((role_statement name: (_) @name) @symbol.trait
  (#set! opens "yes"))
((role_statement name: (_) (block) @body) @of
  (#set! opens "no"))
((class_statement attributes: (attrlist (attribute name: (_) @_isa value: (_) @base))) @of
  (#any-of? @_isa "isa" "does"))

; What the first package of a source inherits.
((source_file . (comment)* . (package_statement) @of
    (use_statement module: (package) @_parent [
      (string_literal content: (_) @base)
      (interpolated_string_literal content: (_) @base)
      (quoted_word_list content: (_) @base)
      (list_expression [(string_literal content: (_) @base) (interpolated_string_literal content: (_) @base)])]))
  (#any-of? @_parent "parent" "base" "Mojo::Base")
  (#not-match? @base "^-|\\s"))
((source_file . (comment)* . (package_statement) @of
    (expression_statement (ambiguous_function_call_expression
      function: (function) @_extends
      arguments: [(string_literal content: (_) @base) (interpolated_string_literal content: (_) @base)])))
  (#any-of? @_extends "extends" "with"))

((subroutine_declaration_statement name: (_) @name body: (_)? @body) @symbol.function
  (#set! split "\\A(?:(?P<scope>.*)(?:::|'))?(?P<name>\\w+)\\Z"))
((subroutine_declaration_statement name: (_) @_name) @of
  (#match? @_name "::")
  (#set! opens "no"))
(method_declaration_statement name: (_) @name body: (_)? @body) @symbol.method

; `our` variables are seen from everywhere, `my` ones are not.
((source_file (expression_statement (assignment_expression
    left: (variable_declaration "our" variable: (_) @name)) @symbol.variable))
  (#set! once "yes"))
((source_file (expression_statement (variable_declaration "our" variable: (_) @name) @symbol.variable))
  (#set! once "yes"))
((assignment_expression left: (variable_declaration "our") right: (_) @body) @of
  (#match? @body "\n"))

((use_statement module: (package) @_constant (list_expression . (autoquoted_bareword) @name)) @symbol.constant
  (#eq? @_constant "constant"))
((use_statement module: (package) @_constant (autoquoted_bareword) @name) @symbol.constant
  (#eq? @_constant "constant"))
((use_statement module: (package) @_constant
    (anonymous_hash_expression (list_expression (autoquoted_bareword) @name))) @symbol.constant
  (#eq? @_constant "constant"))
((use_statement module: (package) @_constant (anonymous_hash_expression) @body) @of
  (#eq? @_constant "constant")
  (#match? @body "\n"))

; Attributes of objects, as Moose, Moo and Mojo declare them.
((expression_statement (ambiguous_function_call_expression
    function: (function) @_has
    arguments: [
      (autoquoted_bareword) @name
      (string_literal content: (_) @name)
      (list_expression . [(autoquoted_bareword) @name (string_literal content: (_) @name)])])) @symbol.property
  (#eq? @_has "has")
  (#set! strip "+"))
((expression_statement (ambiguous_function_call_expression
    function: (function) @_has
    arguments: (_) @body)) @of
  (#eq? @_has "has")
  (#match? @body "\n"))
