; Sources that are read in, and scripts that are run.

((command name: (command_name (word) @_source) . argument: (_) @module) @import.source
  (#any-of? @_source "source" "."))

((command name: (command_name [(word) (string) (concatenation)] @module)) @import.run
  (#match? @module "/[^/\\s]*\\.(sh|bash|py|pl|rb|js)\"?$"))
((command
  name: (command_name [(word) (string) (simple_expansion) (expansion)] @_interpreter)
  argument: [(word) (string) (concatenation) (raw_string)] @module) @import.run
  (#match? @_interpreter "^\"?\\$?\\{?(/\\S*/)?((ba|z|da|k)?sh|python[0-9.]*|perl|ruby|node|exec|sudo|time|env|PYTHON|PYTHON_EXE|BASH|SHELL)\\}?\"?$")
  (#match? @module "^[^-\\s=]\\S*\\.(sh|bash|py|pl|rb|js)[\"']?$"))

; Paths that its commands take: nobody misses one that is not found, which a build may make.
((command
  name: (command_name [(word) (string) (simple_expansion) (expansion)] @_command)
  argument: [(word) (string) (concatenation) (raw_string)] @module) @import.argument
  (#not-match? @_command "^\"?\\$?\\{?(/\\S*/)?((ba|z|da|k)?sh|python[0-9.]*|perl|ruby|node|exec|sudo|time|env|source|\\.|PYTHON|PYTHON_EXE|BASH|SHELL)\\}?\"?$")
  (#match? @module "^[\"']?[$][{]?\\w+[}]?/[\\w./+-]+\\.\\w{1,6}[\"']?$|^[\"']?[\\w.+-][\\w./+-]*/[\\w./+-]*\\.\\w{1,6}[\"']?$"))
((command
  name: (command_name [(word) (string) (simple_expansion) (expansion)] @_command)
  argument: [(word) (string) (concatenation) (raw_string)] @module) @import.argument
  (#match? @_command "^\"?\\$?\\{?(/\\S*/)?((ba|z|da|k)?sh|python[0-9.]*|perl|ruby|node|exec|sudo|time|env|PYTHON|PYTHON_EXE|BASH|SHELL)\\}?\"?$")
  (#not-match? @module "\\.(sh|bash|py|pl|rb|js)[\"']?$")
  (#match? @module "^[\"']?[$][{]?\\w+[}]?/[\\w./+-]+\\.\\w{1,6}[\"']?$|^[\"']?[\\w.+-][\\w./+-]*/[\\w./+-]*\\.\\w{1,6}[\"']?$"))

; What stands in one of these may not run.
[
  (if_statement)
  (case_statement)
  (while_statement)
  (for_statement)
  (list)
] @condition

; What a command is told to leave out, it does not take.
((command
  argument: (word) @_option . argument: [(word) (string) (concatenation) (raw_string)] @module) @import.argument
  (#match? @_option "^--?(ignore|exclude|deselect|skip|omit|ignore-path|exclude-path|exclude-dir|exclude-from|ignore-file)$")
  (#set! drop "yes"))
