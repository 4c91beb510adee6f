"""Values in, Markdown pages out; never reads a file but the templates it was given."""
