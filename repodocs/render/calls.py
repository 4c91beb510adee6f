"""Which symbols of one source call each other, by the names and lines that the analysis holds."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

import msgspec

from repodocs.model.analysis import TYPED_KIND, Analysis, Symbol
from repodocs.model.kinds import CALLABLE, TYPES
from repodocs.model.language import Language

PARTS = re.compile(r"::|->|\.")
# The default of a parameter, in a signature without spaces.
DEFAULT = re.compile(r"=(?:[^,()\"<>]|\"[^\"]*\"|<[^<>]*>|\([^()]*\))+")
Value = TypeVar("Value")
MEMBERS = frozenset({"method", "constructor"})
# How a method names the object it belongs to.
SELF = frozenset({"self", "this", "cls"})
# How a name is written that may as well be that of an object.
DOT = "."

# Symbols of one name and scope, of which a call means one; a caller with what it calls.
Group = tuple[Symbol, ...]
Pair = tuple[Symbol, Group]
# The parts of a name as it is called, and its lines.
Written = tuple[list[str], tuple[int, ...]]


class Calls(msgspec.Struct, frozen=True):
    """For the anchor of a symbol: the symbols of the source that it calls, and that call it.

    `any_out` are groups of which it calls one, such as overloads; `any_into` has what calls one of a group
    at the group's first, which `firsts` has for the others. `apart` are the lines on which the source
    calls it outside of all functions and types, as a script does.
    """

    out: dict[str, tuple[Symbol, ...]]
    into: dict[str, tuple[Symbol, ...]]
    any_out: dict[str, tuple[Group, ...]] = {}
    any_into: dict[str, tuple[Symbol, ...]] = {}
    firsts: dict[str, Symbol] = {}
    apart: dict[str, tuple[int, ...]] = {}

    def is_called(self, anchor: str) -> bool:
        """Whether something calls a symbol, or one of its group."""
        tables = (self.into, self.any_into, self.firsts, self.apart)
        return any(anchor in table for table in tables)

    def list_callers(self) -> list[str]:
        """The anchors of what calls something, each once."""
        return list(dict.fromkeys((*self.out, *self.any_out)))

    def list_called(self, anchor: str) -> list[Symbol]:
        """What a symbol calls; the first of each group."""
        return [*self.out.get(anchor, ()), *(group[0] for group in self.any_out.get(anchor, ()))]


class Ground(msgspec.Struct, frozen=True):
    """What the names of a source are looked up in: its types with their bases, and what imports bind."""

    types: dict[str, tuple[str, ...]]
    bound: frozenset[str]
    separator: str
    has_implicit_self: bool


def find_calls(analysis: Analysis, language: Language | None) -> Calls:
    """Calls between two different symbols of the source, in the order of the source.

    None is made up: of what several symbols of one scope are called, they are told together.
    """
    symbols = analysis.symbols
    targets = index_names(symbols)
    written = [
        (parts, reference.lines)
        for reference in analysis.references
        if reference.kind in {"call", TYPED_KIND} and (parts := split_parts(reference.name))[-1] in targets
    ]
    if not written:
        return Calls({}, {})
    ground = survey(analysis, language)
    every = sorted({line for _, lines in written for line in lines})
    owners = index_lines(symbols, every, CALLABLE)
    pairs: dict[tuple[str, ...], Pair] = {}
    for parts, lines in written:
        for line in lines:
            caller = owners.get(line)
            group = resolve_call(parts, caller, targets[parts[-1]], ground) if caller else ()
            if caller and group and group != (caller,):
                pairs[(caller.anchor, *(one.anchor for one in group))] = (caller, group)
    inside = owners.keys() | index_lines(symbols, every, TYPES).keys()
    apart = find_apart(written, targets, ground.bound, inside)
    return msgspec.structs.replace(gather_calls(list(pairs.values())), apart=apart)


def find_apart(
    written: list[Written], targets: dict[str, list[Symbol]], bound: frozenset[str], inside: Collection[int]
) -> dict[str, tuple[int, ...]]:
    """The lines of calls in no function and no type, by the anchor of the one function they mean."""
    found: dict[str, tuple[int, ...]] = {}
    for parts, lines in written:
        free = [one for one in targets[parts[-1]] if not one.parent]
        at = tuple(line for line in lines if line not in inside)
        if at and len(parts) == len(free) == 1 and parts[0] not in bound:
            found[free[0].anchor] = tuple(sorted({*found.get(free[0].anchor, ()), *at}))
    return found


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


def survey(analysis: Analysis, language: Language | None) -> Ground:
    """What the names of a source are looked up in."""
    return Ground(
        {one.qualified: one.bases for one in analysis.symbols if one.kind in TYPES},
        frozenset(name for one in analysis.imports for name in one.bindings),
        language.separator if language else DOT,
        language is not None and language.has_implicit_self,
    )


def index_lines(symbols: tuple[Symbol, ...], lines: list[int], kinds: frozenset[str]) -> dict[int, Symbol]:
    """The innermost symbol, of some kinds, of each sorted line; symbols come before what stands in them."""
    owners: dict[int, Symbol] = {}
    for symbol in symbols if lines else ():
        if symbol.kind in kinds:
            start, end = bisect_left(lines, symbol.line), bisect_right(lines, symbol.end_line)
            owners.update(dict.fromkeys(lines[start:end], symbol))
    return owners


def resolve_call(parts: list[str], caller: Symbol, found: list[Symbol], ground: Ground) -> Group:
    """What a written call means: the symbols of that name in the nearest scope, one of which it is."""
    scopes = list_scopes(caller, ground)
    if len(parts) == 1:
        seen = [one for one in found if is_seen(one, caller, scopes, ground)]
    elif len(parts) == 2 and parts[0] in SELF:
        seen = [one for one in found if is_of_self(one, caller, scopes)]
    else:
        seen = [one for one in found if is_named(one, parts, scopes, ground)]
        scopes = []
    nearest = max((rank_nearness(one, scopes) for one in seen), default=None)
    return choose_definitions([one for one in seen if rank_nearness(one, scopes) == nearest])


def rank_nearness(symbol: Symbol, scopes: list[str]) -> tuple[int, int, bool]:
    """How near it stands, else how deep; in a type its members come before its friends."""
    order = -scopes.index(symbol.parent) if symbol.parent in scopes else -len(scopes)
    return order, len(symbol.parent), symbol.kind in MEMBERS


def list_scopes(caller: Symbol, ground: Ground) -> list[str]:
    """The qualified names of what a caller is in, itself first; "" is the source.

    What a type inherits comes right behind it.
    """
    scopes = [caller.qualified]
    scope = caller.parent
    while scope:
        scopes.append(scope)
        scopes += list_inherited(scope, ground)
        scope = scope.rpartition(ground.separator)[0]
    return [*dict.fromkeys(scopes), ""]


def list_inherited(name: str, ground: Ground) -> list[str]:
    """The types of the source from which a type inherits, and those from which they do."""
    found: dict[str, None] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop(0)
        for base in ground.types.get(one, ()):
            known = find_base(base, one, ground)
            if known and known not in found and known != name:
                found[known] = None
                waiting.append(known)
    return list(found)


def find_base(written: str, derived: str, ground: Ground) -> str:
    """The type of the source that a written base means, seen from the nearest scope, "" for none."""
    base = written.partition("<")[0].strip().rpartition(" ")[2]
    names = list_near(base, derived, ground.separator)
    return next((name for name in names if name in ground.types and name != derived), "")


def list_near(written: str, inside: str, separator: str) -> Iterator[str]:
    """The qualified names that a written one may have in a symbol, of the nearest scope first."""
    scopes = inside.split(separator)[:-1]
    return (separator.join([*scopes[:depth], written]) for depth in range(len(scopes), -1, -1))


def is_of_self(symbol: Symbol, caller: Symbol, scopes: list[str]) -> bool:
    """Whether the object that a caller belongs to has the symbol as a member."""
    is_member = symbol.kind in MEMBERS and symbol.parent in scopes[1:]
    return symbol.parent != "" and (is_member or symbol.parent == caller.parent)


def is_seen(symbol: Symbol, caller: Symbol, scopes: list[str], ground: Ground) -> bool:
    """Whether a caller can name the symbol without saying whose member it is.

    Where an object need not be named, members of the types around are seen; what else stands in a type
    only there, and what stands in a namespace or a function everywhere in it.
    """
    if symbol.parent not in scopes:
        return False
    if symbol.kind in MEMBERS or symbol.parent in ground.types:
        return ground.has_implicit_self and symbol.parent not in {caller.qualified, ""}
    return True


def is_named(symbol: Symbol, parts: list[str], scopes: list[str], ground: Ground) -> bool:
    """Whether parts end the qualified name of a symbol, and the rest of that is around the caller.

    Behind a dot a name in small letters may be an object, and what an import binds is none of the source.
    """
    owner = parts[-2]
    is_doubtful = ground.separator == DOT and not owner[:1].isupper()
    if is_doubtful or parts[0] in ground.bound:
        return False
    written = ground.separator.join(parts)
    around = symbol.qualified.removesuffix(written)
    return around != symbol.qualified and around.removesuffix(ground.separator) in scopes


def choose_definitions(found: list[Symbol]) -> Group:
    """Those of some name without what only declares one of them, by the same words."""
    defined = {spell_parameters(one) for one in found if not one.declared}
    return tuple(one for one in found if not one.declared or spell_parameters(one) not in defined)


def spell_parameters(symbol: Symbol) -> str:
    """What tells overloads: the parameters as written, without their defaults."""
    _, opened, rest = "".join(symbol.signature.split()).rstrip(";").partition("(")
    return DEFAULT.sub("", opened + rest)


def gather_calls(pairs: list[Pair]) -> Calls:
    """Both directions of the pairs."""
    out: dict[str, list[Symbol]] = {}
    into: dict[str, list[Symbol]] = {}
    any_out: dict[str, list[Group]] = {}
    any_into: dict[str, dict[Symbol, None]] = {}
    firsts: dict[str, Symbol] = {}
    for caller, group in sorted(pairs, key=order_pair):
        if len(group) == 1:
            out.setdefault(caller.anchor, []).append(group[0])
            into.setdefault(group[0].anchor, []).append(caller)
            continue
        any_out.setdefault(caller.anchor, []).append(group)
        any_into.setdefault(group[0].anchor, {})[caller] = None
        firsts.update((one.anchor, group[0]) for one in group[1:])
    return Calls(freeze(out), freeze(into), freeze(any_out), freeze(any_into), firsts)


def order_pair(pair: Pair) -> tuple[int, int, str]:
    """By the lines of the caller and of what it calls."""
    caller, group = pair
    return caller.line, group[0].line, group[0].anchor


def freeze(rows: Mapping[str, Iterable[Value]]) -> dict[str, tuple[Value, ...]]:
    """The rows as tuples."""
    return {anchor: tuple(some) for anchor, some in rows.items()}
