"""JavaScript and TypeScript: paths, the compiler's names for paths, and packages of the repository."""

import re

from repodocs.link.hits import SOURCE_MAP
from repodocs.link.resolvers.node_packages import Packages, fill_pattern
from repodocs.link.resolvers.paths import find_at
from repodocs.link.resolvers.relative import RelativeResolver
from repodocs.link.resolvers.resolver import Hit, make_hit, make_miss
from repodocs.link.resolvers.typescript_paths import Schemes, find_mapped
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

# What a manifest or a configuration says; a file that is yet to be built is no missing source.
ENTRY_KINDS = frozenset({"main", "exports", "alias", "bin", "extends", "reference", "file"})
SAID_KINDS = frozenset({"base", "paths", "workspace"})
PACKAGE_KIND = "package"
# How a name starts that a package gives to its own sources alone.
OWN = "#"
# `@/x` and `~/x` stand for the sources' folder by a custom of bundlers, `$lib` for the one below.
CUSTOM = re.compile(r"^(?:[@~]|\$(?=lib(?:/|$)))/?")
SOURCES = "src"


class JavaScriptResolver(RelativeResolver):
    """Finds what Node, the TypeScript compiler and bundlers would."""

    def __init__(self, table: SourceTable, options: Options) -> None:
        super().__init__(table, options)
        self.packages = Packages(table)
        self.schemes = Schemes(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; what a manifest says of others is a need of its own kind."""
        if need.kind in SAID_KINDS:
            return ()
        if need.kind == SOURCE_MAP:
            path = find_at(self.table, join_path(folder_of(source.path), need.module))
            return (Hit(need.module, "exact", (path,)) if path else make_miss(need, "unresolved"),)
        if need.kind == PACKAGE_KIND:
            return (self.resolve_package(source, need),)
        if need.kind in ENTRY_KINDS:
            return self.resolve_entry(source, need)
        if need.module.startswith(OWN):
            path = self.find_alias(folder_of(source.path), need.module)
            hit = make_hit(self.name_default(need, path), "exact", path) if path else None
            return (hit or make_miss(need, "unresolved"),)
        return super().resolve_need(source, need)

    def resolve_package(self, source: Interface, need: Need) -> Hit:
        """The manifest of a package of the repository, else one from outside."""
        found = self.packages.find_named(need.module)
        manifest = f"{found[0].folder}/package.json".lstrip("/") if found else source.path
        if manifest == source.path:
            return make_miss(need, "external")
        return Hit(need.module, "exact", (manifest,))

    def resolve_entry(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """The source that a manifest names, where it is one of the repository."""
        written = need.module
        if "*" in written:
            return ()
        is_path = written.startswith(".") or need.kind != "extends"
        path = find_at(self.table, join_path(folder_of(source.path), written)) if is_path else ""
        if path and path != source.path:
            return (Hit(written, "exact", (path,)),)
        return () if is_path else (make_miss(need, "external"),)

    def find(self, source: Interface, written: str) -> tuple[Tier, str]:
        """The source that a module's name means, "" for none."""
        folder = folder_of(source.path)
        if written.startswith("/"):
            return self.find_rooted(folder, written.lstrip("/"))
        if re.match(r"\.{1,2}(/|$)", written):
            return "exact", find_at(self.table, join_path(folder, written))
        mapped = (find_at(self.table, path) for path in find_mapped(self.schemes.find(folder), written))
        found = next((path for path in mapped if path), "")
        return ("exact", found) if found else self.find_in_packages(folder, written)

    def find_in_packages(self, folder: str, written: str) -> tuple[Tier, str]:
        """A package of the repository by its name, else a custom of bundlers."""
        named = self.packages.find_named(written)
        if named:
            return "exact", self.packages.find_entry(*named)
        return "scoped", self.find_custom(folder, written) if CUSTOM.match(written) else ""

    def find_alias(self, folder: str, written: str) -> str:
        """The source that the package around a folder means by `#name`."""
        package = self.packages.find_around(folder)
        for need in package.needs if package else ():
            for name in need.names if need.kind == "alias" else ():
                target = fill_pattern(name, need.module, written)
                found = find_at(self.table, join_path(package.folder, target)) if package and target else ""
                if found:
                    return found
        return ""

    def find_custom(self, folder: str, written: str) -> str:
        """The source below the nearest `src` folder around."""
        rest = CUSTOM.sub("", written)
        places = (join_path(one, f"{SOURCES}/{rest}") for one in list_ancestors(folder))
        return next((found for found in (find_at(self.table, place) for place in places) if found), "")
