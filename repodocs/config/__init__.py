"""YAML files to frozen values, with every mistake at once."""
