"""Splits rows over pages, so that no page is larger than its limit."""

from collections.abc import Sequence

import msgspec


class Group(msgspec.Struct, frozen=True):
    """Rows under one heading; all Markdown already."""

    heading: str
    rows: tuple[str, ...]


def measure(text: str) -> int:
    """The bytes of a line as it is written, with its newline."""
    return (len(text) if text.isascii() else len(text.encode())) + 1


def split_rows(rows: Sequence[str], room: int) -> tuple[tuple[str, ...], ...]:
    """The rows in order, cut into runs of at most `room` bytes; a run has at least one row."""
    pages: list[list[str]] = []
    used = 0
    for row in rows:
        size = measure(row)
        if not pages or used + size > room:
            pages.append([])
            used = 0
        pages[-1].append(row)
        used += size
    return tuple(tuple(page) for page in pages)


def split_groups(groups: Sequence[Group], room: int) -> tuple[tuple[Group, ...], ...]:
    """The groups in order, cut into pages of at most `room` bytes.

    A group that is cut has its heading on each of its pages; a heading never
    stands alone at the end of a page.
    """
    pages: list[list[Group]] = []
    used = room
    for group in groups:
        heading = measure(group.heading)
        for start, rows in enumerate(split_from(group.rows, room - used - heading, room - heading)):
            if start or not pages or used + heading + measure(rows[0]) > room:
                pages.append([])
                used = 0
            pages[-1].append(Group(group.heading, rows))
            used += heading + sum(map(measure, rows))
    return tuple(tuple(page) for page in pages)


def split_from(rows: Sequence[str], first_room: int, room: int) -> tuple[tuple[str, ...], ...]:
    """As `split_rows`, where the first run has another room; it is skipped when no row fits it."""
    if not rows:
        return ()
    used = count = 0
    for row in rows:
        used += measure(row)
        if used > first_room:
            break
        count += 1
    first = (tuple(rows[:count]),) if count else ()
    return (*first, *split_rows(rows[count:], room))
