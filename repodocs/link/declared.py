"""Carries what others use of a header to the sources that define it."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from repodocs.link.endings import HEADERS, IMPLEMENTATIONS
from repodocs.link.names import name_owner, split_name
from repodocs.link.scope import Scope
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export, Interface
from repodocs.model.links import Declared, Definition, Importer, LinkedExample, NameLink, SymbolUsers

CALL = "call"
# What a header declares and another source defines: a kind, and what it counts as.
DEFINED = {
    **dict.fromkeys(("function", "method", "constructor"), CALL),
    **dict.fromkeys(("variable", "constant"), "value"),
    "macro-definition": "macro-definition",
}
MEMBERS = frozenset({"method", "constructor"})
# The users and the tests that are named.
FEW = 3
# The sources of which it is told that they define one symbol.
DEFINITIONS = 25

Users = dict[str, tuple[SymbolUsers, ...]]
Examples = dict[str, tuple[LinkedExample, ...]]


class Declaration(msgspec.Struct, frozen=True, array_like=True):
    """A symbol of an implementation, and what declares it in a header."""

    symbol: NameLink
    of: NameLink


def list_defined(source: Interface) -> list[Export]:
    """The symbols that a header may declare; of several with one name the first counts.

    Of a header only members of types that another one has, as those of templates in `box-inl.h`.
    """
    ending = posixpath.splitext(source.path)[1]
    if ending not in HEADERS and ending not in IMPLEMENTATIONS:
        return []
    found = {
        one.qualified: one for one in reversed(source.symbols) if one.kind in DEFINED and not one.declared
    }
    if ending in HEADERS:
        found = {qualified: one for qualified, one in found.items() if one.kind in MEMBERS}
        own = {one.qualified for one in source.symbols if one.kind not in DEFINED} if found else set()
        found = {qualified: one for qualified, one in found.items() if name_owner(qualified) not in own}
    return [found[qualified] for qualified in sorted(found)]


def find_declared(scope: Scope, source: Interface) -> Iterator[Declaration]:
    """What the headers that an implementation sees declare of it, where only one does."""
    path = source.path
    own = scope.headers.get(path)
    for symbol in list_defined(source):
        seen = {one.path for one in scope.see(path).get(symbol.name, ())}
        seen.update(scope.ambient.reached.get(path, {}).get(symbol.name, ()))
        declared = {one: find_export(scope, one, symbol) for one in seen if one.endswith(HEADERS)}
        headers = [one for one, export in declared.items() if export]
        header = own if own in headers else headers[0] if len(headers) == 1 else None
        export = declared.get(header) if header else None
        if header and export:
            yield Declaration(make_link(path, symbol), make_link(header, export))


def make_link(path: str, export: Export) -> NameLink:
    """The link to a symbol."""
    return NameLink(export.qualified, path, export.anchor, export.part)


def find_export(scope: Scope, header: str, symbol: Export) -> Export | None:
    """What a header declares by the symbol's name: in full, or of a type that is named without its space."""
    names = scope.places.names_of(header)
    export = names.qualified.get(symbol.qualified)
    parts = split_name(symbol.qualified)
    if export is None and len(parts) > 1 and symbol.name in names.members:
        export = names.find_written(parts)
    if export is None or DEFINED.get(export.kind) != DEFINED[symbol.kind]:
        return None
    # What a header defines itself is another function of the same name: of that source alone.
    same = (one for one in names.last[export.name] if one.qualified == export.qualified)
    return export if DEFINED[export.kind] != CALL or all(one.declared for one in same) else None


def tell_declared(
    table: SourceTable, declarations: dict[str, tuple[Declaration, ...]], users: Users
) -> dict[str, tuple[Declared, ...]]:
    """What others use of each implementation through headers: of each symbol, and of all together."""
    by_anchor = {
        header: group_paths(users.get(header, ()))
        for header in sorted({one.of.path for rows in declarations.values() for one in rows})
    }
    told: dict[str, tuple[Declared, ...]] = {}
    for path, rows in declarations.items():
        every: dict[str, set[str]] = {}
        found = []
        for one in rows:
            paths = by_anchor[one.of.path].get(one.of.anchor, set()) - {path}
            if one.of.name in table.interfaces[one.of.path].inline:
                paths.add(one.of.path)
            if paths:
                every.setdefault(one.of.path, set()).update(paths)
                found.append(count_declared(table, one.symbol.anchor, one.of, paths))
        whole = [count_declared(table, "", NameLink("", one), every[one]) for one in sorted(every)]
        if found:
            told[path] = (*whole, *found)
    return told


def group_paths(rows: tuple[SymbolUsers, ...]) -> dict[str, set[str]]:
    """The users of each symbol of a source, by its anchor."""
    paths: dict[str, set[str]] = {}
    for row in rows:
        paths.setdefault(row.anchor, set()).update(row.paths)
    return paths


def count_declared(table: SourceTable, anchor: str, of: NameLink, paths: set[str]) -> Declared:
    """How many sources and tests use a symbol, and the first of them."""
    tests = sorted(path for path in paths if "test" in table.interfaces[path].traits)
    others = sorted(paths.difference(tests))
    return Declared(anchor, of, len(others), len(tests), tuple(others[:FEW]), tuple(tests[:FEW]))


def carry_examples(
    declarations: dict[str, tuple[Declaration, ...]], examples: Examples
) -> dict[str, tuple[LinkedExample, ...]]:
    """The examples of each source, and for what has none those of its declaration."""
    carried: dict[str, tuple[LinkedExample, ...]] = {}
    for path, rows in declarations.items():
        own = examples.get(path, ())
        shown = {one.anchor for one in own}
        more = [
            msgspec.structs.replace(example, anchor=one.symbol.anchor, qualified=one.symbol.name)
            for one in rows
            if one.symbol.anchor not in shown
            for example in examples.get(one.of.path, ())
            if example.anchor == one.of.anchor and example.inside.path != path
        ]
        if more:
            carried[path] = (*own, *more)
    return {**examples, **carried}


def find_definitions(
    table: SourceTable,
    headers: Mapping[str, str],
    declarations: dict[str, tuple[Declaration, ...]],
) -> dict[str, tuple[Definition, ...]]:
    """For what a header declares, the sources that define it, but for the header's own implementation.

    Several define it for several platforms, one of which is built. Of overloads several sources may each
    define one: nobody knows which. `headers` are as in Scope.
    """
    found: dict[str, dict[str, list[NameLink]]] = {}
    for rows in declarations.values():
        for one in rows:
            found.setdefault(one.of.path, {}).setdefault(one.of.anchor, []).append(one.symbol)
    told: dict[str, tuple[Definition, ...]] = {}
    for header, of_header in found.items():
        overloads = list_overloads(table.interfaces[header])
        rows_of = tuple(
            Definition(anchor, link)
            for anchor, links in sorted(of_header.items())
            if len(links) == 1 or anchor not in overloads
            for link in sorted(links, key=lambda one: one.path)[:DEFINITIONS]
            if headers.get(link.path) != header
        )
        if rows_of:
            told[header] = rows_of
    return told


def list_overloads(header: Interface) -> set[str]:
    """The anchors of what a header declares more than once by the same name."""
    numbers = Counter(one.qualified for one in header.symbols)
    return {one.anchor for one in header.symbols if numbers[one.qualified] > 1}


def drop_definers(
    importers: dict[str, tuple[Importer, ...]], definitions: Mapping[str, tuple[Definition, ...]]
) -> dict[str, tuple[Importer, ...]]:
    """The importers of each source without those that take no name of it, and define what it declares."""
    definers = {path: {one.of.path for one in rows} for path, rows in definitions.items()}
    return {
        path: tuple(one for one in rows if one.names or one.path not in definers.get(path, ()))
        for path, rows in importers.items()
    }
