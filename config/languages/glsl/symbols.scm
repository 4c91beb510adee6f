; What a shader is given and gives, with the blocks that hold several values.

((declaration (identifier) @name (field_declaration_list) @body) @symbol.block
  (#set! nests "yes"))
(declaration (identifier) (field_declaration_list
  (field_declaration declarator: [(field_identifier) @name (array_declarator declarator: (field_identifier) @name)]) @symbol.field))

(translation_unit ((declaration "uniform" declarator: (identifier) @name) @symbol.uniform))
(translation_unit ((declaration "in" declarator: (identifier) @name) @symbol.input))
(translation_unit ((declaration "out" declarator: (identifier) @name) @symbol.output))
