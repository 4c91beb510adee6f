"""Adds to what sources take the members that their types, or those of their objects, inherit."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from repodocs.link.chained import Members, find_chained, find_own
from repodocs.link.hits import Role
from repodocs.link.kept import Followed
from repodocs.link.kin import Kin, TypeKey, find_of
from repodocs.link.names import last_part, name_owner, split_name
from repodocs.link.places import Place
from repodocs.link.table import SourceTable
from repodocs.link.uses import NAMES, Taken, Uses, order_taken
from repodocs.model.interface import CHAINED, Interface
from repodocs.model.links import Edge, NameLink

# The bodies that use each place.
Places = dict[Place, dict[int, None]]
Inside = tuple[Place, Collection[int]]


def add_inherited(table: SourceTable, followed: Mapping[str, Followed]) -> dict[str, Uses]:
    """What each source takes, with the members that are found at bases.

    It is made of what all sources take, so that nothing of it has to be kept.
    """
    kin = Kin(table, followed)
    uses = {}
    for path, one in followed.items():
        source, places = table.interfaces[path], Places()
        asked = tuple(find_asked(kin, source, one))
        for place, inside in (*asked, *find_typed(kin, source, one, index_members(asked))):
            if place.path != path:
                places.setdefault(place, {}).update(dict.fromkeys(inside))
        uses[path] = join_uses(one.uses, places) if places else one.uses
    return uses


def find_asked(kin: Kin, source: Interface, one: Followed) -> Iterator[Inside]:
    """What methods call of their own object: of the type where it is declared, else of a base."""
    headers: dict[str, TypeKey] = {}
    for row in one.declared if source.asked else ():
        headers.setdefault(name_owner(row.symbol.name), (row.of.path, name_owner(row.of.name)))
    for asked in source.asked:
        own = (source.path, asked.of)
        key = own if asked.of in kin.types_of(source.path) else headers.get(asked.of)
        key = key or find_taken(kin, source, asked.of)
        for name, inside in zip(asked.names, asked.inside, strict=False) if key else ():
            found = find_of(kin, key or own, name)
            if found:
                yield found, inside


def find_taken(kin: Kin, source: Interface, qualified: str) -> TypeKey | None:
    """The type that a source takes by this name: it may specialize a member of a template."""
    key = kin.write_types(source.path).get(last_part(qualified))
    return key if key and key[1] == qualified else None


def index_members(asked: Iterable[Inside]) -> Members:
    """What methods call of their own object, by name; None for what several types have."""
    members: Members = {}
    for place, _ in asked:
        name = last_part(place.qualified)
        members[name] = place if members.get(name, place) == place else None
    return members


def find_typed(kin: Kin, source: Interface, one: Followed, members: Members) -> Iterator[Inside]:
    """What is written behind a type that does not have it itself, or behind calls that give an object."""
    types = kin.write_types(source.path) if source.uses else {}
    for name, inside in zip(source.uses, source.inside, strict=False):
        if CHAINED in name:
            place = find_chained(kin, one.uses, types, name) or find_own(kin, members, name)
            if place:
                yield place, inside
            continue
        parts = split_name(name)
        key = types.get(parts[-2]) if len(parts) > 1 else None
        if key and not kin.find_member(key, parts[-1]):
            found = kin.find_inherited(key, parts[-1])
            if found:
                yield found, inside


def join_uses(uses: Uses, places: Places) -> Uses:
    """What a source takes with more places; the edges to their sources tell them."""
    known = {one.place for one in uses.taken}
    roles: dict[str, Role] = {one.place.path: one.role for one in uses.taken if one.role == "need"}
    more = [
        Taken(place, "scoped", roles.get(place.path, "use"), tuple(inside))
        for place, inside in places.items()
        if place not in known
    ]
    links: dict[str, set[NameLink]] = {}
    for one in more:
        place = one.place
        links.setdefault(place.path, set()).add(
            NameLink(place.qualified, place.path, place.anchor, place.part)
        )
    return msgspec.structs.replace(
        uses,
        edges=tuple(add_names(edge, links) for edge in uses.edges),
        taken=tuple(sorted((*uses.taken, *more), key=order_taken)),
    )


def add_names(edge: Edge, links: Mapping[str, set[NameLink]]) -> Edge:
    """An edge with the names of its only target that are more."""
    more = links.get(edge.targets[0], set()) if len(edge.targets) == 1 else set()
    if not more:
        return edge
    names = sorted({*edge.names, *more}, key=lambda link: (link.name, link.path))[:NAMES]
    return msgspec.structs.replace(edge, names=tuple(names))
