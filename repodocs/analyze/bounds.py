"""Keeps the symbols of a document in bounds: a file of values has a key on every line."""

from repodocs.model.analysis import Problem, Symbol
from repodocs.model.language import Language

STRUCTURE_SYMBOLS = 4_000


def bound_symbols(
    symbols: tuple[Symbol, ...], language: Language
) -> tuple[tuple[Symbol, ...], tuple[Problem, ...]]:
    """The symbols, at most 4,000 of a document, and the problem that says how many were left out.

    Exported ones are kept first, then those that come first; code keeps all of its own.
    """
    if not language.is_structure or len(symbols) <= STRUCTURE_SYMBOLS:
        return symbols, ()
    ranked = sorted(range(len(symbols)), key=lambda number: not symbols[number].exported)
    kept = tuple(symbols[number] for number in sorted(ranked[:STRUCTURE_SYMBOLS]))
    message = f"the first {len(kept):,} of {len(symbols):,} names are kept"
    return kept, (Problem("too-many-symbols", message),)
