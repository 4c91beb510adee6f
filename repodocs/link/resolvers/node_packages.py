"""The packages of Node in the repository: what their manifests say an import of them reaches."""

import posixpath

import msgspec

from repodocs.link.resolvers.paths import find_at
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Need

MANIFEST = "package.json"
PACKAGE = "package"
# Copies of other projects, and what tests lay down, are no packages to import.
APART = frozenset({"vendored", "generated"})
# Where a source stands that is built to another place: `dist/a.js` of `src/a.ts`.
BUILT = ("dist", "lib", "build", "out", "es", "esm", "cjs", "types")
ENTRIES = ("src/index", "index", "src/main", "lib/index")


class Package(msgspec.Struct, frozen=True):
    """A package: its folder, and the needs of its manifest that tell its entries."""

    name: str
    folder: str
    needs: tuple[Need, ...]

    def list_entries(self, subpath: str) -> list[str]:
        """What the manifest gives for `.` or `./x`, as written, in its order."""
        exported = [
            fill_pattern(name, need.module, subpath)
            for need in self.needs
            if need.kind == "exports"
            for name in need.names
        ]
        found = [one for one in exported if one]
        if found or subpath != ".":
            return found or [subpath]
        return [need.module for need in self.needs if need.kind == "main"]


class Packages:
    """All packages of the repository by name and by folder."""

    def __init__(self, table: SourceTable) -> None:
        self.table = table
        self.by_name: dict[str, list[Package]] = {}
        self.by_folder: dict[str, Package] = {}
        for path in table.by_tail.get(MANIFEST, []):
            self.add_package(path)

    def add_package(self, path: str) -> None:
        """The package of a manifest."""
        source = self.table.interfaces[path]
        names = [symbol.name for symbol in source.symbols if symbol.kind == PACKAGE]
        package = Package(names[0] if names else "", folder_of(path), source.imports)
        self.by_folder[package.folder] = package
        if package.name and not APART.intersection(source.traits):
            self.by_name.setdefault(package.name, []).append(package)

    def find_around(self, folder: str) -> Package | None:
        """The package that a folder belongs to."""
        around = (self.by_folder.get(one) for one in list_ancestors(folder))
        return next((one for one in around if one), None)

    def find_named(self, written: str) -> tuple[Package, str] | None:
        """The only package of the name at the start of an import, and the subpath in it."""
        parts = written.split("/")
        length = 2 if written.startswith("@") else 1
        found = self.by_name.get("/".join(parts[:length]), [])
        rest = "/".join([".", *parts[length:]])
        return (found[0], rest) if len(found) == 1 else None

    def find_entry(self, package: Package, subpath: str) -> str:
        """The source that an import of a package reaches, "" for none that is in the repository."""
        written = package.list_entries(subpath)
        direct = [find_at(self.table, join_path(package.folder, one)) for one in written]
        unbuilt = [self.find_unbuilt(package, one) for one in written]
        # What is compiled is written in another source: that one is meant.
        entries = [*unbuilt, *direct]
        if subpath == ".":
            entries += [find_at(self.table, join_path(package.folder, one)) for one in ENTRIES]
        return next((one for one in entries if one), "")

    def find_unbuilt(self, package: Package, written: str) -> str:
        """The source of what is built: `./dist/a.js` comes from `src/a.ts`."""
        first, _, rest = written.removeprefix("./").partition("/")
        if first not in BUILT or not rest:
            return ""
        stem = strip_extension(rest)
        return find_at(self.table, join_path(package.folder, f"src/{stem}"))


def strip_extension(path: str) -> str:
    """A path without what compilers put at its end: `.d.ts`, `.mjs`, `.js`."""
    for ending in (".d.ts", ".d.mts", ".d.cts"):
        if path.endswith(ending):
            return path.removesuffix(ending)
    return posixpath.splitext(path)[0]


def fill_pattern(pattern: str, target: str, written: str) -> str:
    """The target for a name that the pattern fits, with what its star stands for; "" where it does not.

    A name that is no subpath is a condition of the package's own entry.
    """
    pattern = pattern if pattern.startswith((".", "#")) else "."
    start, star, end = pattern.partition("*")
    if not star:
        return target if pattern == written else ""
    is_fit = written.startswith(start) and written.endswith(end) and len(written) > len(start) + len(end)
    return target.replace("*", written[len(start) : len(written) - len(end)]) if is_fit else ""
