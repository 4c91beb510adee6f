"""C#: a namespace is open to its sources; those of it that define what is used are needed."""

from collections import Counter

from repodocs.link.resolvers.namespaces import NAMESPACE, Namespaces, list_spaces
from repodocs.link.resolvers.resolver import Binding, Hit, Resolver, Spaces, make_miss
from repodocs.link.table import SourceTable, folder_of
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

SEPARATOR = "."
# Of so many sources that open a namespace, at least one opens those of a root that is ours.
FEW_IN = 20
# A using for all sources of the project that the file of this ending describes.
GLOBAL = "global-using"
PROJECT = ".csproj"
# The namespace of what stands in none.
NAMELESS = ""


class CSharpResolver(Resolver):
    """Finds the sources of a namespace that define the names which the source uses."""

    ambience = "spaces"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.names = Namespaces(table, "csharp", SEPARATOR)
        self.roots = find_roots(self.names.members)
        self.opened = gather_opened(table)

    def find_spaces(self, source: Interface) -> Spaces:
        """Its namespaces, those around them, those that its project opens, and the one without a name.

        The folder is for what could not be read as in a namespace.
        """
        spaces = list_spaces(source)
        folder = super().find_spaces(source).own
        around = (above for space in spaces for above in list_above(space))
        opened = (space for above in list_folders(source.path) for space in self.opened.get(above, ()))
        nameless = (NAMELESS,) if is_nameless(source, spaces) else ()
        own = (*spaces, *nameless) if spaces else (*folder, *nameless)
        return Spaces(own, tuple(dict.fromkeys((*around, *folder, *opened, NAMELESS))))

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


def is_nameless(source: Interface, spaces: list[str]) -> bool:
    """Whether something of the source stands in no namespace.

    Below a namespace for all of its file names stand beside it, below one with a body in it.
    """
    inside = [
        any(one.qualified.startswith(f"{space}{SEPARATOR}") for space in spaces)
        for one in source.symbols
        if one.kind != NAMESPACE
    ]
    return not spaces or (any(inside) and not all(inside))


def gather_opened(table: SourceTable) -> dict[str, list[str]]:
    """The namespaces that `global using` opens, by the folder of the project that it stands in."""
    projects = {folder_of(path) for path in table.interfaces if path.endswith(PROJECT)}
    opened: dict[str, list[str]] = {}
    for path in sorted(table.find_resolved_by("csharp")):
        spaces = [one.module for one in table.interfaces[path].imports if one.kind == GLOBAL]
        if spaces:
            folders = list_folders(path)
            project = next((folder for folder in folders if folder in projects), folders[0])
            opened.setdefault(project, []).extend(space.removeprefix("global::") for space in spaces)
    return opened


def list_folders(path: str) -> list[str]:
    """The folder of a source and those above it, the nearest first."""
    folders = [folder_of(path)]
    while folders[-1]:
        folders.append(folder_of(folders[-1]))
    return folders


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
