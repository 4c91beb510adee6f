; Folders that are read, files that a target is made of, and what comes from outside.

((normal_command command: (identifier) @_command . (variableunit) @module) @import.subdirectory
  (#eq? @_command "subdir")
  (#set! extract "\\A'([^']+)'\\Z"))
((normal_command command: (identifier) @_command . (variableunit . (string) @module)) @import.subproject
  (#eq? @_command "subproject"))
((normal_command command: (identifier) @_command . (variableunit . (string) @module)) @import.package
  (#any-of? @_command "dependency" "find_library" "import"))
((normal_command command: (identifier) @_command . (variableunit . (string) @module)) @import.package
  (#eq? @_command "find_program")
  (#not-match? @module "\\.\\w+'$"))
((normal_command command: (identifier) @_command [(variableunit (string) @module) (list (string) @module)]) @import.source
  (#any-of? @_command "executable" "library" "static_library" "shared_library" "both_libraries" "shared_module" "jar" "files" "install_headers" "install_data" "find_program" "include_directories" "custom_target")
  (#match? @module "^'[\\w./-]+\\.\\w+'$"))
((normal_command command: (identifier) @_command (pair key: (identifier) @_key value: [(string) @module (list (string) @module)])) @import.source
  (#any-of? @_key "sources" "input" "extra_files" "depend_files" "command")
  (#match? @module "^'[\\w./-]+\\.\\w+'$"))
((list (string) @module) @import.source
  (#match? @module "^'[\\w./-]+\\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|py|sh|vala|rs|d|proto|xml|in|glsl|s|S|y|l)'$"))

; Folders in which the compiler looks for headers.
((normal_command command: (identifier) @_command [(variableunit (string) @module) (list (string) @module)]) @import.include-folder
  (#eq? @_command "include_directories"))

[(operatorunit) (normal_command) (list) (pair) (variableunit) (if_condition) (expression_statement)] @guard
[(if_command) (elseif_command) (else_command) (foreach_command)] @condition
