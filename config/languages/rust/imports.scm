; Uses, crates, and the modules that stand in sources of their own.

(use_declaration argument: [(identifier) (scoped_identifier) (crate) (super) (self)] @module) @import
(use_declaration argument: (use_as_clause path: (_) @module alias: (_) @alias)) @import
((use_declaration argument: (use_wildcard (_) @module)) @import
  (#set! names "*"))

; `use a::{b, c as d, self, e::f, g::*}` takes b and c from a, a itself, a::e::f, and all of a::g.
(use_declaration argument: (scoped_use_list path: (_) @module list: (use_list (identifier) @names))) @import
(use_declaration argument: (scoped_use_list
  path: (_) @module
  list: (use_list (use_as_clause path: (identifier) @names alias: (_) @alias)))) @import
(use_declaration argument: (scoped_use_list
  path: [(identifier) @alias (scoped_identifier name: (_) @alias)] @module
  list: (use_list (self)))) @import
(use_declaration argument: (scoped_use_list
  path: (_) @module
  list: (use_list (use_as_clause path: (self) alias: (_) @alias)))) @import
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_identifier) @module))) @import
  (#set! join "::"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (use_as_clause path: (scoped_identifier) @module alias: (_) @alias)))) @import
  (#set! join "::"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (use_wildcard (_) @module)))) @import
  (#set! join "::")
  (#set! names "*"))

; One level deeper, with what stands before it.
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_use_list path: (_) @module list: (use_list (identifier) @names))))) @import
  (#set! join "::"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_use_list
    path: (_) @module
    list: (use_list (use_as_clause path: (identifier) @names alias: (_) @alias)))))) @import
  (#set! join "::"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_use_list
    path: [(identifier) @alias (scoped_identifier name: (_) @alias)] @module
    list: (use_list (self)))))) @import
  (#set! join "::"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_use_list
    path: (_) @prefix
    list: (use_list (scoped_identifier) @module))))) @import
  (#set! join "::"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_use_list
    path: (_) @prefix
    list: (use_list (use_wildcard (_) @module)))))) @import
  (#set! join "::")
  (#set! names "*"))
((use_declaration argument: (scoped_use_list
  path: (_) @prefix
  list: (use_list (scoped_use_list
    path: (_) @prefix
    list: (use_list (scoped_use_list path: (_) @module list: (use_list (identifier) @names))))))) @import
  (#set! join "::"))

(use_declaration argument: (use_list [(identifier) (scoped_identifier)] @module)) @import

; `pub use` passes on what it takes.
(use_declaration (visibility_modifier) argument: [
  (identifier) @module
  (scoped_identifier) @module
  (use_as_clause path: (_) @module)
  (use_wildcard (_) @module)
  (scoped_use_list path: (_) @module)]) @import.export

; Inside a module that stands in this source, `super` is the source itself.
(mod_item body: (declaration_list (use_declaration argument: [
  (identifier) @module
  (scoped_identifier) @module
  (use_as_clause path: (_) @module)
  (use_wildcard (_) @module)
  (scoped_use_list path: (_) @module)]) @import.inner))

(extern_crate_declaration name: (_) @module alias: (_)? @alias) @import.crate
(mod_item name: (_) @module !body) @import.mod
