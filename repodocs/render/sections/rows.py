"""How full the entry of a symbol is written: as full as the page's limit allows."""

from collections.abc import Callable

from repodocs.render.sections.entries import write_compact, write_entry, write_name
from repodocs.render.tree import Node, gather_inner
from repodocs.render.view import Subject

WriteRow = Callable[[Subject, Node], str]


def write_full(subject: Subject, node: Node) -> str:
    """A full entry for what others use or may use, what is called here or marked; one line for the rest.

    Who marks a member (`@Test`, `@app.route`) lets others call it that name it nowhere.
    """
    symbol = node.symbol
    is_called = subject.calls.is_called(symbol.anchor)
    is_used = symbol.exported or symbol.anchor in subject.users or is_called
    return write_entry(subject, node) if is_used or symbol.decorators else write_compact(subject, node)


def write_short(subject: Subject, node: Node) -> str:
    """One line for every symbol."""
    return write_compact(subject, node)


def write_bare(subject: Subject, node: Node) -> str:
    """Only the names."""
    return "- " + ", ".join(write_name(subject, symbol) for symbol in (node.symbol, *gather_inner(node)))


WRITERS: tuple[WriteRow, ...] = (write_full, write_short, write_bare)
