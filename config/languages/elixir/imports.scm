; Modules that are taken: under their last name, another one, all their functions, or what they make.

((call target: (identifier) @_alias (arguments . (alias) @module .)) @import.alias
  (#eq? @_alias "alias"))
((call target: (identifier) @_alias (arguments . (alias) @module . (keywords (pair value: (alias) @alias)))) @import.alias
  (#eq? @_alias "alias"))
((call target: (identifier) @_alias (arguments . (dot left: (alias) @prefix right: (tuple (alias) @module)))) @import.alias
  (#eq? @_alias "alias")
  (#set! join "."))
((call target: (identifier) @_import (arguments . (alias) @module)) @import
  (#eq? @_import "import")
  (#set! names "*"))
((call target: (identifier) @_require (arguments . (alias) @module)) @import.require
  (#eq? @_require "require"))
((call target: (identifier) @_use (arguments . (alias) @module)) @import.use
  (#eq? @_use "use"))
((unary_operator operand: (call target: (identifier) @_behaviour (arguments (alias) @module))) @import.behaviour
  (#eq? @_behaviour "behaviour")
  (#set! conditional "no"))

((call target: (identifier) @_define (do_block) @guard) @guard
  (#any-of? @_define "defmodule" "defprotocol" "defimpl"))
((call target: (identifier) @_define) @condition
  (#any-of? @_define "def" "defp" "defmacro" "if" "test"))
