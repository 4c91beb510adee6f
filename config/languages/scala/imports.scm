; Imports as written: a name, several of a package, all of it, and second names.

((import_declaration) @import @module
  (#not-match? @import "[{*]|\\._|\\bgiven\\b|\\sas\\s")
  (#set! extract "\\Aimport\\s+([\\w.]+)"))
((import_declaration [
    (namespace_wildcard)
    (namespace_selectors (namespace_wildcard))]) @import @module
  (#set! names "*")
  (#set! extract "\\Aimport\\s+([\\w.]+?)\\s*\\.(?:[{_*]|given)"))
((import_declaration (namespace_selectors (identifier) @names)) @import @module
  (#set! extract "\\Aimport\\s+([\\w.]+?)\\s*\\.\\{"))
((import_declaration (namespace_selectors [
    (arrow_renamed_identifier name: (_) @names alias: (_) @alias)
    (as_renamed_identifier name: (_) @names alias: (_) @alias)])) @import @module
  (#set! extract "\\Aimport\\s+([\\w.]+?)\\s*\\.\\{"))
((import_declaration (as_renamed_identifier name: (_) @names alias: (_) @alias)) @import @module
  (#set! extract "\\Aimport\\s+([\\w.]+?)\\s*\\.\\w+\\s+as\\b"))
