; Definitions that are assigned: CommonJS exports, members of prototypes and of functions.

((assignment_expression
  left: (member_expression object: (_) @_exports property: (_) @name)
  right: [
    (function_expression body: (_) @body)
    (arrow_function "=>" @body)
    (generator_function body: (_) @body)]) @symbol.function
  (#any-of? @_exports "exports" "module.exports"))
((assignment_expression
  left: (member_expression object: (_) @_exports property: (_) @name)
  right: (class body: (_) @body)) @symbol.class
  (#any-of? @_exports "exports" "module.exports"))
((assignment_expression
  left: (member_expression object: (_) @_exports property: (_) @name)
  right: [
    (number) (string) (template_string) (true) (false) (null) (regex) (array) (object)
    (new_expression) (binary_expression) (ternary_expression) (call_expression)] @_value) @symbol.constant
  (#any-of? @_exports "exports" "module.exports")
  (#not-match? @_value "^require\\b")
  (#set! once "yes"))

; `module.exports = function name() {}`: it is called by its own name, or by its place.
((assignment_expression
  left: (member_expression) @_exports
  right: (function_expression name: (_) @name body: (_) @body)) @symbol.function
  (#eq? @_exports "module.exports"))
((assignment_expression
  left: (member_expression) @name
  right: [
    (function_expression !name body: (_) @body)
    (arrow_function "=>" @body)]) @symbol.function
  (#eq? @name "module.exports"))
((assignment_expression
  left: (member_expression) @_exports
  right: (class name: (_) @name body: (_) @body)) @symbol.class
  (#eq? @_exports "module.exports"))
((assignment_expression
  left: (member_expression) @name
  right: (class !name body: (_) @body)) @symbol.class
  (#eq? @name "module.exports"))
((assignment_expression
  left: (member_expression) @_exports
  right: (object (pair key: (_) @name value: [
    (function_expression body: (_) @body)
    (arrow_function "=>" @body)]) @symbol.function))
  (#eq? @_exports "module.exports")
  (#set! strip "\"'"))

; `Shape.prototype.draw = function () {}` is a method of Shape.
((assignment_expression
  left: (member_expression
    object: (member_expression object: (_) @scope property: (_) @_prototype)
    property: (_) @name)
  right: [
    (function_expression body: (_) @body)
    (arrow_function "=>" @body)]) @symbol.method
  (#eq? @_prototype "prototype"))
((assignment_expression
  left: (member_expression object: (_) @scope property: (_) @_prototype)
  right: (object (pair key: (_) @name value: [
    (function_expression body: (_) @body)
    (arrow_function "=>" @body)]) @symbol.method))
  (#eq? @_prototype "prototype")
  (#set! strip "\"'"))

; `Shape.make = function () {}` at the top of the source is a function of Shape.
((program (expression_statement (assignment_expression
  left: (member_expression
    object: [(identifier) (member_expression)] @scope
    property: (_) @name)
  right: [
    (function_expression body: (_) @body)
    (arrow_function "=>" @body)]) @symbol.function))
  (#not-match? @scope "^(module\\.)?exports$|\\.prototype$")
  (#not-match? @name "^exports$"))

(expression_statement . (assignment_expression) @of) @outer
