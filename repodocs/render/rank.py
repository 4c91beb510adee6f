"""Which symbols of a source a reader should see first."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from repodocs.model.analysis import Symbol
from repodocs.model.interface import Export
from repodocs.model.keyword import find_scopes
from repodocs.render.tree import Node
from repodocs.render.view import Subject

One = TypeVar("One", Symbol, Export)


def rank_outer(subject: Subject) -> list[Symbol]:
    """The exported symbols that are members of nothing, ranked; all members where there are none."""
    scopes = find_scopes(subject.analysis.symbols)
    outer = {node.symbol.anchor for node in list_outer(subject.tree, scopes)}
    return [symbol for symbol in subject.ranked if symbol.anchor in outer] or list(subject.ranked)


def list_outer(nodes: list[Node], scopes: frozenset[str]) -> Iterator[Node]:
    """The outermost symbols; of a module that is only opened for the types in it, these."""
    for node in nodes:
        if node.symbol.qualified in scopes:
            yield from list_outer(node.children, scopes)
        else:
            yield node


def take_distinct(symbols: list[Symbol]) -> list[Symbol]:
    """The first symbol of each name."""
    first: dict[str, Symbol] = {}
    for symbol in symbols:
        first.setdefault(symbol.qualified, symbol)
    return list(first.values())


def choose_spoken(symbols: Iterable[One]) -> One | None:
    """Of the definitions of one name that whose doc is a sentence, else any with a doc, else the first.

    Of overloads often only the first or the last says what they do.
    """
    return min(symbols, key=lambda one: (not one.doc.endswith((".", "!")), not one.doc), default=None)
