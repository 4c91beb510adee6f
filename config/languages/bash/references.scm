; Commands that the script runs, but for those of every shell, and variables of its environment.

((command name: (command_name (word) @reference.call))
  (#not-match? @reference.call
    "^(\\.|:|\\[|alias|break|builtin|cd|command|continue|echo|eval|exec|exit|export|false|getopts|hash|kill|let|local|popd|printf|pushd|pwd|read|return|set|shift|shopt|source|test|time|times|trap|true|type|ulimit|umask|unalias|unset|wait)$"))

((simple_expansion (variable_name) @reference.use)
  (#match? @reference.use "^[A-Z][A-Z0-9_]+$"))
((expansion (variable_name) @reference.use)
  (#match? @reference.use "^[A-Z][A-Z0-9_]+$"))

(comment) @comment
