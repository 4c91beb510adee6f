"""The crates of Rust in the repository: their names and root sources, as Cargo's manifests say."""

from repodocs.link.resolvers.resolver import Hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier

MANIFEST = "Cargo.toml"
CRATE_SOURCES = ("lib.rs", "main.rs")
# Needs of a manifest that name a source, and one that names a folder with another manifest.
SOURCE_KINDS = frozenset({"lib", "target", "build"})
FOLDER_KIND = "path"
PACKAGE_KIND = "package"
NAME_KINDS = ("crate", "package")


class Crates:
    """Libraries by the name that others write, and what the packages around call them."""

    def __init__(self, table: SourceTable) -> None:
        self.table = table
        self.by_name: dict[str, list[str]] = {}
        self.manifests: dict[str, list[str]] = {}
        # The root sources that are called otherwise than all, by their folder.
        self.roots: dict[str, str] = {}
        for path in table.by_tail.get(MANIFEST, []):
            self.add_manifest(path)
        # A manifest tells the names; without one they are taken from folders.
        self.tier: Tier = "exact" if self.manifests else "scoped"
        if not self.manifests:
            self.add_unnamed()

    def add_manifest(self, path: str) -> None:
        """The library of a manifest, under its own name and its package's."""
        source = self.table.interfaces[path]
        names = {one.name for one in source.symbols if one.kind in NAME_KINDS}
        for name in names:
            self.manifests.setdefault(name, []).append(path)
        root = self.find_root(path)
        if root and root.rpartition("/")[2] not in CRATE_SOURCES:
            self.roots[folder_of(root)] = root
        for name in {name.replace("-", "_") for name in names} if root else ():
            self.by_name.setdefault(name, []).append(folder_of(root))

    def add_unnamed(self) -> None:
        """Without a manifest, a crate is called as the folder around its `src`."""
        for path in self.table.by_tail.get("src/lib.rs", []):
            name = folder_of(folder_of(path)).rpartition("/")[2].replace("-", "_")
            self.by_name.setdefault(name, []).append(folder_of(path))

    def find_root(self, manifest: str) -> str:
        """The root source of a manifest's library, "" for none."""
        folder = folder_of(manifest)
        needs = self.table.interfaces[manifest].imports
        written = [need.module for need in needs if need.kind == "lib"] or ["src/lib.rs"]
        path = join_path(folder, written[0])
        return path if path is not None and path in self.table.interfaces else ""

    def find_named(self, folder: str, name: str) -> str | None:
        """The folder of a crate's modules, by what the package around calls it, else by its name."""
        for around in list_ancestors(folder):
            manifest = f"{around}/{MANIFEST}".lstrip("/")
            if manifest in self.table.interfaces:
                renamed = self.find_renamed(manifest, name)
                if renamed is not None:
                    return renamed
                break
        found = sorted(set(self.by_name.get(name, [])))
        return found[0] if len(found) == 1 else None

    def find_renamed(self, manifest: str, name: str) -> str | None:
        """The crate that a manifest needs under a name, by the folder that it gives."""
        for need in self.table.interfaces[manifest].imports:
            called = {one.rpartition(".")[2].replace("-", "_") for one in need.names}
            if need.kind == FOLDER_KIND and name in called:
                folder = join_path(folder_of(manifest), need.module)
                root = "" if folder is None else self.find_root_at(folder)
                return folder_of(root) if root else None
        return None

    def find_root_at(self, folder: str) -> str:
        """The root source of the library whose manifest stands in a folder."""
        manifest = f"{folder}/{MANIFEST}".lstrip("/")
        return self.find_root(manifest) if manifest in self.table.interfaces else ""

    def resolve_manifest(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """What a manifest names: a source of its package, another package of the repository."""
        if need.kind in SOURCE_KINDS:
            path = join_path(folder_of(source.path), need.module) or ""
        elif need.kind == FOLDER_KIND:
            path = join_path(folder_of(source.path), f"{need.module}/{MANIFEST}") or ""
        elif need.kind == PACKAGE_KIND:
            known = self.manifests.get(need.module, [])
            # One that is given by its folder is told by that need.
            is_told = any(need.module in one.names for one in source.imports if one.kind == FOLDER_KIND)
            if is_told:
                return ()
            path = known[0] if len(known) == 1 else ""
            if path in ("", source.path):
                return (make_miss(need, "external"),)
        else:
            return ()
        if path in self.table.interfaces:
            return (Hit(need.module, "exact", (path,)),)
        return (make_miss(need, "unresolved"),)
