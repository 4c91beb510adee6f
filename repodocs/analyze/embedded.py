"""Reads regions of a source that are written in another language: the script of a component.

Each of them is parsed as its own language with all else blanked, so that its
nodes have their bytes and lines in the whole source.
"""

import re

import msgspec

from repodocs.analyze.parse import Matches, parse_text
from repodocs.analyze.rules import match_rules
from repodocs.analyze.segments import Span
from repodocs.languages.catalog import Catalog

NOT_LINES = re.compile(rb"[^\n\r]")


class Region(msgspec.Struct, frozen=True):
    """What is written in one embedded language: its parts, in their order."""

    language: str
    spans: tuple[Span, ...]


def match_embedded(
    content: bytes, words: frozenset[bytes], matches: Matches, catalog: Catalog, seconds: float
) -> tuple[Span, ...]:
    """Adds every match of the queries and rules of the languages that regions are written in.

    Gives the spans that were left out of them.
    """
    cut: list[Span] = []
    for region in find_regions(matches):
        if region.language in catalog.languages:
            compiled = catalog.compile(region.language)
            blanked = blank_outside(content, region.spans)
            parsed = parse_text(blanked, compiled, seconds)
            match_rules(blanked, words, parsed)
            matches.join(parsed.matches)
            cut += parsed.cut
    return tuple(cut)


def find_regions(matches: Matches) -> list[Region]:
    """The regions that patterns with @embed capture; of several for one the last tells the language."""
    languages = {
        (node.start_byte, node.end_byte): match.role.settings["language"]
        for match in matches.of("embed")
        for node in match.captures["embed"]
    }
    names = sorted(set(languages.values()))
    return [
        Region(name, tuple(sorted(span for span in languages if languages[span] == name))) for name in names
    ]


def blank_outside(content: bytes, spans: tuple[Span, ...]) -> bytes:
    """Spaces for every byte but those of the spans and line ends."""
    pieces = []
    at = 0
    for start, end in spans:
        pieces += [NOT_LINES.sub(b" ", content[at:start]), content[start:end]]
        at = end
    return b"".join([*pieces, NOT_LINES.sub(b" ", content[at:])])
