"""Hides secrets: text of masked captures is shown nowhere."""

from repodocs.analyze.parse import Match, Matches

PLACEHOLDER = b"***"

Range = tuple[int, int]


def mask_content(content: bytes, matches: Matches) -> bytes:
    """The content with every masked capture overwritten; no byte moves, no line changes."""
    ranges = sorted({place for match in matches.ruled() for place in find_masked(match)})
    if not ranges:
        return content
    masked = bytearray(content)
    for start, end in ranges:
        masked[start:end] = overwrite(content[start:end])
    return bytes(masked)


def find_masked(match: Match) -> list[Range]:
    """The byte ranges of a match that its rule hides."""
    rule = match.role.rule
    if rule is None:
        return []
    return [(node.start_byte, node.end_byte) for name in rule.masked for node in match.captures.get(name, ())]


def overwrite(secret: bytes) -> bytes:
    """The placeholder and spaces: spaces are collapsed where text is shown, so no length is told."""
    lines = [b" " * len(line) for line in secret.split(b"\n")]
    blank = b"\n".join(lines)
    return PLACEHOLDER[: len(lines[0])] + blank[min(len(PLACEHOLDER), len(lines[0])) :]
