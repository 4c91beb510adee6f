; What a block declares is told by its word.

((config_file (body (block . (identifier) @_word) @of))
  (#eq? @_word "resource") (#set! kind "resource"))
((config_file (body (block . (identifier) @_word) @of))
  (#eq? @_word "data") (#set! kind "source"))
((config_file (body (block . (identifier) @_word) @of))
  (#eq? @_word "variable") (#set! kind "variable"))
((config_file (body (block . (identifier) @_word) @of))
  (#eq? @_word "output") (#set! kind "output"))
((config_file (body (block . (identifier) @_word) @of))
  (#eq? @_word "module") (#set! kind "module"))
((config_file (body (block . (identifier) @_word) @of))
  (#eq? @_word "provider") (#set! kind "provider"))

; The words themselves name nothing; what stands in `locals` does.
((config_file (body (block . (identifier) @_word) @of))
  (#any-of? @_word "locals" "terraform" "moved" "import" "removed")
  (#set! drop "yes"))
((config_file (body (block . (identifier) @_word
  (body (attribute (identifier) @name) @symbol.local))))
  (#eq? @_word "locals"))

; Variables and outputs say what they are.
((block (body (attribute (identifier) @_key
  (expression (literal_value (string_lit) @doc))))) @of
  (#eq? @_key "description"))
