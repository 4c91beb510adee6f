"""Hides secrets: text of masked captures is shown nowhere."""

from repodocs.analyze.parse import Match, Matches

PLACEHOLDER = b"***"

Range = tuple[int, int]


def mask_content(content: bytes, ranges: list[Range]) -> bytes:
    """The content with every range overwritten; no byte moves, no line changes."""
    if not ranges:
        return content
    masked = bytearray(content)
    for start, end in join_ranges(ranges):
        masked[start:end] = overwrite(content[start:end])
    return bytes(masked)


def join_ranges(ranges: list[Range]) -> list[Range]:
    """The ranges in order, those that overlap as one."""
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def find_masked(matches: Matches) -> list[Range]:
    """The byte ranges that rules with a query hide."""
    return [place for match in matches.ruled() for place in find_captures(match)]


def find_captures(match: Match) -> list[Range]:
    """The byte ranges of a match that its rule hides."""
    masked = match.role.rule.masked if match.role.rule is not None else ()
    return [(node.start_byte, node.end_byte) for name in masked for node in match.captures.get(name, ())]


def overwrite(secret: bytes) -> bytes:
    """The placeholder and spaces: spaces are collapsed where text is shown, so no length is told."""
    lines = [b" " * len(line) for line in secret.split(b"\n")]
    blank = b"\n".join(lines)
    return PLACEHOLDER[: len(lines[0])] + blank[min(len(PLACEHOLDER), len(lines[0])) :]


def list_masked_lines(content: bytes, ranges: list[Range]) -> tuple[int, ...]:
    """The lines, from 1, that hold something hidden; no place in them, which would tell a length."""
    lines: set[int] = set()
    line, counted = 1, 0
    for start, end in join_ranges(ranges):
        line += content.count(b"\n", counted, start)
        counted = start
        lines.update(range(line, line + content.count(b"\n", start, end) + 1))
    return tuple(sorted(lines))
