"""Meson: the script of a folder that is read, and the files that a target is made of."""

from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

SCRIPT = "meson.build"
SUBPROJECTS = "subprojects"
FOLDER_KINDS = frozenset({"subdirectory", "subproject"})
SOURCE = "source"


class MesonResolver(Resolver):
    """Finds paths relative to the script's folder."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a file that is nowhere may be made by the build, or lie in another folder."""
        path = join_path(folder_of(source.path), name_path(need))
        if path is not None and path in self.table.interfaces:
            return () if path == source.path else (make_hit(need, "exact", path),)
        if need.kind == SOURCE:
            ends = self.table.find_suffix(need.module) if "/" in need.module else []
            return tuple(filter(None, [choose_hit(need, "scoped", ends)])) or (make_miss(need, "unresolved"),)
        return (make_miss(need, "unresolved" if need.kind == "subdirectory" else "external"),)


def name_path(need: Need) -> str:
    """The path that a need means, from the folder of its script."""
    if need.kind == "subproject":
        return f"{SUBPROJECTS}/{need.module}/{SCRIPT}"
    return f"{need.module}/{SCRIPT}" if need.kind in FOLDER_KINDS else need.module
