; The grammar puts what follows a recipe inside a conditional into that recipe, so
; a rule encloses nothing. Targets such as .PHONY are orders to make itself.
((rule (targets (word) @name) (recipe)? @body) @symbol.target
  (#not-match? @name "^\\.[A-Z_]+$")
  (#set! nests "no"))

(variable_assignment name: (word) @name) @symbol.variable
(define_directive name: (word) @name value: (_) @body) @symbol.variable

(comment) @comment
