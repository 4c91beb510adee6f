"""Sections whose grammar knows only their underlined titles: each ends where the next one begins."""

import re

import msgspec

from repodocs.model.analysis import Symbol

HEADING = "heading"
# A line of one mark, and a heading on one line that says its level by how many marks it has.
RULER = re.compile(rb"[ \t]*(([^\w\s])\2*)[ \t]*\r?$")
NUMBERED = re.compile(rb"[ \t]*(#{1,6})(?=[ \t]|\r?$)")
# Marks of which the first that comes is the highest.
ANY = "*"

# A heading with its level, its first line, which may be a ruler, and whether a ruler stands below it.
Title = tuple[Symbol, int, int, bool]


def extend_sections(symbols: tuple[Symbol, ...], content: bytes, marks: str) -> tuple[Symbol, ...]:
    """The symbols, underlined headings with all that stands below them, deeper sections included.

    `marks` are what such headings are underlined with, those of the highest level first; "" for none.
    """
    headings = [one for one in symbols if one.kind == HEADING] if marks else []
    if not headings:
        return symbols
    lines = content.split(b"\n")
    titles = read_titles(sorted(headings, key=lambda one: one.line), lines, marks)
    ends = find_ends(titles, lines)
    return tuple(
        msgspec.structs.replace(one, end_line=ends[id(one)]) if id(one) in ends else one for one in symbols
    )


def read_titles(headings: list[Symbol], lines: list[bytes], marks: str) -> list[Title]:
    """The headings with their levels; marks without one of their own have that of their order."""
    order: list[tuple[bytes, bool]] = []
    titles: list[Title] = []
    for one in headings:
        numbered = NUMBERED.match(read_line(lines, one.line))
        below = RULER.match(read_line(lines, one.end_line)) if one.end_line > one.line else None
        above = RULER.match(read_line(lines, one.line - 1)) if below else None
        is_framed = bool(below and above and above[2] == below[2] and marks == ANY)
        if below:
            style = (below[2], is_framed)
            order += [style] if style not in order else []
            level = order.index(style) if marks == ANY else marks.find(below[2].decode("utf-8", "replace"))
            titles.append((one, level + 1, one.line - is_framed, True))
        elif numbered:
            titles.append((one, len(numbered[1]), one.line, False))
    return titles


def find_ends(titles: list[Title], lines: list[bytes]) -> dict[int, int]:
    """The last line of each underlined section that holds words, by its heading."""
    ends: dict[int, int] = {}
    open_titles: list[Title] = []
    for title in [*titles, None]:
        while open_titles and (title is None or open_titles[-1][1] >= title[1]):
            ended = open_titles.pop()
            last = title[2] - 1 if title else len(lines)
            if ended[3]:
                ends[id(ended[0])] = max(ended[0].end_line, find_words(lines, last))
        open_titles += [title] if title else []
    return ends


def find_words(lines: list[bytes], last: int) -> int:
    """The last line at or above one (from 1) that is not blank."""
    while last and not read_line(lines, last).strip():
        last -= 1
    return last


def read_line(lines: list[bytes], number: int) -> bytes:
    """A line by its number (from 1); nothing for one that is not there."""
    return lines[number - 1] if 0 < number <= len(lines) else b""
