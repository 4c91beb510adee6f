"""Takes the text of queries apart, into patterns and their parts."""

import re

PREDICATES = re.compile(r'\(#(?:"(?:\\.|[^"\\])*"|[^()"])*\)')
TOKENS = re.compile(r';[^\n]*|"(?:\\.|[^"\\])*"|[()\[\]]|[^()\[\]";]+')


def split_patterns(text: str) -> list[str]:
    """The top-level patterns of a query file, each with its trailing captures."""
    patterns: list[str] = []
    depth = 0
    for token in TOKENS.findall(text):
        if token.startswith(";"):
            continue
        if depth == 0 and token in ("(", "["):
            patterns.append("")
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(token, 0)
        if patterns:
            patterns[-1] += token
    return patterns
