; Blocks of the file by their labels, else by their word, and keys of the file.

((config_file (body (block . (identifier) . (string_lit (template_literal) @name) . (block_start)) @symbol.block))
  (#set! nests "yes"))
((config_file (body (block . (identifier) .
  (string_lit (template_literal) @scope) . (string_lit (template_literal) @name) . (block_start)) @symbol.block))
  (#set! nests "yes"))
(config_file (body (block . (identifier) @name . (block_start)) @symbol.block))
(config_file (body (attribute (identifier) @name) @symbol.key))

(block (block_start) @body) @of

(comment) @comment
