"""CMake: sources and subdirectories that a list names, modules that it includes."""

import re

from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

HERE = re.compile(r"^\$\{CMAKE_CURRENT_(?:SOURCE|LIST)_DIR\}/?")
VARIABLE = re.compile(r"^\$\{[^}]*\}/?")
LIST = "CMakeLists.txt"


class CMakeResolver(Resolver):
    """Finds paths relative to the list's folder; functions of any list are seen by every other."""

    is_ambient = True

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a generator expression or a list in a variable says nothing."""
        written = need.module.strip()
        rest = HERE.sub("", written)
        here = folder_of(source.path)
        if rest == written and VARIABLE.match(written):
            return self.resolve_variable(source, need, VARIABLE.sub("", written))
        if "$" in rest or "*" in rest or rest.startswith("/"):
            return ()
        path = self.find_at(join_path(here, rest))
        if path == source.path:
            return ()
        if path:
            return (make_hit(need, "exact", path),)
        hit = self.find_named(need, rest)
        return (hit or make_miss(need, "unresolved" if "/" in rest or "." in rest else "external"),)

    def resolve_variable(self, source: Interface, need: Need, rest: str) -> tuple[Hit, ...]:
        """A path from a folder in a variable: the nearest folder around the list that has it."""
        if not rest or "$" in rest or "*" in rest:
            return ()
        for folder in list_ancestors(folder_of(source.path)):
            path = self.find_at(join_path(folder, rest))
            if path and path != source.path:
                return (make_hit(need, "scoped", path),)
        return (make_miss(need, "unresolved"),)

    def find_at(self, path: str | None) -> str:
        """The source at a path, or the list of the folder there."""
        if path is None:
            return ""
        listed = f"{path}/{LIST}".lstrip("/")
        return next((one for one in (path, listed, f"{path}.cmake") if one in self.table.interfaces), "")

    def find_named(self, need: Need, name: str) -> Hit | None:
        """A module of the module path, by the only source of its name: `include(X)`, `find_package(X)`."""
        names = (name, f"{name}.cmake", f"Find{name}.cmake") if "/" not in name else ()
        for one in names:
            paths = [path for path in self.table.by_tail.get(one, []) if path.endswith(".cmake")]
            hit = choose_hit(need, "unique-name", paths)
            if hit:
                return hit
        return None
