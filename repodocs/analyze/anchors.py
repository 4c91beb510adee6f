"""Gives each symbol its fragment, unique in the source, and its part of the docs page."""

import re

import msgspec

from repodocs.model.analysis import Symbol
from repodocs.model.kinds import OVERLOAD


def anchor_symbols(symbols: tuple[Symbol, ...], entries: int) -> tuple[Symbol, ...]:
    """Anchors are the lower-case qualified names; `entries` symbols fill a part.

    A function has its own before its overloads.
    """
    seen: dict[str, int] = {}
    ordered = sorted(range(len(symbols)), key=lambda number: symbols[number].kind == OVERLOAD)
    anchors = {number: make_anchor(symbols[number].qualified, seen) for number in ordered}
    return tuple(
        msgspec.structs.replace(symbol, anchor=anchors[number], part=number // entries)
        for number, symbol in enumerate(symbols)
    )


def make_anchor(qualified: str, seen: dict[str, int]) -> str:
    """A fragment that no heading of a page can have, since all start with `s-`."""
    slug = re.sub(r"[^a-z0-9_]+", "-", qualified.lower()).strip("-")[:120]
    base = f"s-{slug}"
    seen[base] = seen.get(base, 0) + 1
    if seen[base] == 1:
        return base
    # `--` cannot come out of the substitution above, so no other name makes this fragment.
    return f"{base}--{seen[base]}"
