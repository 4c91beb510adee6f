; Imports as written: all names, some of them, or behind another name.

((import module: (_) @module !alias !names) @import
  (#set! names "*")
  (#set! conditional "no"))
((import module: (_) @module alias: (_) @alias) @import
  (#set! conditional "no"))
((import module: (_) @module names: (import_list name: (import_name [
    variable: (variable) @names
    type: (name) @names
    operator: (prefix_id (operator) @names)]))) @import @_import
  (#not-match? @_import "\\shiding\\b")
  (#set! conditional "no"))
((import module: (_) @module "hiding") @import
  (#set! names "*")
  (#set! conditional "no"))
