"""CMake: sources and subdirectories that a list names, modules that it includes, targets it links."""

import re

from repodocs.link.here import HERE
from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

VARIABLE = re.compile(r"^\$\{[^}]*\}/?")
# What is written while it is built lies in no source.
OUTPUT = re.compile(r"^\$\{\w*(?:BINARY|OUTPUT|INSTALL)\w*\}")
LIST = "CMakeLists.txt"
# Needs by a name that may come from outside, not by a path.
NAME_KINDS = frozenset({"include", "package", "target"})


class CMakeResolver(Resolver):
    """Finds paths relative to the list's folder; functions of any list are seen by every other."""

    ambience = "repository"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.targets = gather_targets(table)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a generator expression or a pattern says nothing of one source."""
        written = need.module.strip().strip('"')
        if need.kind == "target":
            return self.resolve_target(source, need, written)
        if OUTPUT.match(written):
            return (make_miss(need, "unresolved"),)
        from_here = HERE.sub("", written)
        rest = VARIABLE.sub("", from_here)
        if not rest or "$" in rest or "*" in rest or rest.startswith("/"):
            return ()
        find_path = self.find_here if rest == from_here else self.find_below_variable
        hit = find_path(source, need, rest) or self.find_named(need, rest)
        if hit:
            return () if hit.targets == (source.path,) else (hit,)
        is_name = need.kind in NAME_KINDS and "/" not in rest and "." not in rest
        return (make_miss(need, "external" if is_name else "unresolved"),)

    def resolve_target(self, source: Interface, need: Need, name: str) -> tuple[Hit, ...]:
        """The only list that defines a target; one of the same list is no need of another source."""
        paths = self.targets.get(name, [])
        if source.path in paths:
            return ()
        if len(paths) != 1:
            return (make_miss(need, "external" if not paths else "unresolved"),)
        return (Hit(need.module, "unique-name", (paths[0],), taken=(name,)),)

    def find_here(self, source: Interface, need: Need, rest: str) -> Hit | None:
        """A path from the list's folder, else from one around it: a list may be read by the one above."""
        here = folder_of(source.path)
        path = self.find_at(join_path(here, rest))
        if path:
            return make_hit(need, "exact", path)
        return self.find_around(source, need, rest) if "/" in rest else None

    def find_below_variable(self, source: Interface, need: Need, rest: str) -> Hit | None:
        """A path below a folder that a variable names: one around the list, else the only such end."""
        hit = self.find_around(source, need, rest)
        ends = self.table.find_suffix(rest) if "/" in rest and not hit else []
        return make_hit(need, "scoped", ends[0]) if len(ends) == 1 else hit

    def find_around(self, source: Interface, need: Need, rest: str) -> Hit | None:
        """A path from the nearest folder around the list that has it."""
        for folder in list_ancestors(folder_of(source.path)):
            path = self.find_at(join_path(folder, rest))
            if path and path != source.path:
                return make_hit(need, "scoped", path)
        return None

    def find_at(self, path: str | None) -> str:
        """The source at a path, or the list of the folder there."""
        if path is None:
            return ""
        listed = f"{path}/{LIST}".lstrip("/")
        return next((one for one in (path, listed, f"{path}.cmake") if one in self.table.interfaces), "")

    def find_named(self, need: Need, name: str) -> Hit | None:
        """A module of the module path, by the only source of its name: `include(X)`, `find_package(X)`."""
        if need.kind not in NAME_KINDS or "/" in name:
            return None
        for one in (name, f"{name}.cmake", f"Find{name}.cmake"):
            paths = [path for path in self.table.by_tail.get(one, []) if path.endswith(".cmake")]
            hit = choose_hit(need, "unique-name", paths)
            if hit:
                return hit
        return None


def gather_targets(table: SourceTable) -> dict[str, list[str]]:
    """The lists that define each target, by its name."""
    targets: dict[str, list[str]] = {}
    for path in table.find_resolved_by("cmake"):
        names = {symbol.name for symbol in table.interfaces[path].symbols if symbol.kind == "target"}
        for name in names:
            targets.setdefault(name, []).append(path)
    return targets
