; Complete commands.

((command name: (command_name (word) @example.name)) @example
  (#not-match? @example.name
    "^(\\.|:|\\[|alias|break|cd|continue|echo|eval|exit|export|local|popd|printf|pushd|read|return|set|shift|source|test|trap|true|unset|wait)$"))
