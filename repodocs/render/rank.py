"""Which symbols of a source a reader should see first."""

from repodocs.model.analysis import Symbol
from repodocs.render.view import Subject


def rank_outer(subject: Subject) -> list[Symbol]:
    """The exported symbols that are members of nothing, ranked; all members where there are none."""
    outer = {node.symbol.anchor for node in subject.tree}
    return [symbol for symbol in subject.ranked if symbol.anchor in outer] or list(subject.ranked)


def take_distinct(symbols: list[Symbol]) -> list[Symbol]:
    """The first symbol of each name."""
    return list({symbol.qualified: symbol for symbol in reversed(symbols)}.values())[::-1]
