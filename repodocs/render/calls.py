"""Which symbols of one source call each other, by the names and lines that the analysis holds."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

import msgspec

from repodocs.model.analysis import Analysis, Symbol
from repodocs.model.language import Language
from repodocs.render.tree import CALLABLE

PARTS = re.compile(r"::|->|\.")
MEMBERS = frozenset({"method", "constructor"})
# How a method names the object it belongs to.
SELF = frozenset({"self", "this", "cls"})
# Whether a caller sees a symbol by its name alone.
IsSeen = Callable[[Symbol, Symbol], bool]


class Calls(msgspec.Struct, frozen=True):
    """For the anchor of a symbol: the symbols of the source that it calls, and that call it."""

    out: dict[str, tuple[Symbol, ...]]
    into: dict[str, tuple[Symbol, ...]]


def find_calls(analysis: Analysis, language: Language | None) -> Calls:
    """Calls between two different symbols of the source, in the order of the source.

    An analysis keeps the first lines of each name only, so a call may be
    missing, but none is made up: a name that several symbols have is left out.
    """
    symbols = analysis.symbols
    targets = index_names(symbols)
    written = [
        (parts, reference.lines)
        for reference in analysis.references
        if reference.kind == "call" and (parts := split_parts(reference.name))[-1] in targets
    ]
    is_seen = is_near if language and language.has_implicit_self else is_plain
    owners = index_lines(symbols, sorted({line for _, lines in written for line in lines}))
    pairs: dict[tuple[str, str], tuple[Symbol, Symbol]] = {}
    for parts, lines in written:
        for line in lines:
            caller = owners.get(line)
            target = resolve_call(parts, caller, targets[parts[-1]], is_seen) if caller else None
            if caller and target and target.anchor != caller.anchor:
                pairs[caller.anchor, target.anchor] = (caller, target)
    return gather_calls(list(pairs.values()))


def split_parts(name: str) -> list[str]:
    """The parts of a written name."""
    return PARTS.split(name)


def index_names(symbols: tuple[Symbol, ...]) -> dict[str, list[Symbol]]:
    """The callable symbols by their simple name."""
    found: dict[str, list[Symbol]] = {}
    for symbol in symbols:
        if symbol.kind in CALLABLE:
            found.setdefault(symbol.name, []).append(symbol)
    return found


def index_lines(symbols: tuple[Symbol, ...], lines: list[int]) -> dict[int, Symbol]:
    """The innermost callable symbol of each of some sorted lines; symbols come before what stands in them."""
    owners: dict[int, Symbol] = {}
    for symbol in symbols if lines else ():
        if symbol.kind in CALLABLE:
            start, end = bisect_left(lines, symbol.line), bisect_right(lines, symbol.end_line)
            owners.update(dict.fromkeys(lines[start:end], symbol))
    return owners


def resolve_call(parts: list[str], caller: Symbol, found: list[Symbol], is_seen: IsSeen) -> Symbol | None:
    """The symbol that a written call means, where its name leaves one only."""
    if len(parts) == 1:
        matches = choose_nearest([one for one in found if is_seen(one, caller)])
    elif len(parts) == 2 and parts[0] in SELF:
        matches = [one for one in found if one.parent and one.parent == caller.parent]
    else:
        matches = []
    return matches[0] if len(matches) == 1 else None


def is_plain(symbol: Symbol, caller: Symbol) -> bool:
    """Whether the caller can name the symbol without saying whose member it is."""
    if symbol.kind in MEMBERS:
        return False
    return not symbol.parent or symbol.parent in (caller.parent, caller.qualified)


def is_near(symbol: Symbol, caller: Symbol) -> bool:
    """The same where an object need not be named: the members of the caller's own type are seen, too."""
    return is_plain(symbol, caller) or (symbol.parent != "" and symbol.parent == caller.parent)


def choose_nearest(symbols: list[Symbol]) -> list[Symbol]:
    """Members where there are any: within a type its own come before what stands around it."""
    return [one for one in symbols if one.kind in MEMBERS] or symbols


def gather_calls(pairs: list[tuple[Symbol, Symbol]]) -> Calls:
    """Both directions of the pairs."""
    out: dict[str, list[Symbol]] = {}
    into: dict[str, list[Symbol]] = {}
    for caller, target in sorted(pairs, key=lambda pair: (pair[0].line, pair[1].line, pair[1].anchor)):
        out.setdefault(caller.anchor, []).append(target)
        into.setdefault(target.anchor, []).append(caller)
    return Calls(
        {anchor: tuple(rows) for anchor, rows in out.items()},
        {anchor: tuple(rows) for anchor, rows in into.items()},
    )
