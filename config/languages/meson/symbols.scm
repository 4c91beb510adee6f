; The project, its targets and tests, and what a user can choose.

((normal_command command: (identifier) @_command . (variableunit . (string) @name)) @symbol.target
  (#any-of? @_command "executable" "library" "static_library" "shared_library" "both_libraries" "shared_module" "custom_target" "run_target" "jar" "alias_target" "generator")
  (#set! strip "'"))
((normal_command command: (identifier) @_command . (variableunit . (string) @name)) @symbol.project
  (#eq? @_command "project")
  (#set! strip "'"))
((normal_command command: (identifier) @_command . (variableunit . (string) @name)) @symbol.test
  (#any-of? @_command "test" "benchmark")
  (#set! strip "'"))
((normal_command command: (identifier) @_command . (variableunit . (string) @name)) @symbol.option
  (#eq? @_command "option")
  (#set! strip "'"))

; Names that the script sets, which those of its subfolders read; one for a target is the target's.
((source_file (operatorunit . (identifier) @name) @symbol.variable)
  (#set! once "yes")
  (#set! nests "no"))
((source_file (operatorunit . (identifier) . (_) @body) @of)
  (#match? @body "\n"))
((operatorunit . (identifier) . (normal_command command: (identifier) @_command)) @of
  (#any-of? @_command "executable" "library" "static_library" "shared_library" "both_libraries" "shared_module" "custom_target" "run_target" "jar" "generator")
  (#set! drop "yes"))

(comment) @comment
