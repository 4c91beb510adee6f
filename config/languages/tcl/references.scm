; Commands that are none of Tcl's own.

((command name: (simple_word) @reference.call)
  (#match? @reference.call "^:*[A-Za-z_][\\w:]*$")
  (#not-match? @reference.call "^(?:package|source|variable|return|puts|lappend|append|incr|list|string|array|dict|lindex|llength|lrange|lsort|lsearch|linsert|lreplace|lassign|concat|join|split|info|file|open|close|gets|read|seek|flush|fconfigure|error|break|continue|switch|eval|uplevel|upvar|unset|set|for|foreach|while|if|else|then|format|scan|regexp|regsub|exec|after|vwait|update|rename|interp|trace|binary|clock|encoding|exit|glob|cd|pwd|pid|socket|fileevent|fcopy|test|method|superclass|constructor|destructor|my|next|self|subst|apply|lmap|lset|lrepeat|lreverse|tailcall|throw|try|oo::class)$"))

(comment) @comment
