; Names that the source calls, makes, types with or takes.

(_ (identifier) @reference.call . (selector . (argument_part))
  (#not-match? @reference.call "^(?:test|group|expect|setUp|tearDown|print|assert|testWidgets)$"))
; `Shape.make(x)`, `Color.red`: a member of a type.
(_ (identifier) @reference.use . (selector . (unconditional_assignable_selector . (identifier)))
  (#match? @reference.use "^_?[A-Z]"))
((argument (identifier) @reference.use .)
  (#match? @reference.use "^_?[A-Z]"))
(const_object_expression (type_identifier) @reference.call)
(new_expression (type_identifier) @reference.call)
((type_identifier) @reference.type
  (#not-match? @reference.type "^(?:int|double|num|bool|String|List|Map|Set|Object|dynamic|Future|Stream|Iterable|Function|T|E|K|V|S|R)$"))
(annotation name: (identifier) @reference.use)

[(comment) (documentation_comment)] @comment
