; Modules that are needed, and folders that stand in the place of one.
((require_spec (module_path) @module) @import.module
  (#set! conditional "no"))
((replace_spec . (module_path) @names (file_path) @module) @import.replace
  (#set! conditional "no"))
