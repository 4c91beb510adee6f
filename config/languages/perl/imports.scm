; Modules that are used with the names taken, parents of classes, and sources that are run.

((use_statement module: (package) @module) @import.use
  (#not-match? @module "^([a-z]\\w*|Mojo::Base)$"))
((use_statement module: (package) @module) @import.use
  (#eq? @module "Mojo::Base"))
((use_statement module: (package) @module [
    (quoted_word_list content: (_) @names)
    (string_literal content: (_) @names)
    (list_expression (string_literal content: (_) @names))]) @import.use
  (#not-match? @module "^[a-z]\\w*$"))
((use_statement module: (package) @_parent [
    (string_literal content: (_) @module)
    (interpolated_string_literal content: (_) @module)
    (quoted_word_list content: (_) @module)
    (list_expression [(string_literal content: (_) @module) (interpolated_string_literal content: (_) @module)])]) @import.parent
  (#any-of? @_parent "parent" "base")
  (#not-match? @module "^-")
  (#set! extract "\\S+"))
(require_expression (bareword) @module) @import.require
(require_expression [(string_literal content: (_) @module) (interpolated_string_literal content: (_) @module)]) @import.require

[(subroutine_declaration_statement) (conditional_statement) (eval_expression) (postfix_conditional_expression)] @condition
