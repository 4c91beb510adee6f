"""Finds the types elsewhere that name a type of a source as their base."""

from repodocs.link.names import TYPE_KINDS, clean_base
from repodocs.link.places import Place
from repodocs.link.scope import Scope
from repodocs.link.table import SourceTable
from repodocs.model.interface import Interface
from repodocs.model.links import NameLink


def find_subclasses(table: SourceTable, scope: Scope) -> dict[str, tuple[NameLink, ...]]:
    """The subclasses of each source's types that other sources define, sorted by name and path."""
    found: dict[str, set[NameLink]] = {}
    for path, interface in table.interfaces.items():
        for symbol in interface.symbols:
            for base in symbol.bases:
                place = find_base(scope, interface, clean_base(base))
                if place:
                    link = NameLink(symbol.qualified, path, symbol.anchor, symbol.part)
                    found.setdefault(place.path, set()).add(link)
    return {
        path: tuple(sorted(links, key=lambda link: (link.name, link.path, link.anchor)))
        for path, links in found.items()
    }


def find_base(scope: Scope, source: Interface, base: str) -> Place | None:
    """The type elsewhere that a base means; a type of the same source hides it."""
    own = scope.places.names_of(source.path)
    if not base or base in own.tops or base in own.qualified:
        return None
    found = scope.find_use(source.path, base)
    if found is None or found.place.path == source.path:
        return None
    export = scope.places.names_of(found.place.path).qualified.get(found.place.qualified)
    return found.place if export and export.kind in TYPE_KINDS else None
