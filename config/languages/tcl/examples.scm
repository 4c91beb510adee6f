; Complete commands that call.

((braced_word (command name: (simple_word) @example.name) @example)
  (#match? @example.name "^:*[a-z]\\w*(?:::\\w+)*$")
  (#not-match? @example.name "^(?:package|source|variable|return|puts|lappend|append|incr|list|string|array|test|method)$"))
