"""Finds what a source only declares and calls itself, as headers do in what they define inline."""

from collections.abc import Iterator

from repodocs.analyze.bodies import find_around
from repodocs.analyze.references import LAST, is_own
from repodocs.model.analysis import TYPED_KIND, Analysis, Symbol
from repodocs.model.kinds import CALLABLE, TYPES

FUNCTIONS = CALLABLE - TYPES
CALLS = frozenset({"call", TYPED_KIND})


def list_inline(analysis: Analysis) -> tuple[str, ...]:
    """The qualified names, sorted, of what is declared here, alone of its name, and called in a body here."""
    declared = index_declared(analysis.symbols)
    rows = list_calls(analysis) if declared else ()
    calls = [(declared[last], name, lines) for last, name, lines in rows if last in declared]
    every = {line for _, _, lines in calls for line in lines}
    around = find_around(analysis.symbols, every, FUNCTIONS) if every else {}
    found = {
        symbol.qualified
        for symbol, name, lines in calls
        if any(is_meant(symbol, name, around[line]) for line in lines if line in around)
    }
    return tuple(sorted(found))


def index_declared(symbols: tuple[Symbol, ...]) -> dict[str, Symbol]:
    """What is only declared, by name; nothing else that can be called has that name."""
    named: dict[str, list[Symbol]] = {}
    for one in symbols:
        if one.kind in CALLABLE:
            named.setdefault(one.name, []).append(one)
    return {name: some[0] for name, some in named.items() if len(some) == 1 and some[0].declared}


def list_calls(analysis: Analysis) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """The last part of each name that is called, the name and its lines."""
    for one in analysis.references:
        if one.kind in CALLS:
            yield LAST.split(one.name)[-1], one.name, one.lines


def is_meant(symbol: Symbol, name: str, body: Symbol) -> bool:
    """Whether a body calls a symbol by a name: one that says whose it is, or that stands in the same type."""
    if body.declared:
        return False
    if name != symbol.name:
        return is_own(name, {symbol.name: [symbol.qualified]})
    return symbol.kind == "function" or symbol.parent == body.parent
