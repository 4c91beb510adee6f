"""Links to lines of the source that a page is about."""

from repodocs.model.analysis import Symbol
from repodocs.render.markdown import link
from repodocs.render.view import Subject


def link_lines(subject: Subject, line: int, end_line: int = 0) -> str:
    """A link to lines of the source: `[line 3](...)`, `[lines 3–9](...)`."""
    label = f"lines {line}–{end_line}" if end_line > line else f"line {line}"
    return link(label, aim_lines(subject, line, end_line))


def link_definition(subject: Subject, symbol: Symbol) -> str:
    """A link to the lines of a definition."""
    return link_lines(subject, symbol.first_line, symbol.end_line)


def aim_lines(subject: Subject, line: int, end_line: int = 0) -> str:
    """The target of a link to lines of the source."""
    return f"{subject.source_link}#L{line}" + (f"-L{end_line}" if end_line > line else "")


def list_lines(subject: Subject, lines: tuple[int, ...] | list[int], most: int = 8) -> str:
    """Links to some lines: `[line 3](...)`, `lines [3](...), [9](...)`."""
    if len(lines) == 1:
        return link_lines(subject, lines[0])
    shown = ", ".join(link(str(line), aim_lines(subject, line)) for line in lines[:most])
    more = f" and {len(lines) - most:,} more" if len(lines) > most else ""
    return f"lines {shown}{more}"


def list_uses(subject: Subject, lines: tuple[int, ...] | list[int], uses: int, most: int) -> str:
    """The first lines of what is used so many times in all: an analysis does not keep every line."""
    if uses == len(lines):
        return list_lines(subject, lines, most)
    return f"{uses:,} times, first {list_lines(subject, lines[:most], most)}"
