; Modules that are opened, included, or given another name.

((open_module module: (module_path) @module) @import.open
  (#set! names "*"))
((include_module module: (module_path) @module) @import.include
  (#set! names "*"))
(module_definition (module_binding (module_name) @alias body: (module_path) @module)) @import.module

[(structure) (signature)] @guard
(module_definition (module_binding body: (structure)) @guard) @guard
