"""The modules of Python by dotted name, as seen from each source root."""

import msgspec

from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors, split_path
from repodocs.model.options import Options

PACKAGE_SOURCES = ("__init__.py", "__init__.pyi")
# The first that exists is the module: a package wins over a module, a source over its stub,
# and what is compiled comes last.
ENDINGS = ("/__init__.py", ".py", "/__init__.pyi", ".pyi", ".pyx")
SYSTEMS = ("python", "cython")
PROJECT_SOURCES = ("setup.py", "setup.cfg", "pyproject.toml")


class Module(msgspec.Struct, frozen=True):
    """A module: its root, its source ("" for a folder without `__init__`), its submodules' folder."""

    root: str
    path: str
    folder: str | None = None


class Modules(msgspec.Struct, frozen=True):
    """All modules by dotted name and root, and the folders that are packages.

    Modules of `open_roots` are seen from everywhere, those of another root (the
    folder around a package) only from below it: tests keep packages named like
    what they test.
    """

    table: SourceTable
    by_name: dict[str, dict[str, Module]]
    packages: frozenset[str]
    configured: tuple[str, ...]
    open_roots: frozenset[str]
    endings: tuple[str, ...] = ENDINGS

    def find_below(self, folder: str, dotted: str) -> Module | None:
        """The module `dotted` of a folder; the folder itself for ""."""
        base = "/".join(part for part in (folder, dotted.replace(".", "/")) if part)
        for ending in self.endings:
            path = (base + ending).lstrip("/")
            if path in self.table.interfaces and not (dotted == "" and ending[0] == "."):
                return Module(folder, path, base if ending[0] == "/" else None)
        return Module(folder, "", base) if base in self.table.members else None


def gather_modules(table: SourceTable, options: Options, endings: tuple[str, ...] = ENDINGS) -> Modules:
    """The modules of every source of Python and of Cython; of one name that with the first ending."""
    paths = list_modules(table)
    packages = frozenset(folder for folder, name in map(split_path, paths) if name in PACKAGE_SOURCES)
    configured = tuple(clean_root(root) for root in options.source_roots)
    open_roots = find_projects(table, paths, packages).union(configured, {""})
    roots = open_roots | {folder_of(find_top(package, packages)) for package in packages}
    by_name: dict[str, dict[str, Module]] = {}
    for path in paths:
        for root in list_ancestors(folder_of(path)):
            if root in roots:
                add_module(by_name, Module(root, path), packages, endings)
    return Modules(table, by_name, packages, configured, open_roots, endings)


def list_modules(table: SourceTable) -> list[str]:
    """The sources of Python, and those that make a package though they are empty."""
    empty = [path for name in PACKAGE_SOURCES for path in table.by_tail.get(name, [])]
    read = [path for system in SYSTEMS for path in table.find_resolved_by(system)]
    return sorted({*read, *empty})


def clean_root(root: str) -> str:
    """A configured root as folders are written: without `./` and slashes at its ends."""
    return join_path("", root.strip("/") or ".") or ""


def find_projects(table: SourceTable, paths: list[str], packages: frozenset[str]) -> frozenset[str]:
    """The folders that hold a project's build file, and `src` folders."""
    folders = {folder for path in paths for folder in list_ancestors(folder_of(path))}
    return frozenset(
        folder
        for folder in folders - packages
        if folder.rpartition("/")[2] == "src"
        or any(f"{folder}/{name}" in table.interfaces for name in PROJECT_SOURCES)
    )


def find_top(package: str, packages: frozenset[str]) -> str:
    """The outermost package that holds a package without a gap."""
    while package and folder_of(package) in packages and folder_of(package):
        package = folder_of(package)
    return package


def add_module(
    by_name: dict[str, dict[str, Module]], module: Module, packages: frozenset[str], endings: tuple[str, ...]
) -> None:
    """Adds a source under its dotted name, and its folders that are no packages."""
    root, path = module.root, module.path
    folder, name = split_path(path)
    parts = [part for part in folder[len(root) :].split("/") if part]
    is_package = name in PACKAGE_SOURCES
    for depth in range(1, len(parts) + 1):
        below = "/".join(part for part in (root, *parts[:depth]) if part)
        if below not in packages:
            by_name.setdefault(".".join(parts[:depth]), {}).setdefault(root, Module(root, "", below))
    dotted = ".".join(parts if is_package else [*parts, name.rsplit(".", 1)[0]])
    if not all(part.isidentifier() for part in dotted.split(".")):
        return
    known = by_name.setdefault(dotted, {}).get(root)
    if known is None or rank_module(path, endings) < rank_module(known.path, endings):
        by_name[dotted][root] = Module(root, path, folder if is_package else None)


def rank_module(path: str, endings: tuple[str, ...]) -> int:
    """The place of a source in the order by which one of the same name is chosen."""
    for rank, ending in enumerate(endings):
        if path.endswith(ending):
            return rank
    return len(endings)
