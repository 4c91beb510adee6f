"""Finds the types elsewhere that the types of a source name as their bases."""

from collections.abc import Iterator

import msgspec

from repodocs.link.names import TYPE_KINDS, clean_base
from repodocs.link.places import Place
from repodocs.link.scope import Scope
from repodocs.model.interface import Interface
from repodocs.model.links import NameLink


class Derived(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A type, the base that it names, and the type elsewhere that this means."""

    link: NameLink
    written: str
    of: NameLink


def list_bases(scope: Scope, source: Interface) -> Iterator[Derived]:
    """Each type of the source with each base that is known."""
    for symbol in source.inheriting:
        for base in symbol.bases:
            place = find_base(scope, source, clean_base(base))
            if place:
                link = NameLink(symbol.qualified, source.path, symbol.anchor, symbol.part)
                of = NameLink(place.qualified, place.path, place.anchor, place.part)
                yield Derived(link, base, of)


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
