; Commands that are not CMake's own are functions and macros of some file.
((normal_command (identifier) @reference.call)
  (#not-match? @reference.call "(?i)^(?:set|unset|list|string|math|message|option|project|include|include_guard|return|break|continue|file|install|find_\\w+|get_\\w+|set_\\w+|target_(?:sources|link_\\w+|include_directories|compile_\\w+|precompile_headers)|add_(?:library|executable|subdirectory|custom_target|custom_command|test|dependencies|definitions|compile_\\w+|link_options)|mark_as_advanced|execute_process|configure_file|cmake_\\w+|check_\\w+|link_\\w+|include_directories|include_external_msproject|enable_\\w+|export|try_\\w+|variable_watch|separate_arguments|source_group|load_cache|remove_definitions|site_name|define_property|build_command|aux_source_directory|subdirs|pkg_\\w+|foreach|while|if)$"))

; Variables that are read, in their values and as conditions, and those that a command sets.
(normal_var (variable) @reference.read
  (#not-match? @reference.read "^(?:ARGN|ARGV\\d*|ARGC|CMAKE_(?:CURRENT_)?(?:LIST|SOURCE|BINARY)_(?:DIR|FILE))$"))
([(if_command (argument_list . (argument) @reference.read)) (elseif_command (argument_list . (argument) @reference.read))]
  (#match? @reference.read "^[A-Z][A-Z0-9_]{2,}$")
  (#not-match? @reference.read "^(?:NOT|DEFINED|COMMAND|POLICY|TARGET|TEST|EXISTS)$"))
([(if_command (argument_list (argument) @_word . (argument) @reference.read))
  (elseif_command (argument_list (argument) @_word . (argument) @reference.read))]
  (#any-of? @_word "NOT" "AND" "OR" "DEFINED")
  (#match? @reference.read "^[A-Z][A-Z0-9_]{2,}$")
  (#not-match? @reference.read "^(?:NOT|DEFINED|COMMAND|POLICY|TARGET|TEST|EXISTS)$"))
((normal_command (identifier) @_command (argument_list . (argument) @reference.set))
  (#match? @_command "(?i)^(?:set|unset|(?:\\w+_)?option|get_\\w+|find_(?:path|library|file|program))$"))
((normal_command (identifier) @_command (argument_list (argument) @reference.set))
  (#match? @_command "(?i)^(?:string|math|file|execute_process|separate_arguments|check_\\w+|try_\\w+)$")
  (#match? @reference.set "^[A-Za-z_]\\w*$"))
((normal_command (identifier) @_command (argument_list . (argument) @_what . (argument) @reference.set))
  (#match? @_command "(?i)^list$")
  (#not-match? @_what "^(?:FIND|GET|JOIN|LENGTH|SUBLIST)$"))
((normal_command (identifier) @_command (argument_list . (argument) @_what . (argument) @reference.read))
  (#match? @_command "(?i)^list$")
  (#any-of? @_what "FIND" "GET" "JOIN" "LENGTH" "SUBLIST"))
((normal_command (identifier) @_command (argument_list . (argument) @_what (argument) @reference.set .))
  (#match? @_command "(?i)^list$")
  (#any-of? @_what "FIND" "GET" "JOIN" "LENGTH" "SUBLIST"))
(foreach_command (argument_list . (argument) @reference.set))
(function_command (argument_list (argument) @reference.set))
(macro_command (argument_list (argument) @reference.set))
