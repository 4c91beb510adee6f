"""Lays groups of rows out on a page and as many overflow pages as its limit asks for."""

from collections.abc import Callable, Sequence

from repodocs.model.pages import Page, relate
from repodocs.render.budget import Group, measure, split_groups
from repodocs.render.markdown import FEW_ROWS, link, table
from repodocs.render.templates import Templates, render_template

# Bytes for the line that leads to the parts before and after.
STEPS_BYTES = 400


def render_parts(
    template: str,
    templates: Templates,
    name_part: Callable[[int], str],
    chapters: Sequence[Sequence[Group]],
    page_bytes: int,
    **view: object,
) -> tuple[Page, ...]:
    """The pages of `chapters`, each of which starts on a page of its own; at least one page.

    `name_part` gives the path of a part, 0 is the first; all parts stand in one
    folder, so that the rows' relative links hold on each.
    """
    frame = render_template(templates, template, groups=(), steps="", part=0, **view)
    # A limit that the frame alone breaks still leaves room for rows to be read.
    room = max(page_bytes - measure(frame) - STEPS_BYTES, page_bytes // 3)
    runs = [run for chapter in chapters for run in split_groups(chapter, room)] or [()]
    return tuple(
        Page(
            name_part(part),
            render_template(
                templates,
                template,
                groups=groups,
                steps=list_steps(name_part, part, len(runs)),
                part=part,
                **view,
            ),
        )
        for part, groups in enumerate(runs)
    )


def list_steps(name_part: Callable[[int], str], part: int, parts: int) -> str:
    """`Part 2 of 3: previous, next`; empty for a page without parts."""
    if parts == 1:
        return ""
    page = name_part(part)
    others = {"first": 0, "previous": part - 1, "next": part + 1}
    links = [
        link(word, relate(page, name_part(other)))
        for word, other in others.items()
        if 0 <= other < parts and other != part and not (word == "first" and part < 2)
    ]
    return f"Part {part + 1} of {parts:,}: {', '.join(links)}"


def make_table(heading: str, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> Group:
    """A group whose rows are those of a table; its header is repeated on each page."""
    first, second, *lines = table(header, rows).split("\n")
    return Group(f"{heading}\n\n{first}\n{second}".lstrip("\n"), tuple(lines))


def make_rows(heading: str, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> Group:
    """A table, or a list where the rows are few: `a: b, c — d`, without the cells that are empty."""
    return (
        make_table(heading, header, rows)
        if len(rows) > FEW_ROWS
        else make_list(heading, list(map(join_cells, rows)))
    )


def join_cells(cells: tuple[str, ...]) -> str:
    """The cells of a row in a line; the last one is a sentence."""
    middle = ", ".join(cell for cell in cells[1:-1] if cell)
    start = f"{cells[0]}: {middle}" if middle else cells[0]
    return f"{start} — {cells[-1]}" if cells[-1] else start


def make_list(heading: str, rows: Sequence[str]) -> Group:
    """A group whose rows are items of a list."""
    return Group(f"{heading}\n" if heading else "", tuple(f"- {row}" for row in rows))
