"""Where names are defined: through bindings, re-exports, submodules and members."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

import msgspec

from repodocs.link.hits import RANKS, Resolved
from repodocs.link.names import Names, index_names
from repodocs.link.resolvers.resolver import Binding, Resolver
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export
from repodocs.model.links import Tier

# How long a chain of re-exports is followed.
DEPTH = 40
Value = TypeVar("Value")


class Place(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A symbol of a source, by its qualified name; "" is the source as a whole.

    `anchor` is "" where the source is known to give the name but has no entry for it.
    """

    path: str
    qualified: str = ""
    anchor: str = ""
    part: int = 0


class Bound(msgspec.Struct, frozen=True, gc=False):
    """What a local name is bound to, with the number and the tier of the need that binds it."""

    number: int
    tier: Tier
    binding: Binding


class Opened(msgspec.Struct, frozen=True, gc=False):
    """A target whose names a source sees as they are, with the number and tier of the need."""

    number: int
    path: str
    tier: Tier


class Filled(dict[str, Value]):
    """Values by path, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], Value]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, path: str) -> Value:
        value = self[path] = self.make(path)
        return value


class Places:
    """Follows names to where they are defined; no answer depends on what was asked before."""

    def __init__(
        self,
        table: SourceTable,
        needs: dict[str, tuple[Resolved, ...]],
        resolvers: dict[str, Resolver],
    ) -> None:
        self.table = table
        self.resolvers = resolvers
        # Of few sources that ask, most others are never looked at.
        self.bound = Filled(lambda path: gather_bound(needs[path]))
        self.deepest = Filled(lambda path: measure_depth(self.bound[path]))
        self.included = Filled(lambda path: gather_opened(needs[path], "own"))
        self.starred = Filled(lambda path: gather_opened(needs[path], "all"))
        self.names_of = cache(self.index_source)
        self.find_name = cache(self.search_name)
        self.find_behind = cache(self.search_behind)

    def index_source(self, path: str) -> Names:
        """The exported names of a source."""
        return index_names(self.table.interfaces[path])

    def search_behind(self, binding: Binding, rest: tuple[str, ...]) -> Place | None:
        """What a bound name with the parts behind it means; None where it is the bound source alone."""
        place = self.walk(self.enter(binding), rest)
        return place if place.qualified or place.path != binding.path else None

    def enter(self, binding: Binding) -> Place:
        """What a binding stands for; a name that its target does not show stays that target's."""
        if not binding.name:
            return Place(binding.path)
        return self.find_name(binding.path, binding.name) or Place(binding.path, binding.name)

    def walk(self, place: Place, parts: tuple[str, ...]) -> Place:
        """Goes from a source to its names and submodules, from a class to its members, as far as known."""
        for part in parts:
            found = self.find_below(place, part) if place.qualified else self.find_name(place.path, part)
            if found is None:
                break
            place = found
        return place

    def find_below(self, place: Place, name: str) -> Place | None:
        """A member of a class, or a name of a namespace."""
        qualified = self.names_of(place.path).qualified
        for separator in (".", "::"):
            export = qualified.get(f"{place.qualified}{separator}{name}")
            if export:
                return make_place(place.path, export)
        return None

    def find_qualified(self, path: str, qualified: str) -> Place:
        """A symbol of a source by its whole name, the source where it has none."""
        export = self.names_of(path).qualified.get(qualified)
        return make_place(path, export) if export else Place(path)

    def search_name(self, path: str, name: str) -> Place | None:
        """The definition that `name` means in a source, through its re-exports."""
        return self.follow_name(path, name, set(), 0)

    def follow_name(self, path: str, name: str, seen: set[tuple[str, str]], depth: int) -> Place | None:
        """Own names first, then bound ones, submodules, and what star imports bring."""
        if (path, name) in seen or depth > DEPTH:
            return None
        seen.add((path, name))
        names = self.names_of(path)
        # Java imports members: `import static a.Shapes.area` is of `Shapes.area`.
        export = names.tops.get(name) or (names.qualified.get(name) if "." in name else None)
        if export:
            return make_place(path, export)
        return (
            self.follow_bound(path, name, seen, depth)
            or self.find_member(path, name)
            or self.follow_starred(path, name, seen, depth)
        )

    def follow_bound(self, path: str, name: str, seen: set[tuple[str, str]], depth: int) -> Place | None:
        """What an import of the source binds to the name."""
        for one in self.bound[path].get(name, ()):
            if not one.binding.name:
                return Place(one.binding.path)
            found = self.follow_name(one.binding.path, one.binding.name, seen, depth + 1)
            if found:
                return found
        return None

    def find_member(self, path: str, name: str) -> Place | None:
        """A submodule."""
        member = self.resolvers[self.table.resolver_names[path]].find_member(path, name)
        return Place(member) if member else None

    def follow_starred(self, path: str, name: str, seen: set[tuple[str, str]], depth: int) -> Place | None:
        """What a star import of the source brings."""
        for one in self.starred[path]:
            found = self.follow_name(one.path, name, seen, depth + 1)
            if found:
                return found
        return None


def make_place(path: str, export: Export) -> Place:
    """The place of an export."""
    return Place(path, export.qualified, export.anchor, export.part)


def gather_bound(resolved: tuple[Resolved, ...]) -> dict[str, list[Bound]]:
    """What each local name is bound to."""
    bound: dict[str, list[Bound]] = {}
    for number, one in enumerate(resolved):
        for binding in one.hit.bindings if one.path else ():
            bound.setdefault(binding.local, []).append(Bound(number, one.hit.tier, binding))
    return bound


def measure_depth(bound: dict[str, list[Bound]]) -> int:
    """The most parts of a bound name; 0 where nothing is bound."""
    return max((name.count(".") + 1 for name in bound), default=0)


def gather_opened(resolved: tuple[Resolved, ...], opens: str) -> list[Opened]:
    """The targets whose names are seen as they are; at best as surely as a scope is searched."""
    return [
        Opened(number, one.path, max("scoped", one.hit.tier, key=RANKS.__getitem__))
        for number, one in enumerate(resolved)
        if one.path and one.hit.opens == opens
    ]
