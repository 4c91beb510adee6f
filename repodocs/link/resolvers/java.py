"""Java and its kin: a class by the path of its package."""

from repodocs.link.resolvers.resolver import (
    Binding,
    Hit,
    Resolver,
    Spaces,
    choose_hit,
    find_nearest,
    make_miss,
)
from repodocs.link.table import SourceTable, folder_of
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

EXTENSIONS = (".java", ".kt", ".scala", ".groovy")
# The kind of need that names a module, and what a module is defined by.
REQUIRES = "requires"
MODULE_NAME = "module-info.java"
# How many components of a package its folder is known by.
TAIL = 2


class JavaResolver(Resolver):
    """Finds `a.b.C` at the end of a path `a/b/C.java`, whatever source root stands before it."""

    ambience = "spaces"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.folders = gather_folders(table)
        self.modules = gather_modules(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """The module or the class; of a package, each class that is used; of a static name, its class."""
        if need.kind == REQUIRES:
            found = choose_hit(Need(need.module, need.kind), "exact", self.modules.get(need.module, []))
            return (found or make_miss(need, "external"),)
        # A class inside of another one has a dollar between the two where classes are loaded by their names.
        parts = need.module.replace("/", ".").replace("$", ".").split(".")
        is_open = parts[-1] == "*" or "*" in need.names
        parts = parts[:-1] if parts[-1] == "*" else parts
        # a.b.C, a.b.C.Inner, a.b.C.field: the longest beginning that is a source.
        for length in range(len(parts), 1, -1):
            hit = self.find_class(source, need, parts[:length], parts[length:])
            if hit:
                return (hit,)
        hits = self.open_package(source, need, parts) if is_open else ()
        return hits or (make_miss(need, "external"),)

    def find_spaces(self, source: Interface) -> Spaces:
        """Its folder, and its package in whatever source root: a test stands in another one."""
        return Spaces((*super().find_spaces(source).own, *source.spaces))

    def find_class(self, source: Interface, need: Need, parts: list[str], rest: list[str]) -> Hit | None:
        """The source of a class; of several in a repository the nearest, which is less sure."""
        every = self.find_paths(parts) or self.find_defined(parts)
        paths = find_nearest(source.path, every)
        tier: Tier = "exact" if len(every) == 1 else "scoped"
        found = choose_hit(Need(need.module, need.kind), tier, paths)
        if found is None or found.tier == "ambiguous":
            return found
        name = (rest or parts)[-1]
        binding = Binding(name, paths[0], ".".join((parts[-1], *rest)))
        return Hit(need.module, tier, (paths[0],), (name,), (binding,))

    def find_paths(self, parts: list[str]) -> list[str]:
        """The sources whose path ends with the package and the class; of several those that define it.

        Kotlin's `Assertions.kt` may hold functions for the class of `Assertions.java`.
        """
        written = "/".join(parts)
        found = [path for extension in EXTENSIONS for path in self.table.find_suffix(written + extension)]
        return [path for path in found if self.is_defined(path, parts[-1])] or found

    def is_defined(self, path: str, name: str) -> bool:
        """Whether a source defines a name that is no member of what it defines: an extension is none."""
        symbols = self.table.interfaces[path].symbols
        if any(symbol.qualified == name for symbol in symbols):
            return True
        owners = {symbol.qualified[: -len(name) - 1] for symbol in symbols if symbol.name == name}
        return not owners <= {symbol.qualified for symbol in symbols}

    def find_defined(self, parts: list[str]) -> list[str]:
        """The sources of a package's folder that define a name: a source may hold several classes."""
        package = "/".join(parts[:-1])
        folders = self.folders.get("/".join(parts[:-1][-TAIL:]), [])
        return [
            path
            for folder in folders
            if folder == package or folder.endswith(f"/{package}")
            for path in self.table.members[folder]
            if self.is_defined(path, parts[-1])
        ]

    def open_package(self, source: Interface, need: Need, parts: list[str]) -> tuple[Hit, ...]:
        """A hit on each class of the package whose name the source uses."""
        names = sorted({use.split(".", 1)[0] for use in source.uses})
        hits = (self.find_class(source, need, [*parts, name], []) for name in names if name)
        return tuple(hit for hit in hits if hit)


def gather_folders(table: SourceTable) -> dict[str, list[str]]:
    """The folders that hold sources of this system, by their last components."""
    folders = {folder_of(path) for path in table.find_resolved_by("java")}
    found: dict[str, list[str]] = {}
    for folder in sorted(folders):
        found.setdefault("/".join(folder.split("/")[-TAIL:]), []).append(folder)
    return found


def gather_modules(table: SourceTable) -> dict[str, list[str]]:
    """The sources that define a module, by its name."""
    found: dict[str, list[str]] = {}
    for path in sorted(table.find_resolved_by("java")):
        if path.endswith(MODULE_NAME):
            for symbol in table.interfaces[path].symbols:
                found.setdefault(symbol.qualified, []).append(path)
    return found
