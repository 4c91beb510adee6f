"""Go: a package is a folder; its sources are those that define what is used of it."""

import re

from repodocs.link.resolvers.resolver import Binding, Hit, Resolver, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors, split_path
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

VERSION = re.compile(r"^v\d+$")
MANIFEST = "go.mod"
REPLACE = "replace"


class GoResolver(Resolver):
    """Finds the folder of an import path below the folder of its `go.mod`, else by its end.

    A module that a `replace` puts in a folder counts there, and a `vendor` folder
    for the sources around it.
    """

    ambience = "spaces"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.packages = gather_packages(table)
        self.projects = gather_projects(table)
        self.by_end = gather_ends(self.packages)
        self.has_vendored = any("vendor/" in folder for folder in self.packages)
        # A method is none of its package's names.
        self.defined = {
            path: {
                symbol.name for symbol in table.interfaces[path].symbols if symbol.qualified == symbol.name
            }
            for paths in self.packages.values()
            for path in paths
        }

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A hit on each source of the package that defines a name in use, else on its main one."""
        if split_path(source.path)[1] == MANIFEST:
            return self.resolve_module(source, need)
        tier, folder = self.find_folder(source, need.module)
        if folder is None:
            return (make_miss(need, tier),)
        if source.path in self.packages[folder]:
            # Only a test of another package name imports the package of its own folder.
            return ()
        hits = self.find_used(source, need, folder)
        return hits or (self.choose_main(need, self.packages[folder]),)

    def resolve_module(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """The `go.mod` of a module that another one needs, where it is in the repository."""
        folders = dict(self.projects)
        folder = join_path(folder_of(source.path), need.module) if need.kind == REPLACE else None
        folder = folders.get(need.module) if folder is None else folder
        path = f"{folder}/{MANIFEST}".lstrip("/") if folder is not None else ""
        if path in self.table.interfaces and path != source.path:
            return (Hit(need.module, "exact", (path,)),)
        return (make_miss(need, "unresolved" if need.kind == REPLACE else "external"),)

    def find_used(self, source: Interface, need: Need, folder: str) -> tuple[Hit, ...]:
        """The sources of a package that define names which the source takes from it."""
        if "*" in need.names:
            return self.match_names(need, folder, "", set(source.uses))
        bound = next((name for name in need.bindings if name not in ("", "*")), "")
        heads = [bound] if bound else self.guess_heads(source, need.module)
        found = (self.match_names(need, folder, f"{head}.", set(source.uses)) for head in heads)
        return next((hits for hits in found if hits), ())

    def guess_heads(self, source: Interface, module: str) -> list[str]:
        """The names that a package may call itself: its folder's, or one that is a part of it."""
        name = name_package(module)
        parts = set(re.split(r"[^A-Za-z0-9_]+", name))
        heads = {use.partition(".")[0] for use in source.uses if "." in use}
        return [name, *sorted(heads & (parts | {"".join(re.findall(r"\w+", name))}))]

    def match_names(self, need: Need, folder: str, prefix: str, uses: set[str]) -> tuple[Hit, ...]:
        """A hit on each source of the package that defines one of the names behind a prefix."""
        used = {use.removeprefix(prefix).split(".")[0] for use in uses if use.startswith(prefix)}
        hits = []
        for path in self.packages[folder]:
            names = sorted(used & self.defined[path])
            if names:
                bindings = tuple(Binding(f"{prefix}{name}", path, name) for name in names)
                hits.append(Hit(need.module, "scoped", (path,), tuple(names), bindings))
        return tuple(hits)

    def choose_main(self, need: Need, paths: list[str]) -> Hit:
        """The source that stands for a package of which no name is written: the package is compiled whole."""
        stems = ("doc", name_package(need.module), "main")
        named = [path for stem in stems for path in paths if path.endswith(f"/{stem}.go")]
        return Hit(need.module, "scoped", ([*named, *paths][0],))

    def find_folder(self, source: Interface, module: str) -> tuple[Tier, str | None]:
        """The package's folder, by the module paths that are known, else by an end of two components."""
        for name, project in self.projects:
            if f"{module}/".startswith(f"{name}/"):
                folder = f"{project}/{module[len(name) :].strip('/')}".strip("/")
                return "unresolved", folder if folder in self.packages else None
        for around in list_ancestors(folder_of(source.path)) if self.has_vendored else ():
            vendored = f"{around}/vendor/{module}".lstrip("/")
            if vendored in self.packages:
                return "external", vendored
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
    found = {}
    for path in table.by_tail.get(MANIFEST, []):
        source = table.interfaces[path]
        own = [symbol.name for symbol in source.symbols if symbol.kind == "module"]
        found.update({name: folder_of(path) for name in own})
        for need in source.imports if own else ():
            folder = join_path(folder_of(path), need.module) if need.kind == REPLACE else None
            if folder is not None:
                found.update({name: folder for name in need.names if name not in found})
    return sorted(found.items(), key=lambda pair: (-len(pair[0]), pair))


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
