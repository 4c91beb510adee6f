"""Reduces an analysis to its interface: what other sources' pages may depend on."""

import re
from collections.abc import Iterator, Mapping

from repodocs.analyze.asked import gather_asked
from repodocs.analyze.bodies import Bodies
from repodocs.analyze.chained import list_gives
from repodocs.analyze.examples import list_leading
from repodocs.analyze.inline import list_inline
from repodocs.analyze.references import find_uses
from repodocs.model.analysis import Analysis, Import, Symbol
from repodocs.model.interface import CHAINED, Export, Interface, Need, Shared
from repodocs.model.kinds import BUILT_KINDS, CALLABLE, NAMESPACE, TYPES
from repodocs.model.language import Language
from repodocs.model.options import Limits

# What ends a part of a qualified name.
SCOPE = re.compile(r"::|[.:/]")
# What a name counts as that only its package sees.
PACKAGE = "package"
LEFT_OUT = frozenset({NAMESPACE, PACKAGE})


def build_interface(analysis: Analysis, limits: Limits, language: Language | None = None) -> Interface:
    """No line, no count: an edit that changes only those leaves the interface as it was."""
    uses = find_uses(analysis.references, analysis.symbols, limits.uses)
    bodies = Bodies(analysis)
    examples = bodies.place_examples()
    inside = bodies.place_uses(list_leading(analysis, uses) | {one for one in uses if CHAINED in one}, uses)
    asked, places = gather_asked(analysis, language, bodies), bodies.place_asked()
    return Interface(
        path=analysis.path,
        language=analysis.language,
        outcome=analysis.outcome,
        reason=analysis.reason,
        traits=analysis.traits,
        # How a text begins is no word of its purpose.
        summary="" if analysis.outcome == "text" and analysis.summary.line else analysis.summary.text,
        symbols=tuple(export_symbol(symbol) for symbol in analysis.symbols if symbol.exported),
        nearby=tuple(export_symbol(symbol) for symbol in analysis.symbols if is_nearby(symbol)),
        hidden=tuple(name_hidden(symbol) for symbol in list_hidden(analysis.symbols)),
        imports=gather_needs(analysis),
        uses=uses,
        inside=inside,
        asked=asked,
        gives=list_gives(analysis.symbols, language),
        inline=list_inline(analysis),
        spaces=gather_spaces(analysis),
        shared=gather_shared(analysis, places),
        examples=examples,
        bodies=bodies.listed(),
        error_permille=measure_errors(analysis),
        problems=tuple(sorted({problem.kind for problem in analysis.problems})),
    )


def is_nearby(symbol: Symbol) -> bool:
    """Whether only sources of the same package may use a symbol."""
    return symbol.visibility == PACKAGE and not symbol.exported and symbol.kind not in LEFT_OUT


def list_hidden(symbols: tuple[Symbol, ...]) -> list[Symbol]:
    """The types with bases that no other source may use, but for those inside of functions."""
    types = [one for one in symbols if one.bases and one.kind in TYPES]
    hidden = [one for one in types if not one.exported and not is_nearby(one)]
    functions = {one.qualified for one in symbols if one.kind in CALLABLE - TYPES} if hidden else set()
    return [one for one in hidden if functions.isdisjoint(list_around(one.parent))]


def list_around(scope: str) -> Iterator[str]:
    """A qualified name, and those that it begins with."""
    yield scope
    for end in SCOPE.finditer(scope):
        yield scope[: end.start()]


def name_hidden(symbol: Symbol) -> Export:
    """Only what a subclass is told by."""
    return Export(
        name=symbol.name,
        qualified=symbol.qualified,
        kind=symbol.kind,
        bases=symbol.bases,
        anchor=symbol.anchor,
        part=symbol.part,
    )


def export_symbol(symbol: Symbol) -> Export:
    """The symbol without its lines."""
    return Export(
        name=symbol.name,
        qualified=symbol.qualified,
        kind=symbol.kind,
        signature=symbol.signature,
        doc=symbol.doc,
        bases=symbol.bases,
        anchor=symbol.anchor,
        part=symbol.part,
        unscoped=symbol.unscoped,
        declared=symbol.declared,
    )


def gather_needs(analysis: Analysis) -> tuple[Need, ...]:
    """The imports without lines, each once, in the order of the source."""
    return tuple({make_need(item): None for item in analysis.imports})


def make_need(item: Import) -> Need:
    """One import without its line, of what a build file builds with its condition."""
    condition = item.condition if item.kind in BUILT_KINDS else ()
    return Need(item.module, item.kind, item.names, item.bindings, condition)


def gather_spaces(analysis: Analysis) -> tuple[str, ...]:
    """Namespaces that are no definition for others: what the source belongs to."""
    spaces = (one.qualified for one in analysis.symbols if one.kind == NAMESPACE and not one.exported)
    return tuple(dict.fromkeys(spaces))


def gather_shared(analysis: Analysis, places: Mapping[str, tuple[int, ...]]) -> tuple[Shared, ...]:
    """The bridges without lines: the names of each side together, sorted."""
    sides: dict[tuple[tuple[str, ...], str], set[str]] = {}
    for bridge in analysis.bridges:
        sides.setdefault((bridge.asks, bridge.offers), set()).add(bridge.name)
    return tuple(
        share_names(tuple(sorted(sides[asks, offers])), asks, offers, places)
        for asks, offers in sorted(sides)
    )


def share_names(
    names: tuple[str, ...], asks: tuple[str, ...], offers: str, places: Mapping[str, tuple[int, ...]]
) -> Shared:
    """The names of one side, with the bodies that have them where any does."""
    inside = tuple(places.get(name, ()) for name in names) if asks else ()
    return Shared(names, asks, offers, inside if any(inside) else ())


def measure_errors(analysis: Analysis) -> int:
    """Error bytes in thousandths of the parsed bytes, at least 1 where there are any."""
    health = analysis.health
    if not health.errors or not health.parsed_bytes:
        return 0
    return max(1, round(1000 * health.error_bytes / health.parsed_bytes))
