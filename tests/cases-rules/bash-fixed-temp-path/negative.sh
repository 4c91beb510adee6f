echo done > "$(mktemp)"
