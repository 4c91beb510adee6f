; Namespaces that are required, with the name that one is known by and what is taken of it.

((list_lit . value: (kwd_lit) @_require value: (vec_lit . value: (sym_lit) @module)) @import.require
  (#any-of? @_require ":require" ":require-macros")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_require value: (vec_lit . value: (sym_lit) @module value: (kwd_lit) @_as . value: (sym_lit) @alias)) @import.require
  (#any-of? @_require ":require" ":require-macros")
  (#any-of? @_as ":as" ":as-alias")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_require value: (vec_lit . value: (sym_lit) @module value: (kwd_lit) @_refer . value: (vec_lit value: (sym_lit) @names))) @import.require
  (#any-of? @_require ":require" ":require-macros" ":use")
  (#any-of? @_refer ":refer" ":only" ":refer-macros")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_require value: (vec_lit . value: (sym_lit) @module value: (kwd_lit) @_refer . value: (kwd_lit) @_all)) @import.require
  (#eq? @_refer ":refer")
  (#eq? @_all ":all")
  (#set! names "*")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_require value: (sym_lit) @module) @import.require
  (#any-of? @_require ":require" ":require-macros")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_use value: [(sym_lit) @module (vec_lit . value: (sym_lit) @module .)]) @import.use
  (#eq? @_use ":use")
  (#set! names "*")
  (#set! conditional "no"))
; `(:require [a.b [c :as d]])` names a.b.c.
((list_lit . value: (kwd_lit) @_require value: (vec_lit . value: (sym_lit) @prefix value: (vec_lit . value: (sym_lit) @module value: (kwd_lit) @_as . value: (sym_lit) @alias))) @import.require
  (#any-of? @_require ":require" ":use")
  (#eq? @_as ":as")
  (#set! join ".")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_import value: [(list_lit . value: (sym_lit) @module value: (sym_lit) @names) (vec_lit . value: (sym_lit) @module value: (sym_lit) @names)]) @import.class
  (#eq? @_import ":import")
  (#set! conditional "no"))
((list_lit . value: (kwd_lit) @_import value: (sym_lit) @module) @import.class
  (#eq? @_import ":import")
  (#set! conditional "no"))
