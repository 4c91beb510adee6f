"""How much of the pages is the same on many of them."""

from collections.abc import Iterable

from repodocs.model.boilerplate import Boilerplate
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_table
from repodocs.render.markdown import code
from repodocs.render.words import shorten

TITLE = "## Boilerplate: lines that stand on more than 1 % of the pages of their kind"
HEADER = (
    "Pages",
    "Looked at",
    "Of their lines",
    "With no link to another page",
    "The most shared lines, and on how many pages",
)
CHARACTERS = 80


def list_boilerplate(measured: Iterable[Boilerplate]) -> list[Group]:
    """A table of the kinds of pages; nothing where there are too few to measure."""
    rows: list[tuple[str, ...]] = [
        (one.kind, f"{one.pages:,}", f"{one.percent} %", f"{one.said} %", name_lines(one)) for one in measured
    ]
    return [make_table(TITLE, HEADER, rows)] if rows else []


def name_lines(one: Boilerplate) -> str:
    """The most shared lines with their shares."""
    return ", ".join(f"{code(shorten(line.text, CHARACTERS))} {line.percent} %" for line in one.lines)
