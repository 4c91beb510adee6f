"""Names that a source uses without a need that gives them: reached, in its folder, or global."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from repodocs.link.names import Names
from repodocs.link.reach import Reached
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.table import SourceTable, folder_of
from repodocs.model.interface import Export

# A shorter global name is too often something else.
SHORTEST = 4
# Sources with these traits define names for their own kind only: nobody calls into a test by chance.
APART = frozenset({"test", "example", "vendored", "benchmark"})


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
        self.known: dict[str, dict[str, list[str]]] = {}
        for path, ambience in self.ambience.items():
            if ambience in ("folder", "repository"):
                known = self.known.setdefault(self.name_space(path), {})
                for name in names_of(path).tops:
                    known.setdefault(name, []).append(path)

    def find(self, path: str, parts: list[str]) -> tuple[str, Export] | None:
        """The only source that defines the name, with the first symbol of that name."""
        found = {}
        for definer in self.list_definers(path, parts[-1]):
            export = self.names_of(definer).find_written(parts)
            if export and definer != path:
                found[definer] = export
        if len(found) > 1:
            found = {one: found[one] for one in found if self.headers.get(one) not in found}
        return next(iter(found.items())) if len(found) == 1 else None

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
        return self.known.get(self.name_space(path), {}) if self.ambience[path] else {}

    def name_space(self, path: str) -> str:
        """Where names are shared: a folder of one system, or all of its sources."""
        system = self.table.resolver_names[path]
        return f"{system}:{folder_of(path)}" if self.ambience[path] == "folder" else system
