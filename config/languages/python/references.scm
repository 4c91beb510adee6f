; Names that the source calls, types with, or takes by name.

(call function: [(identifier) (attribute)] @reference.call)
(decorator [(identifier) (attribute)] @reference.call)

(class_definition
  superclasses: (argument_list [
    (identifier) @reference.type
    (attribute) @reference.type
    (subscript value: [(identifier) (attribute)] @reference.type)
    (keyword_argument value: [(identifier) (attribute)] @reference.type)]))

(type [(identifier) (attribute)] @reference.type)
(type (generic_type . (identifier) @reference.type))
(type (subscript value: [(identifier) (attribute)] @reference.type))
(type (union_type (type [(identifier) (attribute)] @reference.type)))
; A type in quotes is one that is defined later.
(_ type: (type (string (string_content) @reference.type)))
(_ return_type: (type (string (string_content) @reference.type)))
(type (binary_operator [(identifier) (attribute)] @reference.type))

((call
  function: (identifier) @_call
  arguments: (argument_list
    .
    (_)
    .
    [(identifier) @reference.type
     (attribute) @reference.type
     (tuple [(identifier) (attribute)] @reference.type)]))
  (#any-of? @_call "isinstance" "issubclass"))

(except_clause [
  (identifier) @reference.type
  (attribute) @reference.type
  (tuple [(identifier) (attribute)] @reference.type)
  (as_pattern [
    (identifier) @reference.type
    (attribute) @reference.type
    (tuple [(identifier) (attribute)] @reference.type)])])

(raise_statement . [(identifier) (attribute)] @reference.type)

; A dotted name taken as a value.
(call arguments: (argument_list (attribute) @reference.use))
(call arguments: (argument_list (keyword_argument value: (attribute) @reference.use)))
(assignment right: (attribute) @reference.use)
(default_parameter value: (attribute) @reference.use)
(typed_default_parameter value: (attribute) @reference.use)
(return_statement (attribute) @reference.use)
(list (attribute) @reference.use)
(pair value: (attribute) @reference.use)

; A plain name taken as a value counts where it is written like a class or a constant:
; local variables are not, and they would make every edit of a body an edit of the interface.
([
  (call arguments: (argument_list (identifier) @reference.use))
  (call arguments: (argument_list (keyword_argument value: (identifier) @reference.use)))
  (assignment right: (identifier) @reference.use)
  (default_parameter value: (identifier) @reference.use)
  (return_statement (identifier) @reference.use)
  (list (identifier) @reference.use)
  (pair value: (identifier) @reference.use)
] (#match? @reference.use "^[A-Z]"))

; No local variable stands in a table of the module or of a class: `handlers = {"fc": fc}`.
((module (assignment right: [
  (dictionary (pair value: (identifier) @reference.use))
  (list (identifier) @reference.use)
  (tuple (identifier) @reference.use)]))
  (#match? @reference.use "^[a-z_]"))
((class_definition body: (block (assignment right: [
  (dictionary (pair value: (identifier) @reference.use))
  (list (identifier) @reference.use)
  (tuple (identifier) @reference.use)])))
  (#match? @reference.use "^[a-z_]"))

; A table whose rows are gone through.
(for_statement right: (identifier) @reference.own)

(comment) @comment

; Objects and their types: what is called of one is a member of the type.
(typed_parameter . (identifier) @typed type: (type) @type)
(typed_default_parameter name: (identifier) @typed type: (type) @type)
(assignment left: (identifier) @typed type: (type) @type)
; A class has a name that begins with a large letter.
((assignment left: (identifier) @typed !type right: (call function: [(identifier) (attribute)] @type))
  (#match? @type "^(?:\\w+\\.)*_?[A-Z]\\w*$"))
((assignment left: (identifier) @typed !type right: (call function: [(identifier) (attribute)] @_made))
  (#not-match? @_made "^(?:\\w+\\.)*_?[A-Z]\\w*$"))
((assignment left: (identifier) @typed !type right: [
  (attribute) (await) (binary_operator) (boolean_operator) (conditional_expression) (identifier) (none) (parenthesized_expression)
  (subscript) (lambda) (list) (dictionary) (tuple) (list_comprehension) (string) (named_expression) (not_operator) (true) (false)]))
(for_statement left: (identifier) @typed)
(for_in_clause left: (identifier) @typed)
(pattern_list (identifier) @typed)
(tuple_pattern (identifier) @typed)
(as_pattern_target (identifier) @typed)
(named_expression name: (identifier) @typed)
(parameters (identifier) @typed)
(parameters (default_parameter name: (identifier) @typed))
(lambda_parameters (identifier) @typed)
