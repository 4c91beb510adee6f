"""Takes the text of queries apart, into patterns and their parts."""

import re

DIRECTIVE = r'\(#(?:"(?:\\.|[^"\\])*"|[^()"])*\)'
PREDICATES = re.compile(DIRECTIVE)
TOKENS = re.compile(r';[^\n]*|"(?:\\.|[^"\\])*"|[()\[\]]|[^()\[\]";]+')
PARTS = re.compile(rf'{DIRECTIVE}|;[^\n]*|"(?:\\.|[^"\\])*"|[()\[\]]')
# The binding of tree-sitter (0.25, 0.26) lets all pass here, since each text differs from one of the values.
SEVERAL = re.compile(r'\(#not-any-of\?\s+@[\w.-]+(?:\s+"(?:\\.|[^"\\])*"){2,}')
DEPTHS = {"(": 1, "[": 1, ")": -1, "]": -1}


def split_patterns(text: str) -> list[str]:
    """The top-level patterns of a query file, each with its trailing captures."""
    patterns: list[str] = []
    depth = 0
    for token in TOKENS.findall(text):
        if token.startswith(";"):
            continue
        if depth == 0 and token in ("(", "["):
            patterns.append("")
        depth += DEPTHS.get(token, 0)
        if patterns:
            patterns[-1] += token
    return patterns


def put_settings_first(text: str) -> str:
    """The same query, as long as it was, whose patterns have their settings before their predicates.

    At each `#set!` the binding of tree-sitter (0.25 and 0.26) enters the predicate before it
    once more, with one reference for both: it is asked twice, and freed twice with its query.
    """
    changes: list[tuple[re.Match[str], str]] = []
    for directives in find_directives(text):
        ordered = sorted((one[0] for one in directives), key=lambda one: not one.startswith("(#set!"))
        changes += zip(directives, ordered, strict=True)
    pieces: list[str] = []
    end = 0
    for place, directive in changes:
        pieces += (text[end : place.start()], directive)
        end = place.end()
    return "".join(pieces) + text[end:]


def refuse_unasked(text: str) -> None:
    """Raises SyntaxError with the place of a `#not-any-of?` of several values, which refuses nothing."""
    for directives in find_directives(text) if "#not-any-of?" in text else ():
        for one in directives:
            if SEVERAL.match(one[0]):
                row, column = (
                    text.count("\n", 0, one.start()),
                    one.start() - text.rfind("\n", 0, one.start()) - 1,
                )
                raise SyntaxError(
                    f"`#not-any-of?` of several values refuses none at row {row}, column {column}"
                )


def find_directives(text: str) -> list[list[re.Match[str]]]:
    """The predicates and settings of each top-level pattern."""
    patterns: list[list[re.Match[str]]] = []
    depth = 0
    for part in PARTS.finditer(text):
        if depth == 0 and part[0] in ("(", "["):
            patterns.append([])
        depth += DEPTHS.get(part[0], 0)
        if part[0].startswith("(#") and patterns:
            patterns[-1].append(part)
    return patterns
