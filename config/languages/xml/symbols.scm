; The root with its attributes, and the elements of the two levels below it; deeper ones are left to
; the source. An element that holds nothing but text is its own signature.

((document root: (element (STag . (Name) @name) @signature) @symbol.element))
((document root: (element (EmptyElemTag . (Name) @name) @signature) @symbol.element))
((document root: (element (_ (Attribute . (Name) @name) @symbol.attribute)))
  (#set! exported "no"))

((document root: (element (content
  (element (STag . (Name) @name) (content . (CharData) .)) @signature @symbol.element)))
  (#set! exported "no"))
((document root: (element (content
  (element (STag . (Name) @name) @signature (content . (CharData)? . (Comment)* . (CharData)? . (element))) @symbol.element)))
  (#set! exported "no"))
((document root: (element (content
  (element (STag . (Name) @name) @signature . (ETag)) @symbol.element)))
  (#set! exported "no"))
((document root: (element (content
  (element (STag . (Name) @name) @signature
    (content . (CharData)? . [(EntityRef) (CharRef) (CDSect)])) @symbol.element)))
  (#set! exported "no"))
((document root: (element (content
  (element (EmptyElemTag . (Name) @name) @signature) @symbol.element)))
  (#set! exported "no"))

((document root: (element (content (element (content
  (element (STag . (Name) @name) (content . (CharData) .)) @signature @symbol.element)))))
  (#set! exported "no"))
((document root: (element (content (element (content
  (element (STag . (Name) @name) @signature (content . (CharData)? . (Comment)* . (CharData)? . (element))) @symbol.element)))))
  (#set! exported "no"))
((document root: (element (content (element (content
  (element (EmptyElemTag . (Name) @name) @signature) @symbol.element)))))
  (#set! exported "no"))

(Comment) @comment

; Elements and attributes of any depth are counted.
(element) @count.element
(Attribute) @count.attribute
