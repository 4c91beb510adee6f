"""PHP: classes by their full names and by the folders of Composer's autoload, and paths that are run."""

import msgspec

from repodocs.link.resolvers.namespaces import Namespaces, list_spaces
from repodocs.link.resolvers.resolver import CANDIDATES, Binding, Hit, Resolver, Spaces, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

MANIFEST = "composer.json"
SEPARATOR = "\\"
AUTOLOAD_KINDS = ("psr-4", "psr-0")
PATH_KINDS = frozenset({"include", "classmap", "file"})
PACKAGE_KIND = "package"
# A name that is written in full where it is used binds no other.
FULL_KIND = "name"


class Prefix(msgspec.Struct, frozen=True):
    """The start of full names, and the folder in which their sources stand."""

    name: str
    folder: str
    kind: str

    def find_path(self, full: str) -> str:
        """Where the source of a class would stand; psr-0 has the whole name below the folder."""
        if not full.startswith(self.name):
            return ""
        rest = full[len(self.name) :] if self.kind == AUTOLOAD_KINDS[0] else full
        space, _, name = rest.rpartition(SEPARATOR)
        name = name if self.kind == AUTOLOAD_KINDS[0] else name.replace("_", "/")
        parts = (self.folder, space.replace(SEPARATOR, "/"), f"{name}.php")
        return "/".join(part for part in parts if part)


class PhpResolver(Resolver):
    """Finds a class where Composer would, else by the only source that defines its full name."""

    ambience = "spaces"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.names = Namespaces(table, "php", SEPARATOR)
        self.prefixes = gather_prefixes(table)

    def find_spaces(self, source: Interface) -> Spaces:
        """Its folder, and its namespaces in whatever folder."""
        return Spaces((*super().find_spaces(source).own, *list_spaces(source)))

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most."""
        if need.kind == PACKAGE_KIND:
            return (make_miss(need, "external"),)
        if need.kind in AUTOLOAD_KINDS:
            return ()
        if need.kind in PATH_KINDS:
            return self.resolve_path(source, need)
        name = need.module.strip(SEPARATOR)
        path = self.find_loaded(name)
        paths = [path] if path else self.names.by_name.get(name, [])
        if len(paths) > 1:
            return (Hit(need.module, "ambiguous", tuple(paths[:CANDIDATES])),)
        if not paths:
            return self.open_namespace(need, name)
        return () if paths[0] == source.path else (bind_class(need, name, paths[0]),)

    def open_namespace(self, need: Need, name: str) -> tuple[Hit, ...]:
        """A namespace that is taken whole says nothing of one source; another name is from outside."""
        if name in self.names.members:
            return ()
        first = name.partition(SEPARATOR)[0] + SEPARATOR
        is_ours = any(one.name.startswith(first) for one in self.prefixes)
        return (make_miss(need, "unresolved" if is_ours and SEPARATOR in name else "external"),)

    def find_loaded(self, name: str) -> str:
        """The source that autoload reads for a class, "" for none."""
        found = (one.find_path(name) for one in self.prefixes)
        return next((path for path in found if path in self.table.interfaces), "")

    def resolve_path(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A source that is run, from the source's folder or one around it."""
        written = need.module.lstrip("/")
        for number, folder in enumerate(list_ancestors(folder_of(source.path))):
            path = join_path(folder, written)
            if path in self.table.interfaces and path is not None:
                hit = make_hit(need, "scoped" if number else "exact", path)
                return () if path == source.path else (hit,)
            if path in self.table.members:
                return ()
        return (make_miss(need, "unresolved"),)


def bind_class(need: Need, name: str, path: str) -> Hit:
    """A hit on the source of a class, by its own name, a second one that the need gives, or the full one."""
    own = name.rpartition(SEPARATOR)[2]
    local = name if need.kind == FULL_KIND else next((one for one in need.bindings if one), own)
    return Hit(need.module, "exact", (path,), (own,), (Binding(local, path, own),))


def gather_prefixes(table: SourceTable) -> list[Prefix]:
    """The namespaces that Composer loads, the longest first."""
    found = {
        Prefix(name.replace(SEPARATOR * 2, SEPARATOR), folder, need.kind)
        for path in table.by_tail.get(MANIFEST, [])
        for need in table.interfaces[path].imports
        if need.kind in AUTOLOAD_KINDS
        for name in need.names
        for folder in [join_path(folder_of(path), need.module)]
        if folder is not None
    }
    return sorted(found, key=lambda one: (-len(one.name), one.name, one.folder, one.kind))
