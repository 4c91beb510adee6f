; The picture's size and words; its shapes are left to the source.
((document root: (element [(STag . (Name) @name) (EmptyElemTag . (Name) @name)] @signature) @symbol.element))
((document root: (element (_ (Attribute . (Name) @name) @symbol.attribute)))
  (#any-of? @name "width" "height" "viewBox")
  (#set! exported "no"))
((document root: (element (content (element (STag . (Name) @_tag) (content (CharData) @summary)))))
  (#any-of? @_tag "title" "desc"))
(Comment) @comment
; All of its shapes are counted.
(element) @count.element
(Attribute) @count.attribute
