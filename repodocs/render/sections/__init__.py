"""The sections of a docs page, one module each; a section without a fact is None."""
