"""Which tasks there are, what each reads and writes, and its recipe."""
