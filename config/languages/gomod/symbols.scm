; The module's own path: what others write before the folder of a package.
((module_directive (module_path) @name) @symbol.module
  (#set! strip "\""))

((require_spec (module_path) @name) @symbol.requirement
  (#set! exported "no"))

(comment) @comment
