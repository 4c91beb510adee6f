"""Names of code that documents write: dotted names that are seen from everywhere."""

from repodocs.link.names import split_name
from repodocs.link.places import Place
from repodocs.link.scope import Found, Scope
from repodocs.model.interface import Interface

HEADING = "heading"
# How many modules a document may be about, for names that leave out theirs.
MODULES = 20


def is_document(source: Interface) -> bool:
    """Whether a source is a text with headings."""
    return any(symbol.kind == HEADING for symbol in source.symbols)


def is_listing(source: Interface) -> bool:
    """Whether a test's file has no code, and names others only in its data, which tests nothing of them."""
    is_silent = not (source.imports or source.uses or source.bodies)
    return is_silent and "test" in source.traits and not is_document(source)


def find_documented(scope: Scope, source: Interface) -> list[tuple[str, Found]]:
    """The names in a document and what they stand for, in full or seen from a module that it names."""
    names = [split_name(use) for use in source.uses]
    places = [find_from_top(scope, parts) for parts in names]
    modules = [parts for parts, place in zip(names, places, strict=True) if place and not place.qualified][
        :MODULES
    ]
    found = []
    for use, parts, place in zip(source.uses, names, places, strict=True):
        seen = [place] if place else [find_from_top(scope, [*module, *parts]) for module in modules]
        distinct = {one for one in seen if one}
        if len(distinct) == 1:
            found.append((use, Found(distinct.pop(), "scoped", role="mention")))
    return found


def find_from_top(scope: Scope, parts: list[str]) -> Place | None:
    """The place of a dotted name that starts with a top-level package, if all of it is known."""
    top = scope.find_top(parts[0])
    if top is None:
        return None
    place = scope.places.walk(Place(top), tuple(parts[1:]))
    if len(parts) > 1 and place == scope.places.walk(Place(top), tuple(parts[1:-1])):
        return None
    return place if place.anchor or not place.qualified else None
