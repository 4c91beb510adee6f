"""Names that a source uses without a need that gives them: reached, in its spaces, or global."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from repodocs.link.names import TYPE_KINDS, Names, name_scope
from repodocs.link.reach import Reached
from repodocs.link.resolvers.resolver import Resolver, Spaces
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export, Interface

# A shorter global name is too often something else.
SHORTEST = 4
# Sources with these traits define names for their own kind only: nobody calls into a test by chance.
APART = frozenset({"test", "example", "vendored", "benchmark"})
# A space of one system, and the sources that define each name in one.
Space = tuple[str, str]
Definers = dict[str, list[str]]
Value = TypeVar("Value")


class Ambient:
    """Finds the only definer of a name where a source's import system looks for it.

    `headers` are the headers of implementations: such a pair is one definer.
    """

    def __init__(
        self,
        table: SourceTable,
        resolvers: Mapping[str, Resolver],
        names_of: Callable[[str], Names],
        reached: Reached,
        headers: Mapping[str, str],
    ) -> None:
        self.table = table
        self.names_of = names_of
        self.reached = reached
        self.headers = headers
        self.ambience = {path: resolvers[name].ambience for path, name in table.resolver_names.items()}
        self.spaces = {
            path: find_spaces(resolvers[table.resolver_names[path]], table.interfaces[path])
            for path, ambience in self.ambience.items()
            if ambience in ("spaces", "repository")
        }
        self.known: dict[Space, Definers] = {}
        for path, spaces in self.spaces.items():
            for space in spaces.own:
                known = self.known.setdefault((table.resolver_names[path], space), {})
                for name in names_of(path).tops:
                    known.setdefault(name, []).append(path)
        self.join = cache(self.join_spaces)

    def find(self, path: str, parts: list[str]) -> tuple[str, Export] | None:
        """The only source that defines the name, with the first symbol of that name."""
        found = {}
        for definer in self.list_definers(path, parts[-1]):
            export = self.names_of(definer).find_written(parts)
            if export and definer != path:
                found[definer] = export
        return self.choose_only(found)

    def find_opened(self, path: str, name: str, opened: Collection[str]) -> tuple[str, Export] | None:
        """The only source behind the includes that defines a name in some namespaces, its first symbol."""
        found = {
            definer: export
            for definer in self.reached.get(path, {}).get(name, ())
            for export in reversed(self.names_of(definer).last.get(name, ()))
            if definer != path and name_scope(export.qualified, 1) in opened
        }
        return self.choose_only(found)

    def choose_only(self, found: dict[str, Value]) -> tuple[str, Value] | None:
        """The only definer with what was found there; an implementation beside its header is none."""
        only = {one: found[one] for one in found if self.headers.get(one) not in found}
        return next(iter(only.items())) if len(only) == 1 else None

    def find_type(self, path: str, name: str) -> tuple[str, Export] | None:
        """The only type of that name in the spaces of a source, whose members it writes behind it."""
        if self.ambience[path] != "spaces":
            return None
        found = self.find(path, [name])
        return found if found and found[1].kind in TYPE_KINDS else None

    def see_types(self, path: str) -> Mapping[str, Sequence[str]]:
        """The names that may be such types."""
        return self.see(path) if self.ambience[path] == "spaces" else {}

    def is_member(self, path: str, name: str) -> bool:
        """Whether a bare name may be a member of an object: a type in reach has it, or too many sources."""
        definers = self.reached.get(path, {}).get(name)
        return definers is not None and (
            not definers or any(name in self.names_of(one).members for one in definers)
        )

    def list_definers(self, path: str, name: str) -> Iterable[str]:
        """The sources that may define a name for a source."""
        if self.ambience[path] == "includes":
            return self.reached.get(path, {}).get(name, ())
        known = self.see(path).get(name, ())
        if self.ambience[path] == "repository" and len(name) < SHORTEST:
            return ()
        traits = set(self.table.interfaces[path].traits)
        return [one for one in known if APART.intersection(self.table.interfaces[one].traits) <= traits]

    def see(self, path: str) -> Mapping[str, Sequence[str]]:
        """The names that a source may find so, with the sources that define them."""
        if self.ambience[path] == "includes":
            return self.reached.get(path, {})
        spaces = self.spaces.get(path)
        if spaces is None:
            return {}
        return self.join(self.table.resolver_names[path], (*spaces.own, *spaces.around))

    def join_spaces(self, system: str, spaces: tuple[str, ...]) -> Definers:
        """The names of some spaces of one system; a name of a nearer one hides that of a farther one."""
        joined: Definers = {}
        for space in reversed(spaces):
            joined.update(self.known.get((system, space), {}))
        return joined


def find_spaces(resolver: Resolver, source: Interface) -> Spaces:
    """The spaces of a source; one for all where its system looks in the whole repository."""
    return Spaces(("",)) if resolver.ambience == "repository" else resolver.find_spaces(source)
