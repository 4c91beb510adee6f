"""The types of all sources: what they inherit from, and the members that they have themselves."""

from collections.abc import Iterator, Mapping

from repodocs.link.kept import Followed
from repodocs.link.names import SEPARATOR, TYPE_KINDS, clean_base, find_owner, last_part
from repodocs.link.places import Place, make_place
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export

# What a type has that its objects are asked for.
MEMBERS = frozenset({"method", "function", "field", "property"})
# The path of a source and the qualified name of a type in it.
TypeKey = tuple[str, str]


class Kin:
    """Finds what types inherit; what is asked once is kept."""

    def __init__(self, table: SourceTable, followed: Mapping[str, Followed]) -> None:
        self.table = table
        self.elsewhere: dict[TypeKey, list[TypeKey]] = {}
        for path, one in followed.items():
            for derived in one.uses.bases:
                bases = self.elsewhere.setdefault((path, derived.link.name), [])
                bases.append((derived.of.path, derived.of.name))
        self.types: dict[str, dict[str, Export]] = {}
        self.members: dict[str, dict[str, dict[str, Export]]] = {}
        self.followed = followed
        self.written: dict[str, dict[str, TypeKey | None]] = {}
        self.gives: dict[str, dict[str, str]] = {}

    def types_of(self, path: str) -> dict[str, Export]:
        """The types of a source by their qualified names, also those that others cannot see."""
        known = self.types.get(path)
        if known is None:
            source = self.table.interfaces[path]
            known = {one.qualified: one for one in source.inheriting if one.kind in TYPE_KINDS}
            self.types[path] = known
        return known

    def members_of(self, key: TypeKey) -> dict[str, Export]:
        """The members of a type that others may use, by name."""
        path, qualified = key
        known = self.members.get(path)
        if known is None:
            known = self.members[path] = {}
            source = self.table.interfaces[path]
            for one in (*source.symbols, *source.nearby):
                if one.kind in MEMBERS:
                    known.setdefault(find_owner(one), {}).setdefault(one.name, one)
        return known.get(qualified, {})

    def list_bases(self, key: TypeKey) -> Iterator[TypeKey]:
        """What a type names as its bases: of its own source, then of others."""
        path, qualified = key
        types = self.types_of(path)
        for base in types[qualified].bases if qualified in types else ():
            own = find_near(clean_base(base), qualified, types)
            if own:
                yield path, own
        yield from self.elsewhere.get(key, ())

    def find_member(self, key: TypeKey, name: str) -> Place | None:
        """The member that a type has itself."""
        export = self.members_of(key).get(name)
        return make_place(key[0], export) if export else None

    def find_inherited(self, key: TypeKey, name: str) -> Place | None:
        """The member of the nearest base that has one."""
        seen, waiting = {key}, list(self.list_bases(key))
        while waiting:
            one = waiting.pop(0)
            found = self.find_member(one, name)
            if found:
                return found
            if one not in seen:
                seen.add(one)
                waiting += self.list_bases(one)
        return None

    def write_types(self, path: str) -> dict[str, TypeKey | None]:
        """The types that a source defines or takes, by their last names; None for what several have."""
        known = self.written.get(path)
        if known is None:
            known = self.written[path] = {}
            keys = [(path, qualified) for qualified in self.types_of(path)]
            for taken in self.followed[path].uses.taken:
                place = taken.place
                if place.anchor and place.qualified in self.types_of(place.path):
                    keys.append((place.path, place.qualified))
            for key in keys:
                name = last_part(key[1])
                known[name] = key if known.get(name, key) == key else None
        return known

    def find_given(self, place: Place) -> tuple[TypeKey, bool] | None:
        """The type of what a function without parameters gives, and whether it points to it."""
        gives = self.gives.get(place.path)
        if gives is None:
            rows = self.table.interfaces[place.path].gives
            gives = self.gives[place.path] = {one.of: one.type for one in rows}
        written = gives.get(place.qualified)
        key = self.find_written(place, written.rstrip("*")) if written else None
        return (key, "*" in written) if key and written else None

    def find_written(self, place: Place, written: str) -> TypeKey | None:
        """The type that the source of a place calls so, seen from there."""
        own = find_near(written, place.qualified, self.types_of(place.path))
        return (place.path, own) if own else self.write_types(place.path).get(last_part(written))


def find_of(kin: Kin, key: TypeKey, name: str) -> Place | None:
    """The member of a type itself, else of what it inherits from."""
    return kin.find_member(key, name) or kin.find_inherited(key, name)


def find_near(base: str, derived: str, types: Mapping[str, Export]) -> str:
    """The type of the same source that a base means, seen from the nearest scope; "" for none."""
    ends = [found.end() for found in SEPARATOR.finditer(derived)]
    names = [derived[:end] + base for end in (*reversed(ends), 0)]
    return next((name for name in names if name in types and name != derived), "")
