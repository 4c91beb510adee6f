; Names that the source calls, creates, types with or takes.

((_ (unit . (identifier) @_new .) . [
    (unit . (func . [(identifier) @reference.call (generics_class . (identifier) @reference.call)]))
    (block . (unit . (func . [(identifier) @reference.call (generics_class . (identifier) @reference.call)])))])
  (#eq? @_new "new"))
(unit . (func . (identifier) @reference.call)
  (#match? @reference.call "^[a-z_]")
  (#not-match? @reference.call "^(?:if|while|for|switch|catch|super|this|assert|return|synchronized)$"))
; `a.b.c(x)` is the call of a.b.c: the dotted name is what stands before the arguments.
((unit . (identifier) (func)) @reference.call
  (#set! extract "\\A([\\w$]+(?:\\s*[?*]?\\.&?\\s*[\\w$]+)+)\\s*[(<{]"))
((unit . (identifier) @reference.type)
  (#match? @reference.type "^[A-Z]\\w*[a-z]\\w*$"))
; `Shape.SIDES`: a member of a class.
((unit . (identifier) @_owner . (identifier) .) @reference.use
  (#match? @_owner "^[A-Z]\\w*[a-z]"))
(generics_class . (identifier) @reference.type)
((generics_class generics_type: (identifier) @reference.type)
  (#match? @reference.type "^[A-Z]\\w*[a-z]"))
(decorate (identifier) @reference.type
  (#not-eq? @reference.type "interface"))

[(line_comment) (block_comment)] @comment
