; Namespaces that are opened, types whose static members are, and second names.

((using_directive !name [(identifier) (qualified_name) (alias_qualified_name)] @module) @import.using
  (#not-match? @import.using "^global")
  (#set! names "*"))
; It opens the namespace for every source of the project.
((using_directive "global" !name [(identifier) (qualified_name) (alias_qualified_name)] @module) @import.global-using
  (#not-match? @import.global-using "\\bstatic\\b")
  (#set! names "*"))
((using_directive "static" [(identifier) (qualified_name) (generic_name)] @module) @import.static
  (#set! names "*"))
(using_directive name: (identifier) @alias [(qualified_name) (generic_name) (alias_qualified_name)] @module) @import.using
(using_directive name: (identifier) @alias "=" (identifier) @module) @import.using

(namespace_declaration body: (_) @guard) @guard
