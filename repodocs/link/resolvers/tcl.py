"""Tcl: scripts by a path from the source or from a folder around it, packages by who provides them."""

from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

PACKAGE = "package"


class TclResolver(Resolver):
    """Commands of any script are seen by every other that runs in the same interpreter."""

    ambience = "repository"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.packages = gather_packages(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a path with a variable is that of what follows it."""
        if need.kind == PACKAGE:
            hit = choose_hit(need, "exact", self.packages.get(need.module, []))
        else:
            hit = self.find_script(source, need)
        if hit and source.path in hit.targets:
            return ()
        return (hit or make_miss(need, "external" if need.kind == PACKAGE else "unresolved"),)

    def find_script(self, source: Interface, need: Need) -> Hit | None:
        """The script at a path from the nearest folder that has it, else with such an end of its path."""
        written = need.module.lstrip("/")
        for number, folder in enumerate(list_ancestors(folder_of(source.path))):
            path = join_path(folder, written)
            if path is not None and path in self.table.interfaces:
                return choose_hit(need, "scoped" if number else "exact", [path])
        return choose_hit(need, "scoped", self.table.find_suffix(written)) if "/" in written else None


def gather_packages(table: SourceTable) -> dict[str, list[str]]:
    """The scripts that provide a package, by its name."""
    found: dict[str, list[str]] = {}
    for path in table.find_resolved_by("tcl"):
        for name in {symbol.qualified for symbol in table.interfaces[path].symbols if symbol.kind == PACKAGE}:
            found.setdefault(name, []).append(path)
    return found
