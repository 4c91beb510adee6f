; Dotted names of code that the text mentions in a code span, no names of files.
((inline) @reference.use
  (#set! extract "``[\\s\\S]*?``|`(?![\\w.]+\\.(?:adoc|java|kt|py|md|rst|txt|json|ya?ml|toml|xml|jar|properties|gradle|kts|c|cc|h|js|ts|rs|go|sh)`)([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)+)(?:\\([^`]*\\))?`|`[^`]*`"))
