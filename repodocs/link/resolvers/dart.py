"""Dart: libraries by a path from the source, or from the folder `lib` of a package."""

from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

PACKAGE = "package:"
SDK = "dart:"
MANIFEST = "pubspec.yaml"
LIBRARIES = "lib"


class DartResolver(Resolver):
    """A package is known by the name in its manifest, else by the name of its folder."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.packages = gather_packages(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit; a library does not need itself."""
        if need.module.startswith(SDK):
            return (make_miss(need, "external"),)
        if need.module.startswith(PACKAGE):
            hit = self.find_in_package(need) or make_miss(need, "external")
        else:
            path = join_path(folder_of(source.path), need.module)
            is_there = path is not None and path in self.table.interfaces
            hit = (
                make_hit(need, "exact", path)
                if path is not None and is_there
                else make_miss(need, "unresolved")
            )
        return () if hit.targets == (source.path,) else (hit,)

    def find_in_package(self, need: Need) -> Hit | None:
        """The source in a package of the repository; what it does not hold is made by a generator."""
        name, _, rest = need.module.removeprefix(PACKAGE).partition("/")
        folders = self.packages.get(name, [])
        paths = [path for folder in folders for path in [join_path(folder, f"{LIBRARIES}/{rest}")] if path]
        found = choose_hit(need, "exact", [path for path in paths if path in self.table.interfaces])
        if found or folders:
            return found or make_miss(need, "unresolved")
        return choose_hit(need, "scoped", self.table.find_suffix(f"{name}/{LIBRARIES}/{rest}"))


def gather_packages(table: SourceTable) -> dict[str, list[str]]:
    """The folders of the packages, by the names that their manifests say."""
    found: dict[str, list[str]] = {}
    for path in table.by_tail.get(MANIFEST, []):
        for symbol in table.interfaces[path].symbols:
            key, _, name = symbol.signature.partition(":")
            if symbol.qualified == "name" and key == "name" and name.strip():
                found.setdefault(name.strip().strip("\"'"), []).append(folder_of(path))
    return found
