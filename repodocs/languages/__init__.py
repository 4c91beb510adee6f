"""From a file's name and content to its language, grammar and compiled query."""
