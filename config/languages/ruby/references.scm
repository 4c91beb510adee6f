; Names that the source calls, inherits, or takes.

((call !receiver method: [(identifier) (constant)] @reference.call)
  (#not-match? @reference.call
    "^(require|require_relative|load|autoload|attr(_accessor|_reader|_writer)?|include|extend|prepend|private|public|protected|module_function|private_constant|(private|public)_class_method|alias_method|raise|puts|print|p|lambda|proc|block_given\\?|loop|format|sprintf|catch|throw|binding|define_method|gem|task|desc|namespace)$"))

; `a.b.c(x)` is the call of a.b.c; `Shape.new` is the call of Shape.
((call receiver: [(identifier) (constant) (scope_resolution) (self) (call)] method: (_) @_name) @reference.call
  (#not-eq? @_name "new")
  (#set! extract "\\A(\\w[\\w.:]*[?!]?)(?=[^\\w.:]|\\Z)"))
((call receiver: [(constant) (scope_resolution)] @reference.call method: (identifier) @_new)
  (#eq? @_new "new"))

(superclass [(constant) (scope_resolution)] @reference.type)
((call !receiver method: (identifier) @_mixin arguments: (argument_list [(constant) (scope_resolution)] @reference.type))
  (#any-of? @_mixin "include" "extend" "prepend" "raise"))
(exceptions [(constant) (scope_resolution)] @reference.type)
(when pattern: (pattern [(constant) (scope_resolution)] @reference.type))
((call method: (identifier) @_is arguments: (argument_list . [(constant) (scope_resolution)] @reference.type))
  (#any-of? @_is "is_a?" "kind_of?" "instance_of?"))

; A constant taken as a value.
([
  (assignment right: [(constant) (scope_resolution)] @reference.use)
  (operator_assignment right: [(constant) (scope_resolution)] @reference.use)
  (array [(constant) (scope_resolution)] @reference.use)
  (pair value: [(constant) (scope_resolution)] @reference.use)
  (binary [(constant) (scope_resolution)] @reference.use)
  (return (argument_list [(constant) (scope_resolution)] @reference.use))
  (element_reference object: [(constant) (scope_resolution)] @reference.use)
  (optional_parameter value: [(constant) (scope_resolution)] @reference.use)
  (keyword_parameter value: [(constant) (scope_resolution)] @reference.use)
  (interpolation [(constant) (scope_resolution)] @reference.use)
])

((call method: (_) @_call arguments: (argument_list [(constant) (scope_resolution)] @reference.use))
  (#not-match? @_call "^(include|extend|prepend|raise|is_a\\?|kind_of\\?|instance_of\\?|autoload)$"))

(comment) @comment
