; A rule: its pattern is the name, its owners are the signature.
(property (key) @name (value) @signature) @symbol.owner-rule
; A pattern without owners takes them away again: its signature is empty.
(property . (key) @name @body .) @symbol.owner-rule

(comment) @comment
