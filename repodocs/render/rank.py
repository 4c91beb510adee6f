"""Which symbols of a source a reader should see first."""

from collections.abc import Iterable
from typing import TypeVar

from repodocs.model.analysis import Symbol
from repodocs.model.interface import Export
from repodocs.render.view import Subject

One = TypeVar("One", Symbol, Export)


def rank_outer(subject: Subject) -> list[Symbol]:
    """The exported symbols that are members of nothing, ranked; all members where there are none."""
    outer = {node.symbol.anchor for node in subject.tree}
    return [symbol for symbol in subject.ranked if symbol.anchor in outer] or list(subject.ranked)


def take_distinct(symbols: list[Symbol]) -> list[Symbol]:
    """The first symbol of each name."""
    return list({symbol.qualified: symbol for symbol in reversed(symbols)}.values())[::-1]


def choose_spoken(symbols: Iterable[One]) -> One | None:
    """Of the definitions of one name that whose doc is a sentence, else any with a doc, else the first.

    Of overloads often only the first or the last says what they do.
    """
    return min(symbols, key=lambda one: (not one.doc.endswith((".", "!")), not one.doc), default=None)
