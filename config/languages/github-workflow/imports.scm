; Actions and workflows that are used.
((block_mapping_pair key: (_) @_uses value: (flow_node) @module) @import.action
  (#eq? @_uses "uses")
  (#set! conditional "no"))

; Makefiles of the folders that a step sends make to.
((block_mapping_pair key: (_) @_run value: [(block_node (block_scalar)) (flow_node)] @module) @import.subdirectory
  (#eq? @_run "run")
  (#set! conditional "no")
  (#set! extract "(?:^|[\\s;&|(])g?make(?:\\s+-\\w+)*\\s+(?:-C\\s*|--directory[= ])([\\w./-]+)"))

; Scripts that a step names, but to remove them; a folder in a variable is left out.
((block_mapping_pair key: (_) @_run value: [(block_node (block_scalar)) (flow_node)] @module) @import.script
  (#eq? @_run "run")
  (#set! conditional "no")
  (#set! extract "\\brm\\s+(?:-\\w+\\s+)*[^\\s;&|]+|(?:^|[\\s;&|(=\"'])(?:\\$\\{\\{[^}]*\\}\\}/|\\$\\{?\\w+\\}?/)?((?:\\.{0,2}/)?(?:[\\w.-]+/)*[\\w.-]+\\.(?:py|sh|bash|pl|rb|js|mjs|ts|bat|cmd|ps1))(?=[\\s;&|)\"']|$)"))
