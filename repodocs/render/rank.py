"""Which symbols of a source a reader should see first."""

from repodocs.model.analysis import Symbol
from repodocs.render.tree import CONTAINERS, NAMESPACES
from repodocs.render.view import Subject


def rank_exports(subject: Subject) -> list[Symbol]:
    """The exported symbols: most used from outside first, then types, then the longest.

    Those of a document stay in its order. Namespaces are left out, since they
    say nothing of one source.
    """
    symbols = [symbol for symbol in subject.exports if symbol.kind not in NAMESPACES]
    return sorted(symbols, key=lambda symbol: order_export(subject, symbol))


def order_export(subject: Subject, symbol: Symbol) -> tuple[int, bool, bool, int, int]:
    """The key of `rank_exports`; members come after what they are members of."""
    users = len(subject.users.get(symbol.anchor, ()))
    owner = subject.by_qualified.get(symbol.parent) if symbol.parent else None
    is_member = owner is not None and owner.kind not in NAMESPACES
    if subject.language and subject.language.is_structure:
        return (-users, is_member, False, 0, symbol.line)
    length = symbol.end_line - symbol.line
    return (-users, is_member, symbol.kind not in CONTAINERS, -length, symbol.line)


def rank_outer(subject: Subject) -> list[Symbol]:
    """The exported symbols that are members of nothing, ranked; all members where there are none."""
    outer = {node.symbol.anchor for node in subject.tree}
    ranked = rank_exports(subject)
    return [symbol for symbol in ranked if symbol.anchor in outer] or ranked


def take_distinct(symbols: list[Symbol]) -> list[Symbol]:
    """The first symbol of each name."""
    return list({symbol.qualified: symbol for symbol in reversed(symbols)}.values())[::-1]
