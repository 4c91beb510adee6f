"""Finds what methods call of their own object that its type does not define: it may inherit that."""

import re
from collections.abc import Iterator

from repodocs.analyze.bodies import ENCLOSING, Bodies, find_around
from repodocs.analyze.references import LAST
from repodocs.model.analysis import Analysis, Symbol
from repodocs.model.interface import Asked
from repodocs.model.kinds import CALLABLE, TYPES
from repodocs.model.language import Language

CALL = "call"
MEMBERS = frozenset({"method", "constructor", "property"})
# How a method names its object, and a name that is called without one; one of capitals is a macro.
OF_SELF = re.compile(r"(?:self|this|cls)\.(\w+)")
BARE = re.compile(r"(?![A-Z][A-Z0-9_]*$)\w+")
# The names that are asked of one type.
NAMES = 300

Wanted = dict[str, dict[str, set[int]]]


def gather_asked(analysis: Analysis, language: Language | None, bodies: Bodies) -> tuple[Asked, ...]:
    """The names that methods of each type call of their object, with the first bodies that do."""
    has_implicit_self = language is not None and language.has_implicit_self
    known = {one.qualified: one for one in analysis.symbols if one.kind in TYPES}
    has_methods = any(one.kind in MEMBERS for one in analysis.symbols)
    if not has_methods or not (has_implicit_self or any(one.bases for one in known.values())):
        return ()
    rows = list(list_calls(analysis, BARE if has_implicit_self else None))
    lines = {line for _, some in rows for line in some}
    around = find_around(analysis.symbols, lines, ENCLOSING | TYPES) if lines else {}
    members = {(one.parent, one.name) for one in analysis.symbols}
    functions = {one.qualified: one for one in analysis.symbols if one.kind in CALLABLE} if around else {}
    wanted: Wanted = {}
    for name, some in rows:
        for line in (line for line in some if line in around):
            owner = find_owner(around[line], functions)
            is_asking = known[owner].bases if owner in known else owner and has_implicit_self
            if is_asking and (owner, name) not in members:
                wanted.setdefault(owner, {}).setdefault(name, set()).add(line)
    return tuple(ask(owner, wanted[owner], around, bodies) for owner in sorted(wanted))


def list_calls(analysis: Analysis, bare: re.Pattern[str] | None) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The names that are called of the object around, and those that may be, with their lines."""
    own = {one.name for one in analysis.symbols if one.kind in CALLABLE} if bare else set()
    for one in analysis.references:
        found = OF_SELF.fullmatch(one.name) if one.kind == CALL else None
        if found:
            yield found[1], one.lines
        elif bare and one.kind == CALL and one.name not in own and bare.fullmatch(one.name):
            yield one.name, one.lines


def find_owner(body: Symbol, functions: dict[str, Symbol]) -> str:
    """The type that a body's object is of, "" for none; a function in a method has that one's."""
    if body.kind in TYPES:
        return body.qualified
    while body.kind not in MEMBERS and body.parent in functions:
        body = functions[body.parent]
    return body.parent if body.kind in MEMBERS else ""


def ask(owner: str, names: dict[str, set[int]], around: dict[int, Symbol], bodies: Bodies) -> Asked:
    """The names that are asked of one type."""
    kept = sorted(names)[:NAMES]
    inside = (bodies.choose(LAST.split(name)[-1], names[name], around) for name in kept)
    return Asked(owner, tuple(kept), tuple(inside))
