"""Gathers what each source takes from others: its edges, and the places behind them."""

from collections.abc import Collection

import msgspec

from repodocs.link.bases import Derived, list_bases
from repodocs.link.bridges import Bridged
from repodocs.link.built import name_targets
from repodocs.link.documents import find_documented, is_document, is_listing
from repodocs.link.hits import RANKS, SOURCE_MAP, Resolved, Role, find_role
from repodocs.link.places import Place
from repodocs.link.scope import Found, Scope
from repodocs.model.interface import Interface
from repodocs.model.links import Edge, NameLink, Tier

# The names that an edge or an importer tells at most.
NAMES = 40
# How a name that needs no import is written: in the same package or namespace.
SPACE = "space"
# How a name of code in a document is; a reference lists hundreds.
MENTION = "mention"
MENTIONS = 1000


class Taken(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """What a source takes from one place, how surely, and what it is to it.

    `inside` are the numbers of the bodies of the source that use it.
    """

    place: Place
    tier: Tier
    role: Role = "need"
    inside: tuple[int, ...] = ()


class Uses(msgspec.Struct, frozen=True, array_like=True):
    """The edges of a source, and all that it takes, with re-exports followed to the definitions.

    `shown` are the symbols with an entry that its statements show, by the names in these;
    `bases` are its types, each with a type elsewhere that it names as its base.
    """

    edges: tuple[Edge, ...]
    taken: tuple[Taken, ...]
    bridges: tuple[Edge, ...] = ()
    shown: dict[str, Place] = {}
    bases: tuple[Derived, ...] = ()


class Basket:
    """What is gathered for one source."""

    def __init__(self, scope: Scope, path: str) -> None:
        resolved = scope.needs[path]
        self.path = path
        self.roles = [find_role(scope.table, path, one) for one in resolved]
        self.taken: dict[Place, Taken] = {}
        self.inside: dict[Place, dict[int, None]] = {}
        self.links: list[set[NameLink]] = [set() for _ in resolved]

    def take(self, place: Place, tier: Tier, role: Role) -> None:
        """Adds a place; the surest tier of it counts."""
        if place.path == self.path:
            return
        known = self.taken.get(place)
        if known is None or RANKS[tier] < RANKS[known.tier]:
            self.taken[place] = Taken(place, tier, role)

    def stand(self, place: Place, inside: Collection[int]) -> None:
        """Adds the bodies that use a place."""
        if inside:
            self.inside.setdefault(place, {}).update(dict.fromkeys(inside))

    def list_taken(self) -> tuple[Taken, ...]:
        """All that is taken, with the bodies that use it."""
        rows = (
            msgspec.structs.replace(one, inside=tuple(self.inside[place])) if place in self.inside else one
            for place, one in self.taken.items()
        )
        return tuple(sorted(rows, key=order_taken))

    def name(self, number: int, name: str, place: Place) -> None:
        """Adds a name to the edge of a need."""
        self.links[number].add(NameLink(place.qualified or name, place.path, place.anchor, place.part))


def gather_uses(scope: Scope, source: Interface, bridged: tuple[Bridged, ...] = ()) -> Uses:
    """Everything that one source takes, what it asks of other languages included."""
    resolved = scope.needs[source.path]
    basket = Basket(scope, source.path)
    for number, one in enumerate(resolved):
        for target in one.hit.targets:
            basket.take(Place(target), one.hit.tier, basket.roles[number])
        take_written(scope, basket, number, one)
    is_text = is_document(source)
    spaced: dict[Place, Edge] = {}
    shown: dict[str, Place] = {}
    asked = {usage.name for usage in source.examples}
    places = {name: some for one in source.shared for name, some in zip(one.names, one.inside, strict=False)}
    inside = dict(zip(source.uses, source.inside, strict=False))
    for name, found in find_documented(scope, source) if is_text else scope.find_uses(source.path):
        take_use(basket, found)
        take_passed(scope, basket, found, name)
        basket.stand(found.place, inside.get(name, ()))
        if name in asked and found.place.anchor:
            shown[name] = found.place
        if is_text and found.place.path != source.path:
            spaced.setdefault(found.place, make_named(found, name, MENTION))
        elif is_spaced(scope, source, found):
            spaced[found.place] = make_named(found, found.place.qualified, SPACE)
    bridged = drop_known(bridged, resolved) if bridged else ()
    role: Role = "mention" if is_text or is_listing(source) else "need"
    for one_bridged in bridged:
        basket.take(one_bridged.place, one_bridged.tier, role)
        basket.stand(one_bridged.place, places.get(one_bridged.name, ()))
    named = {one.name for one in bridged}
    edges = (
        make_edge(one, basket.links[number]) for number, one in enumerate(resolved) if is_told(one, named)
    )
    near = [spaced[place] for place in sorted(spaced, key=order_place)[: MENTIONS if is_text else NAMES]]
    bridges = (*(one.make_edge() for one in bridged), *near)
    return Uses(tuple(edges), basket.list_taken(), bridges, shown, tuple(list_bases(scope, source)))


def is_spaced(scope: Scope, source: Interface, found: Found) -> bool:
    """Whether a name is found in a package or namespace, without an import that a page could show."""
    is_other = bool(found.place.qualified) and found.place.path != source.path
    is_sure = found.number < 0 and found.tier == "scoped"
    return is_other and is_sure and scope.ambient.ambience[source.path] == "spaces"


def make_named(found: Found, name: str, kind: str) -> Edge:
    """The edge of a name that is found without an import, for which it stands as it is written."""
    place = found.place
    link = NameLink(place.qualified, place.path, place.anchor, place.part)
    return Edge(name, kind, found.tier, (place.path,), (link,))


def order_place(place: Place) -> tuple[str, str, str]:
    """By source, then by name."""
    return place.path, place.qualified, place.anchor


def is_told(one: Resolved, named: set[str]) -> bool:
    """Whether a need is an edge: not of what is found by its name, nor a product's of its map.

    A product needs its map for nothing: both are told as counterparts.
    """
    if one.kind == SOURCE_MAP and one.path:
        return False
    return one.hit.tier != "unresolved" or one.hit.module not in named


def drop_known(bridged: tuple[Bridged, ...], resolved: tuple[Resolved, ...]) -> tuple[Bridged, ...]:
    """Those of which no import gives the source already: that is not told again by its name."""
    known = {target for one in resolved for target in one.hit.targets}
    return tuple(one for one in bridged if one.place.qualified or one.place.path not in known)


def take_written(scope: Scope, basket: Basket, number: int, one: Resolved) -> None:
    """The names that a need takes: of its target, and of the source that defines them."""
    if basket.roles[number] == "build":
        # The names are the builder's own: of the targets that it makes of the source.
        tops = scope.places.names_of(basket.path).tops
        basket.links[number].update(name_targets(basket.path, tops, one.hit.taken))
        return
    for name in one.hit.taken:
        if not one.path:
            basket.links[number].add(NameLink(name))
            continue
        place = scope.places.find_name(one.path, name) or Place(one.path, name)
        basket.name(number, name, place)
        basket.take(place, one.hit.tier, basket.roles[number])
        if place.path != one.path:
            basket.take(Place(one.path, name), one.hit.tier, basket.roles[number])


def take_use(basket: Basket, found: Found) -> None:
    """A name in use, with the need that gives it."""
    if found.number < 0:
        basket.take(found.place, found.tier, found.role)
        return
    if found.place.qualified:
        basket.name(found.number, found.place.qualified, found.place)
    basket.take(found.place, found.tier, basket.roles[found.number])


def take_passed(scope: Scope, basket: Basket, found: Found, name: str) -> None:
    """The name also of the module that it is written with, where that only passes it on: `pkg.Box`."""
    one = scope.needs[basket.path][found.number] if found.number >= 0 else None
    if one is None or not found.place.qualified or one.path in ("", found.place.path):
        return
    for binding in one.hit.bindings:
        rest = name.removeprefix(f"{binding.local}.")
        if not binding.name and rest != name and scope.places.find_name(one.path, rest) == found.place:
            basket.take(Place(one.path, rest), found.tier, basket.roles[found.number])


def make_edge(one: Resolved, links: set[NameLink]) -> Edge:
    """The edge of a need."""
    names = sorted(links, key=lambda link: (link.name, link.path))[:NAMES]
    return Edge(one.hit.module, one.kind, one.hit.tier, one.hit.targets, tuple(names))


def order_taken(taken: Taken) -> tuple[str, str]:
    """By source, then by name."""
    return taken.place.path, taken.place.qualified
