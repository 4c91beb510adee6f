"""Go: a package is a folder; its sources are those that define what is used of it."""

import re

from repodocs.link.resolvers.resolver import CANDIDATES, Binding, Hit, Resolver, make_miss
from repodocs.link.table import SourceTable, folder_of
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

VERSION = re.compile(r"^v\d+$")


class GoResolver(Resolver):
    """Finds the folder of an import path below the folder of its `go.mod`, else by its end."""

    ambience = "folder"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.packages = gather_packages(table)
        self.projects = gather_projects(table)
        self.by_end = gather_ends(self.packages)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A hit on each source of the package that defines a name in use, else on any of them."""
        tier, folder = self.find_folder(need.module)
        if folder is None:
            return (make_miss(need, tier),)
        if folder == folder_of(source.path):
            return ()
        local = next((name for name in need.bindings if name not in ("", "*")), name_package(need.module))
        prefix = "" if "*" in need.names else f"{local}."
        used = {use.removeprefix(prefix).split(".")[0] for use in source.uses if use.startswith(prefix)}
        hits = []
        for path in self.packages[folder]:
            names = sorted(used & {symbol.name for symbol in self.table.interfaces[path].symbols})
            if names:
                bindings = tuple(Binding(f"{prefix}{name}", path, name) for name in names)
                hits.append(Hit(need.module, "scoped", (path,), tuple(names), bindings))
        return tuple(hits) or (self.choose_any(need, self.packages[folder]),)

    def choose_any(self, need: Need, paths: list[str]) -> Hit:
        """The only source of a package, else all of them as candidates."""
        tier: Tier = "scoped" if len(paths) == 1 else "ambiguous"
        return Hit(need.module, tier, tuple(paths[:CANDIDATES]))

    def find_folder(self, module: str) -> tuple[Tier, str | None]:
        """The package's folder, by the module paths that are known, else by an end of two components."""
        for name, project in self.projects:
            if f"{module}/".startswith(f"{name}/"):
                folder = f"{project}/{module[len(name) :].strip('/')}".strip("/")
                return "unresolved", folder if folder in self.packages else None
        found = [] if self.projects else self.by_end.get("/".join(module.rsplit("/", 2)[-2:]), [])
        return "external", found[0] if len(found) == 1 and "/" in module else None


def gather_packages(table: SourceTable) -> dict[str, list[str]]:
    """The sources of each folder that other packages can import; tests cannot be."""
    packages: dict[str, list[str]] = {}
    for path in table.find_resolved_by("go"):
        if path.endswith(".go") and not path.endswith("_test.go"):
            packages.setdefault(folder_of(path), []).append(path)
    return packages


def gather_projects(table: SourceTable) -> list[tuple[str, str]]:
    """The module paths that `go.mod` sources give and their folders, the longest first."""
    found = [
        (symbol.name, folder_of(path))
        for path in table.by_tail.get("go.mod", [])
        for symbol in table.interfaces[path].symbols
        if symbol.kind == "module"
    ]
    return sorted(found, key=lambda pair: (-len(pair[0]), pair))


def gather_ends(packages: dict[str, list[str]]) -> dict[str, list[str]]:
    """The packages' folders by their last two components."""
    ends: dict[str, list[str]] = {}
    for folder in packages:
        if "/" in folder:
            ends.setdefault("/".join(folder.rsplit("/", 2)[-2:]), []).append(folder)
    return ends


def name_package(module: str) -> str:
    """The name that an import path gives its package: its last part that is no version."""
    parts = [part for part in module.split("/") if not VERSION.match(part)]
    return parts[-1] if parts else module
