"""Finds the types elsewhere that the types of a source name as their bases."""

from collections.abc import Iterator

from repodocs.link.names import TYPE_KINDS, clean_base
from repodocs.link.places import Place
from repodocs.link.scope import Scope
from repodocs.model.interface import Interface
from repodocs.model.links import NameLink


def list_bases(scope: Scope, source: Interface) -> Iterator[tuple[str, NameLink]]:
    """The source of each base, and the type that names it."""
    for symbol in source.symbols:
        for base in symbol.bases:
            place = find_base(scope, source, clean_base(base))
            if place:
                yield place.path, NameLink(symbol.qualified, source.path, symbol.anchor, symbol.part)


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
