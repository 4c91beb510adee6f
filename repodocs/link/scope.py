"""What a name written in a source means: by its bindings, its includes, or where it may look."""

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from repodocs.link.ambient import Ambient
from repodocs.link.components import Graph
from repodocs.link.hits import Resolved, Role
from repodocs.link.names import first_part, gather_words, last_part, list_opened, name_scope, split_name
from repodocs.link.places import Opened, Place, Places, make_place
from repodocs.link.reach import find_reached
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.table import SourceTable
from repodocs.model.links import Tier

# How surely each ambience tells a name, and what the source is to its definer.
AMBIENT: dict[str, tuple[Tier, Role]] = {
    "includes": ("scoped", "use"),
    "spaces": ("scoped", "need"),
    "repository": ("unique-name", "use"),
}


FUNCTION = "function"
INCLUDES = "includes"


class Found(msgspec.Struct, frozen=True, gc=False):
    """The place that a written name stands for, how surely, and the need that gives it.

    Without a need (`number` is -1), `role` says what the source is to the place.
    """

    place: Place
    tier: Tier
    number: int = -1
    role: Role = "need"


class Scope:
    """Finds what the names that sources write stand for; only these, if some are `asking`."""

    def __init__(
        self,
        table: SourceTable,
        needs: dict[str, tuple[Resolved, ...]],
        resolvers: dict[str, Resolver],
        headers: dict[str, str],
        asking: Iterable[str] | None = None,
    ) -> None:
        self.table = table
        self.needs = needs
        self.places = Places(table, needs, resolvers)
        self.headers = headers
        asking = table.interfaces if asking is None else asking
        self.words = {path: gather_words(table.interfaces[path]) for path in asking}
        for path, words in self.words.items():
            # What an implementation defines is looked for in headers, too.
            if resolvers[table.resolver_names[path]].ambience == INCLUDES:
                words.update(one.name for one in table.interfaces[path].symbols)
        self.see = cache(self.gather_seen)
        self.find_top = cache(self.search_top)
        self.opened_by = cache(lambda path: list_opened(table.interfaces[path]))
        reached = find_reached(self.build_graph(), self.words, self.places.names_of)
        self.ambient = Ambient(table, resolvers, self.places.names_of, reached, headers)

    def drop(self) -> None:
        """Lets go of what was looked up: the parts refer to each other, and a build collects no garbage."""
        for part in (self.places, self.ambient, self):
            vars(part).clear()

    def build_graph(self) -> Graph:
        """The sources whose own names each source that asks sees through an include, and they in turn."""
        graph: Graph = {}
        waiting = list(reversed(self.words))
        while waiting:
            path = waiting.pop()
            if path not in graph:
                graph[path] = sorted({one.path for one in self.places.included[path]})
                waiting.extend(graph[path])
        return graph

    def search_top(self, name: str) -> str | None:
        """The source that a name means from everywhere, by the first import system that has one."""
        tops = (resolver.find_top(name) for _, resolver in sorted(self.places.resolvers.items()))
        return next((path for path in tops if path), None)

    def find_uses(self, path: str) -> Iterator[tuple[str, Found]]:
        """The outside names of a source and what they mean; those of which nothing is known are left out."""
        bound, seen, ambient = self.places.bound[path], self.see(path), self.ambient.see(path)
        heads = {name.partition(".")[0] for name in bound}
        types, source = self.ambient.see_types(path), self.table.interfaces[path]
        firsts = self.resolver_of(path).list_firsts(source)
        has_star = bool(self.places.starred[path])
        for name in source.uses:
            first, last = first_part(name), last_part(name)
            # Most names are of objects and builtins: asking for those would take most of the stage's time.
            if (
                has_star
                or first in heads
                or last in seen
                or last in ambient
                or first in types
                or first in firsts
            ):
                found = self.find_parts(path, split_name(name))
                if found:
                    yield name, found

    def find_use(self, path: str, use: str) -> Found | None:
        """What a dotted name means in a source, or None for nothing that is known."""
        return self.find_parts(path, split_name(use))

    def find_parts(self, path: str, parts: list[str]) -> Found | None:
        """What the parts of a name mean in a source."""
        found = self.find_bound(path, parts)
        if found:
            return found
        found = self.find_seen(path, parts) or self.find_starred(path, parts)
        found = found or self.find_ambient(path, parts)
        return None if found and self.is_doubtful(path, parts, found) else found

    def is_doubtful(self, path: str, parts: list[str], found: Found) -> bool:
        """Whether a bare function's name may be a call of a member: `dtype` of `tensor.dtype()`."""
        if len(parts) > 1 or not self.ambient.is_member(path, parts[0]):
            return False
        export = self.places.names_of(found.place.path).tops.get(parts[0])
        return export is not None and export.kind == FUNCTION

    def find_bound(self, path: str, parts: list[str]) -> Found | None:
        """Through what an import binds: the longest bound beginning, then part by part."""
        bound, deepest = self.places.bound[path], self.places.deepest[path]
        for length in range(min(len(parts), deepest), 0, -1):
            for one in bound.get(parts[0] if length == 1 else ".".join(parts[:length]), ()):
                place = self.places.find_behind(one.binding, tuple(parts[length:]))
                if place:
                    return Found(place, one.tier, one.number)
        return None

    def find_seen(self, path: str, parts: list[str]) -> Found | None:
        """What is included; but what the source's own namespaces have comes before what others have.

        `Box` in `shapes` is no `shapes::flat::Box`, though the header of that alone is included directly.
        """
        found = self.find_included(path, parts)
        if found is None or name_scope(found.place.qualified, len(parts)) in self.opened_by(path):
            return found
        near = self.ambient.find_opened(path, parts[0], self.opened_by(path))
        if near is None or near[0] == found.place.path:
            return found
        tier, role = AMBIENT[INCLUDES]
        return Found(self.places.walk(make_place(*near), tuple(parts[1:])), tier, role=role)

    def find_included(self, path: str, parts: list[str]) -> Found | None:
        """Through the only source included that defines the name."""
        found: dict[str, Found] = {}
        for one in self.see(path).get(parts[-1], ()):
            export = self.places.names_of(one.path).find_written(parts)
            if export:
                found[one.path] = Found(make_place(one.path, export), one.tier, one.number)
        only = self.ambient.choose_only(found)
        return only[1] if only else None

    def find_starred(self, path: str, parts: list[str]) -> Found | None:
        """Through a star import."""
        for one in self.places.starred[path]:
            place = self.places.find_name(one.path, parts[0])
            if place:
                return Found(self.places.walk(place, tuple(parts[1:])), one.tier, one.number)
        return None

    def find_ambient(self, path: str, parts: list[str]) -> Found | None:
        """Without a need that gives it: the only symbol of that name where the source may look."""
        place = self.find_near(path, parts)
        if place is None:
            return self.find_full(path, parts)
        tier, role = AMBIENT[self.ambient.ambience[path]]
        return Found(place, tier, role=role)

    def find_near(self, path: str, parts: list[str]) -> Place | None:
        """The symbol itself, or that of the type before its members.

        What the type has itself comes before what another source adds to it (a function of Kotlin).
        """
        found = self.ambient.find(path, parts)
        typed = self.ambient.find_type(path, parts[0]) if len(parts) > 1 else None
        if typed is None or (found and found[0] == typed[0]):
            return make_place(*found) if found else None
        known = make_place(*typed)
        place = self.places.walk(known, tuple(parts[1:]))
        return make_place(*found) if found and place == known else place

    def find_full(self, path: str, parts: list[str]) -> Found | None:
        """By the full name of a module that no need gives."""
        full = self.resolver_of(path).find_full(self.table.interfaces[path], parts)
        if full is None:
            return None
        module = self.places.find_qualified(full[0], ".".join(parts[: full[1]]))
        rest = tuple(parts[full[1] :])
        place = self.places.walk(module, rest)
        # The functions of an Erlang module stand beside its name, not in it.
        beside = self.places.find_name(full[0], rest[0]) if rest and place == module else None
        place = self.places.walk(beside, rest[1:]) if beside else place
        # `Phoenix.PubSub` is another library's module, and none of the module `Phoenix`.
        is_other = bool(rest) and place == module and rest[0][:1].isupper()
        return None if is_other else Found(place, "scoped")

    def resolver_of(self, path: str) -> Resolver:
        """The import system of a source."""
        return self.places.resolvers[self.table.resolver_names[path]]

    def gather_seen(self, path: str) -> dict[str, list[Opened]]:
        """Of the words that a source writes, those that its includes define, and which of them."""
        words = self.words[path]
        seen: dict[str, list[Opened]] = {}
        for one in self.places.included[path]:
            for word in words & self.places.names_of(one.path).last.keys():
                seen.setdefault(word, []).append(one)
        return seen
