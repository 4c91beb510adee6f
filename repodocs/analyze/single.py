"""Marks symbols whose names stand nowhere else in their source: nothing there uses them."""

import msgspec

from repodocs.model.analysis import Symbol

KINDS = frozenset({"function", "macro", "class", "struct"})
# `main` and `init` are called by no name.
SHORT = 4
IMPLICIT = "__"


def mark_single(content: bytes, symbols: tuple[Symbol, ...], traits: tuple[str, ...]) -> tuple[Symbol, ...]:
    """The symbols, those marked that only their source may use and never names; others run those of tests."""
    if "test" in traits:
        return symbols
    return tuple(
        msgspec.structs.replace(one, single=True) if is_single(content, one) else one for one in symbols
    )


def is_single(content: bytes, symbol: Symbol) -> bool:
    """Whether a symbol is for its source alone, is found by its name alone, and that stands there once."""
    if symbol.exported or symbol.kind not in KINDS or symbol.decorators or symbol.declared:
        return False
    name = symbol.name
    is_name = name.isascii() and name.isidentifier() and not name.startswith(IMPLICIT)
    return is_name and len(name) > SHORT and content.count(name.encode()) == 1
