"""The import systems: one module each, found by name in the registry."""
