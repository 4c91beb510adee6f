"""Counts the parts of a source that its language counts but does not name one by one."""

from collections.abc import Iterator

from repodocs.analyze.nodes import read_node
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import Symbol

# A part that is counted: its name, where parts of one name are one, else its first and last byte.
Part = str | tuple[int, int]
COUNT = "count"


def count_parts(content: bytes, matches: Matches, symbols: tuple[Symbol, ...]) -> dict[str, int]:
    """How many parts of each kind there are, where that is more than symbols of the kind.

    A pattern with a @name counts names, each once, but for those of symbols of another kind.
    """
    parts: dict[str, set[Part]] = {}
    for match in matches.of(COUNT):
        parts.setdefault(match.role.kind, set()).update(list_parts(content, match))
    told: dict[str, int] = {}
    for symbol in symbols:
        told[symbol.kind] = told.get(symbol.kind, 0) + 1
        for kind in parts.keys() - {symbol.kind}:
            parts[kind].discard(symbol.name)
    return {kind: len(found) for kind, found in sorted(parts.items()) if len(found) > told.get(kind, 0)}


def list_parts(content: bytes, match: Match) -> Iterator[Part]:
    """What one match counts."""
    if "name" in match.captures:
        yield from (read_node(content, node) for node in match.captures["name"])
    else:
        yield from ((node.start_byte, node.end_byte) for node in match.captures[f"{COUNT}.{match.role.kind}"])
