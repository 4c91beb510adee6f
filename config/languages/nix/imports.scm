; Files that are imported, called as packages, or listed as modules.
((apply_expression
  function: [(variable_expression name: (identifier) @_import) (select_expression attrpath: (attrpath attr: (identifier) @_import .))]
  argument: (path_expression) @module) @import
  (#any-of? @_import "import" "callPackage" "callPackages" "fetchPath")
  (#set! conditional "no"))
((binding attrpath: (attrpath) @_key expression: (list_expression element: (path_expression) @module)) @import
  (#eq? @_key "imports")
  (#set! conditional "no"))
((apply_expression
  function: (variable_expression name: (identifier) @_import)
  argument: (spath_expression) @module) @import.system
  (#eq? @_import "import")
  (#set! conditional "no"))
