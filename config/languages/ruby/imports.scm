; Sources that are run, and the gems that a Gemfile or a gemspec asks for.

((call !receiver method: (identifier) @_require arguments: (argument_list . (string . (string_content) @module .))) @import.require
  (#eq? @_require "require"))
((call !receiver method: (identifier) @_require arguments: (argument_list . (string . (string_content) @module .))) @import.relative
  (#eq? @_require "require_relative"))
((call !receiver method: (identifier) @_require arguments: (argument_list . (string . (string_content) @module .))) @import.load
  (#any-of? @_require "load" "import"))
((call method: (identifier) @_require arguments: (argument_list
    . [(simple_symbol) (constant)] @names . (string . (string_content) @module .))) @import.autoload
  (#eq? @_require "autoload")
  (#set! conditional "no"))

((call !receiver method: (identifier) @_require arguments: (argument_list . (string . (string_content) @module .))) @import.gem
  (#eq? @_require "gem")
  (#set! conditional "no"))
((call receiver: (identifier) method: (identifier) @_require arguments: (argument_list
    . (string . (string_content) @module .))) @import.gem
  (#any-of? @_require "add_dependency" "add_runtime_dependency" "add_development_dependency")
  (#set! conditional "no"))

; The body of a module or a class is run as the source is; a branch or a method may not be.
(module body: (_) @guard) @guard
(class body: (_) @guard) @guard
[(begin) (if) (unless) (case) (if_modifier) (unless_modifier) (rescue_modifier) (method) (singleton_method)] @condition
