"""Which sources there are, and of which kind."""
