; Dotted names of code that the text mentions in a code span, no names of files.
([(inline) (pipe_table_cell)] @reference.use
  (#set! extract "``[\\s\\S]*?``|`(?![\\w.]+\\.(?:py|pyi|md|rst|txt|json|ya?ml|toml|ini|cfg|lock|log|c|cc|cpp|cu|cuh|h|hpp|java|js|ts|rs|go|sh|bat|so|svg|png|zip|pt)`)([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+)(?:\\([^`]*\\))?`|`[^`]*`"))
