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

; Elements and attributes of any depth are counted, and elements named where they are few.
((element (STag . (Name) @few)) @signature @count.element
  (#match? @count.element "^<[^<>]*>[^<]{0,400}</[^<>]*>$")
  (#set! few "40"))
((element (STag . (Name) @few) @signature) @count.element
  (#not-match? @count.element "^<[^<>]*>[^<]{0,400}</[^<>]*>$")
  (#set! few "40"))
((element (EmptyElemTag . (Name) @few) @signature) @count.element
  (#set! few "40"))
(Attribute) @count.attribute

; What a project of Maven says of itself.
((document root: (element (STag . (Name) @_root) (content
  (element (STag . (Name) @_key) (content . (CharData) @summary .)))))
  (#eq? @_root "project")
  (#eq? @_key "description"))
