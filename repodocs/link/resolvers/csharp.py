"""C#: a namespace is open to its sources; those of it that define what is used are needed."""

from collections import Counter

from repodocs.link.resolvers.namespaces import Namespaces, list_spaces
from repodocs.link.resolvers.resolver import Binding, Hit, Resolver, Spaces, make_miss
from repodocs.link.table import SourceTable
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

SEPARATOR = "."
# Of so many sources that open a namespace, at least one opens those of a root that is ours.
FEW_IN = 20


class CSharpResolver(Resolver):
    """Finds the sources of a namespace that define the names which the source uses."""

    ambience = "spaces"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.names = Namespaces(table, "csharp", SEPARATOR)
        self.roots = find_roots(self.names.members)

    def find_spaces(self, source: Interface) -> Spaces:
        """Its namespaces, and those around them; the folder for what could not be read as in one."""
        spaces = list_spaces(source)
        folder = super().find_spaces(source).own
        around = (above for space in spaces for above in list_above(space))
        return Spaces(tuple(spaces) or folder, (*dict.fromkeys(around), *folder))

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A hit on each source that defines a used name of the namespace; one on a type's own."""
        name = need.module.removeprefix("global::")
        typed = self.find_type(source, need, name)
        if typed:
            return typed
        if name not in self.names.members:
            return (make_miss(need, self.name_miss(name)),)
        used = sorted({use.partition(SEPARATOR)[0] for use in source.uses})
        hits = []
        for word in used:
            paths = self.names.by_name.get(f"{name}{SEPARATOR}{word}", [])
            if paths and source.path not in paths:
                # A partial class has several sources: the first stands for it.
                binding = Binding(word, paths[0], word)
                hits.append(Hit(need.module, "scoped", (paths[0],), (word,), (binding,)))
        return tuple(hits)

    def find_type(self, source: Interface, need: Need, name: str) -> tuple[Hit, ...]:
        """The source of a type that is opened for its static members, or has a second name here."""
        paths = self.names.by_name.get(name, [])
        if not paths or source.path in paths:
            return ()
        own = name.rpartition(SEPARATOR)[2]
        local = next((one for one in need.bindings if one not in ("", "*")), own)
        binding = Binding(local, paths[0], own)
        tier: Tier = "exact" if len(paths) == 1 else "scoped"
        return (Hit(need.module, tier, (paths[0],), (own,), (binding,)),)

    def name_miss(self, name: str) -> Tier:
        """A namespace below one of ours is missing here; any other is from outside."""
        return "unresolved" if name.partition(SEPARATOR)[0] in self.roots else "external"


def find_roots(members: dict[str, list[str]]) -> frozenset[str]:
    """The first parts of the repository's own namespaces.

    One that few sources open is somebody else's: a library adds to `System` what an older platform lacks.
    """
    counts: Counter[str] = Counter()
    for space, paths in members.items():
        counts[space.partition(SEPARATOR)[0]] += len(paths)
    few = sum(counts.values()) / FEW_IN
    return frozenset(root for root, count in counts.items() if count >= few)


def list_above(space: str) -> list[str]:
    """The namespaces around one, the nearest first."""
    parts = space.split(SEPARATOR)
    return [SEPARATOR.join(parts[:length]) for length in range(len(parts) - 1, 0, -1)]
