"""What a name written in a source stands for: through bindings, re-exports, includes, or alone."""

from collections.abc import Iterator
from functools import cache

import msgspec

from repodocs.link.ambient import Ambient
from repodocs.link.components import Graph
from repodocs.link.hits import RANKS, Resolved, Role
from repodocs.link.names import Names, gather_words, index_names, split_name
from repodocs.link.reach import find_reached
from repodocs.link.resolvers.resolver import Binding, Resolver
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export
from repodocs.model.links import Tier

# How long a chain of re-exports is followed.
DEPTH = 40
# How surely each ambience tells a name, and what the source is to its definer.
AMBIENT: dict[str, tuple[Tier, Role]] = {
    "includes": ("scoped", "use"),
    "folder": ("scoped", "need"),
    "repository": ("unique-name", "use"),
}


class Place(msgspec.Struct, frozen=True, gc=False):
    """A symbol of a source, by its qualified name; "" is the source as a whole.

    `anchor` is "" where the source is known to give the name but has no entry for it.
    """

    path: str
    qualified: str = ""
    anchor: str = ""
    part: int = 0


class Found(msgspec.Struct, frozen=True, gc=False):
    """The place that a written name stands for, how surely, and the need that gives it.

    Without a need (`number` is -1), `role` says what the source is to the place.
    """

    place: Place
    tier: Tier
    number: int = -1
    role: Role = "need"


class Opened(msgspec.Struct, frozen=True, gc=False):
    """A target whose names a source sees as they are, with the number and tier of the need."""

    number: int
    path: str
    opens: str
    tier: Tier


class Scope:
    """Finds names; every answer depends on the sources alone, not on what was asked before."""

    def __init__(
        self,
        table: SourceTable,
        needs: dict[str, tuple[Resolved, ...]],
        resolvers: dict[str, Resolver],
        headers: dict[str, str],
    ) -> None:
        self.table = table
        self.needs = needs
        self.resolvers = resolvers
        self.bound = {path: gather_bindings(resolved) for path, resolved in needs.items()}
        self.open = {path: gather_open(resolved) for path, resolved in needs.items()}
        self.names_of = cache(self.index_source)
        self.find_name = cache(self.search_name)
        self.words = {path: gather_words(source) for path, source in table.interfaces.items()}
        self.see_names = cache(self.gather_seen)
        reached = find_reached(self.build_graph(), self.words, self.names_of)
        self.ambient = Ambient(table, resolvers, self.names_of, reached, headers)

    def index_source(self, path: str) -> Names:
        """The exported names of a source."""
        return index_names(self.table.interfaces[path])

    def build_graph(self) -> Graph:
        """The sources whose own names each source sees through an include."""
        return {
            path: sorted({one.path for one in opened if one.opens == "own"})
            for path, opened in self.open.items()
            if any(one.opens == "own" for one in opened)
        }

    def find_uses(self, path: str) -> Iterator[Found]:
        """What the outside names of a source mean, those of which nothing is known left out."""
        bound, seen, ambient = self.bound[path], self.see_names(path), self.ambient.see(path)
        heads = {name.partition(".")[0] for name in bound}
        has_star = any(one.opens == "all" for one in self.open[path])
        for use in self.table.interfaces[path].uses:
            parts = split_name(use)
            # Most names are of objects and builtins; this is what the time of the stage goes to.
            if has_star or parts[0] in heads or parts[-1] in seen or parts[-1] in ambient:
                found = self.find_parts(path, parts)
                if found:
                    yield found

    def find_use(self, path: str, use: str) -> Found | None:
        """What a dotted name means in a source, or None for nothing that is known."""
        return self.find_parts(path, split_name(use))

    def find_parts(self, path: str, parts: list[str]) -> Found | None:
        """What the parts of a name mean in a source."""
        return self.find_bound(path, parts) or self.find_open(path, parts) or self.find_ambient(path, parts)

    def find_bound(self, path: str, parts: list[str]) -> Found | None:
        """Through what an import binds: the longest bound beginning, then part by part."""
        bound = self.bound[path]
        if not bound or (len(parts) == 1 and parts[0] not in bound):
            return None
        for length in range(len(parts), 0, -1):
            for number, tier, binding in bound.get(".".join(parts[:length]), ()):
                place = self.walk(self.enter(binding), parts[length:])
                if place.qualified or place.path != binding.path:
                    return Found(place, tier, number)
        return None

    def find_open(self, path: str, parts: list[str]) -> Found | None:
        """Through a source whose names are seen as they are: an include, a star import."""
        for one in self.see_names(path).get(parts[-1], ()):
            export = self.names_of(one.path).find_written(parts)
            if export:
                return Found(make_place(one.path, export), one.tier, one.number)
        for one in self.open[path]:
            place = self.find_name(one.path, parts[0]) if one.opens == "all" else None
            if place:
                return Found(self.walk(place, parts[1:]), one.tier, one.number)
        return None

    def gather_seen(self, path: str) -> dict[str, list[Opened]]:
        """Of the words that a source writes, those that its includes define, and which of them."""
        words = self.words[path]
        seen: dict[str, list[Opened]] = {}
        for one in self.open[path]:
            for word in words & self.names_of(one.path).last.keys() if one.opens == "own" else ():
                seen.setdefault(word, []).append(one)
        return seen

    def find_ambient(self, path: str, parts: list[str]) -> Found | None:
        """Without a need that gives it: the only symbol of that name where the source may look."""
        found = self.ambient.find(path, parts)
        if found is None:
            return None
        tier, role = AMBIENT[self.ambient.ambience[path]]
        return Found(make_place(*found), tier, role=role)

    def enter(self, binding: Binding) -> Place:
        """What a binding stands for; a name that its target does not show stays that target's."""
        if not binding.name:
            return Place(binding.path)
        return self.find_name(binding.path, binding.name) or Place(binding.path, binding.name)

    def walk(self, place: Place, parts: list[str]) -> Place:
        """Goes from a source to its names and submodules, from a class to its members, as far as known."""
        for part in parts:
            if place.qualified:
                owner = self.names_of(place.path).qualified
                export = next(
                    (owner[name] for name in join_names(place.qualified, part) if name in owner), None
                )
                found = make_place(place.path, export) if export else None
            else:
                found = self.find_name(place.path, part)
            if found is None:
                return place
            place = found
        return place

    def search_name(self, path: str, name: str) -> Place | None:
        """The definition that `name` means in a source, through its re-exports."""
        return self.follow_name(path, name, set(), 0)

    def follow_name(self, path: str, name: str, seen: set[tuple[str, str]], depth: int) -> Place | None:
        """Own names first, then bound ones, submodules, and what star imports bring."""
        if (path, name) in seen or depth > DEPTH:
            return None
        seen.add((path, name))
        export = self.names_of(path).tops.get(name)
        if export:
            return make_place(path, export)
        return (
            self.follow_bindings(path, name, seen, depth)
            or self.find_member(path, name)
            or self.follow_stars(path, name, seen, depth)
        )

    def follow_bindings(self, path: str, name: str, seen: set[tuple[str, str]], depth: int) -> Place | None:
        """What an import of the source binds to the name."""
        for _, _, binding in self.bound[path].get(name, ()):
            if not binding.name:
                return Place(binding.path)
            found = self.follow_name(binding.path, binding.name, seen, depth + 1)
            if found:
                return found
        return None

    def find_member(self, path: str, name: str) -> Place | None:
        """A submodule."""
        member = self.resolvers[self.table.resolver_names[path]].find_member(path, name)
        return Place(member) if member else None

    def follow_stars(self, path: str, name: str, seen: set[tuple[str, str]], depth: int) -> Place | None:
        """What a star import of the source brings."""
        for one in self.open[path]:
            found = self.follow_name(one.path, name, seen, depth + 1) if one.opens == "all" else None
            if found:
                return found
        return None


def make_place(path: str, export: Export) -> Place:
    """The place of an export."""
    return Place(path, export.qualified, export.anchor, export.part)


def join_names(owner: str, name: str) -> tuple[str, ...]:
    """A member's qualified name, by each separator that a language may have."""
    return f"{owner}.{name}", f"{owner}::{name}"


def gather_bindings(resolved: tuple[Resolved, ...]) -> dict[str, list[tuple[int, Tier, Binding]]]:
    """What each local name is bound to, with the number of the need and its tier."""
    bound: dict[str, list[tuple[int, Tier, Binding]]] = {}
    for number, one in enumerate(resolved):
        for binding in one.hit.bindings if one.path else ():
            bound.setdefault(binding.local, []).append((number, one.hit.tier, binding))
    return bound


def gather_open(resolved: tuple[Resolved, ...]) -> list[Opened]:
    """The targets whose names are seen as they are; at best as surely as a scope is searched."""
    return [
        Opened(number, one.path, one.hit.opens, max("scoped", one.hit.tier, key=RANKS.__getitem__))
        for number, one in enumerate(resolved)
        if one.path and one.hit.opens
    ]
