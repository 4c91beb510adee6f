((normal_command (identifier) @_command (argument_list . (argument) @module)) @import.subdirectory
  (#match? @_command "(?i)^(?:add_subdirectory|subdirs)$"))
((normal_command (identifier) @_command (argument_list . (argument) @module)) @import.include
  (#match? @_command "(?i)^include$"))
((normal_command (identifier) @_command (argument_list . (argument) @module)) @import.package
  (#match? @_command "(?i)^find_(?:package|dependency)$"))

; Files that a command names: sources of a target, a list of them, the arguments of
; a function of one's own, what is configured or installed. Patterns are another kind.
((normal_command (identifier) @_command (argument_list (argument) @module)) @import.source
  (#match? @module "\\.(?:c|cc|cpp|cxx|c\\+\\+|cu|cuh|h|hh|hpp|hxx|inc|inl|m|mm|s|S|asm|hip|metal|glsl|comp|proto|thrift|rc|def|f|f90|py|pyi|pyx|sh|bat|ya?ml|json|in|cmake|swift|java|kt|rs|go)\"?$")
  (#not-match? @_command "(?i)^(?:include|message|string|file|math|project|find_\\w+|get_\\w+|add_subdirectory)$")
  (#not-match? @module "[*]"))
((normal_command (identifier) @_command (argument_list (argument) @module)) @import.glob
  (#match? @_command "(?i)^file$")
  (#match? @import.glob "(?i)^file\\s*\\(\\s*GLOB\\s")
  (#match? @module "[*?]|\\.(?:c|cc|cpp|cxx|cu|h|hpp|proto)\"?$"))
((normal_command (identifier) @_command (argument_list (argument) @module)) @import.deep-glob
  (#match? @_command "(?i)^file$")
  (#match? @import.deep-glob "(?i)^file\\s*\\(\\s*GLOB_RECURSE\\s")
  (#match? @module "[*?]|\\.(?:c|cc|cpp|cxx|cu|h|hpp|proto)\"?$"))

; What a target is linked with or waits for: names alone, no flags and no variables.
((normal_command (identifier) @_command
  (argument_list . (argument) (argument) @module)) @import.target
  (#match? @_command "(?i)^(?:target_link_libraries|add_dependencies)$")
  (#match? @module "^\"?[A-Za-z_][\\w:.+-]*\"?$")
  (#not-match? @module "^(?:PUBLIC|PRIVATE|INTERFACE|LINK_PUBLIC|LINK_PRIVATE|debug|optimized|general)$"))

; Folders in which the compiler looks for headers.
((normal_command (identifier) @_command (argument_list (argument) @module)) @import.include-folder
  (#match? @_command "(?i)^include_directories$")
  (#match? @module "[/.$]|^[a-z]"))
((normal_command (identifier) @_command (argument_list . (argument) (argument) @module)) @import.include-folder
  (#match? @_command "(?i)^target_include_directories$")
  (#match? @module "[/.$]|^[a-z]"))

; Variables that stand for one folder, and for no file.
((normal_command (identifier) @_command (argument_list . (argument) @alias . (argument) @module .)) @import.folder-variable
  (#match? @_command "(?i)^set$")
  (#match? @module "^\"?(?:\\.{1,2}|(?:\\.{1,2}|[\\w.-]+|\\$\\{\\w+\\})/(?:[\\w.-]+/)*(?:[\\w-]*|\\.{1,2})|\\$\\{\\w*(?:DIR|ROOT|PATH|dir|root|path)\\})\"?$")
  (#set! conditional "no"))

; Folders that a command is given with an option that names the ending of the sources in it.
((normal_command (argument_list (argument) @alias . (argument) @module)) @import.ending-folder
  (#match? @alias "^--[a-z0-9]+-(?:path|dir|folder|root)$")
  (#match? @module "/[\\w-]+\"?$"))

; What is only sometimes so.
(if_condition) @condition
[(if_command) (elseif_command) (else_command)] @branch
