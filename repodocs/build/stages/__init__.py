"""The stages: contents in, contents out; and one task from reading to writing."""
