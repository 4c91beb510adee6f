; Scripts that are run and packages that are required.

((command name: (_) @_source arguments: (word_list (simple_word) @module .)) @import.source
  (#eq? @_source "source"))
((command name: (_) @_source arguments: (word_list (command_substitution) @module .)) @import.source
  (#eq? @_source "source")
  (#set! extract "([\\w./-]+\\.\\w+)\\s*\\]\\Z"))
((command name: (_) @_package arguments: (word_list . (simple_word) @_require . (simple_word) @module)) @import.package
  (#eq? @_package "package")
  (#eq? @_require "require")
  (#not-match? @module "^-"))
((command name: (_) @_package arguments: (word_list . (simple_word) @_require . (simple_word) @_exact . (simple_word) @module)) @import.package
  (#eq? @_package "package")
  (#eq? @_require "require")
  (#eq? @_exact "-exact"))

[(braced_word) (word_list)] @guard
[(if) (procedure)] @condition
