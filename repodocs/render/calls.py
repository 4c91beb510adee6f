"""Which symbols of one source call each other, by the names and lines that the analysis holds."""

import re
from bisect import bisect_left, bisect_right

import msgspec

from repodocs.model.analysis import TYPED_KIND, Analysis, Symbol
from repodocs.model.kinds import CALLABLE, TYPES
from repodocs.model.language import Language

PARTS = re.compile(r"::|->|\.")
MEMBERS = frozenset({"method", "constructor"})
# How a method names the object it belongs to.
SELF = frozenset({"self", "this", "cls"})
# How a name is written that may as well be that of an object.
DOT = "."


class Calls(msgspec.Struct, frozen=True):
    """For the anchor of a symbol: the symbols of the source that it calls, and that call it."""

    out: dict[str, tuple[Symbol, ...]]
    into: dict[str, tuple[Symbol, ...]]


class Ground(msgspec.Struct, frozen=True):
    """What the names of a source are looked up in: the names of its types, and those that imports bind."""

    types: frozenset[str]
    bound: frozenset[str]
    separator: str
    has_implicit_self: bool


def find_calls(analysis: Analysis, language: Language | None) -> Calls:
    """Calls between two different symbols of the source, in the order of the source.

    None is made up: of what several symbols of one scope are called, none is told.
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
    owners = index_lines(symbols, sorted({line for _, lines in written for line in lines}))
    pairs: dict[tuple[str, str], tuple[Symbol, Symbol]] = {}
    for parts, lines in written:
        for line in lines:
            caller = owners.get(line)
            target = resolve_call(parts, caller, targets[parts[-1]], ground) if caller else None
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


def survey(analysis: Analysis, language: Language | None) -> Ground:
    """What the names of a source are looked up in."""
    return Ground(
        frozenset(one.qualified for one in analysis.symbols if one.kind in TYPES),
        frozenset(name for one in analysis.imports for name in one.bindings),
        language.separator if language else DOT,
        language is not None and language.has_implicit_self,
    )


def index_lines(symbols: tuple[Symbol, ...], lines: list[int]) -> dict[int, Symbol]:
    """The innermost callable symbol of each of some sorted lines; symbols come before what stands in them."""
    owners: dict[int, Symbol] = {}
    for symbol in symbols if lines else ():
        if symbol.kind in CALLABLE:
            start, end = bisect_left(lines, symbol.line), bisect_right(lines, symbol.end_line)
            owners.update(dict.fromkeys(lines[start:end], symbol))
    return owners


def resolve_call(parts: list[str], caller: Symbol, found: list[Symbol], ground: Ground) -> Symbol | None:
    """The symbol that a written call means, where its name leaves one only: that of the nearest scope."""
    scopes = list_scopes(caller, ground.separator)
    if len(parts) == 1:
        seen = [one for one in found if is_seen(one, caller, scopes, ground)]
    elif len(parts) == 2 and parts[0] in SELF:
        seen = [one for one in found if is_of_self(one, caller, scopes)]
    else:
        seen = [one for one in found if is_named(one, parts, scopes, ground)]
    nearest = max(map(rank_nearness, seen), default=None)
    return choose_definition([one for one in seen if rank_nearness(one) == nearest])


def rank_nearness(symbol: Symbol) -> tuple[int, bool]:
    """How deep it stands; in a type its members come before its friends."""
    return len(symbol.parent), symbol.kind in MEMBERS


def list_scopes(caller: Symbol, separator: str) -> list[str]:
    """The qualified names of what a caller is in, itself first; "" is the source."""
    scopes = [caller.qualified]
    scope = caller.parent
    while scope:
        scopes.append(scope)
        scope = scope.rpartition(separator)[0]
    return [*scopes, ""]


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


def choose_definition(found: list[Symbol]) -> Symbol | None:
    """The only one, or the definition of what is declared before it by the same words."""
    if len(found) == 2 and found[0].declared != found[1].declared:
        signatures = {"".join(one.signature.split()).rstrip(";") for one in found}
        found = [one for one in found if not one.declared] if len(signatures) == 1 else found
    return found[0] if len(found) == 1 else None


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
