"""Modules by a dotted name or a path: Lua, Perl, R, Julia, Haskell, OCaml and Elixir."""

import re
from collections.abc import Set
from posixpath import splitext

from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

MODULE_KINDS = frozenset({"module", "namespace", "class", "interface"})
SEPARATORS = re.compile(r"::|[./]")
# Folders below which a project keeps its modules.
LOAD_FOLDERS = ("", "lib", "src", "lua", "app")
# The source that stands for its folder.
WHOLE = "init"


class ModulesResolver(Resolver):
    """Finds a path as it is written, a module where it is defined, else where its name leads as a path.

    Only sources of the same language can be meant. A path that leads there from no
    load folder around the source is less sure, and a name of one part is looked for
    around the source alone, since anything may be called so. `system` names the
    sources that it reads.
    """

    system = "modules"

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table
        self.defined: dict[tuple[str, str], list[str]] = {}
        self.extensions: dict[str, list[str]] = {}
        for path in table.find_resolved_by(self.system):
            self.add_source(table.interfaces[path])
        self.firsts: dict[str, set[str]] = {}
        for language, name in self.defined:
            self.firsts.setdefault(language, set()).add(name.partition(".")[0])

    def add_source(self, source: Interface) -> None:
        """What a source defines, and how its name ends."""
        known = self.extensions.setdefault(source.language, [])
        if splitext(source.path)[1] not in known:
            known.append(splitext(source.path)[1])
        for symbol in source.symbols:
            if symbol.kind in MODULE_KINDS:
                paths = self.defined.setdefault((source.language, symbol.qualified), [])
                if source.path not in paths:
                    paths.append(source.path)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a source does not need itself."""
        if splitext(need.module)[1] in self.extensions.get(source.language, ()):
            path = self.find_written(source, need.module)
            if path:
                return () if path == source.path else (make_hit(need, "exact", path),)
        hit = self.find_module(source, need)
        if hit and source.path in hit.targets:
            return ()
        return (hit or make_miss(need, "external"),)

    def find_written(self, source: Interface, written: str) -> str:
        """The source at a path: from the source's folder, else from one around it."""
        folder = folder_of(source.path)
        found = (join_path(one, written) for one in (folder, *list_ancestors(folder)))
        return next((path for path in found if path in self.table.interfaces), "")

    def find_module(self, source: Interface, need: Need) -> Hit | None:
        """The source of a module; what starts with dots is named from within."""
        name = need.module.lstrip(".")
        parts = [part for part in SEPARATORS.split(name) if part]
        if not parts:
            return None
        defined = self.defined.get((source.language, name), [])
        if len(parts) > 1 and defined:
            return choose_hit(need, "exact", defined)
        near = self.find_near(source, "/".join(parts))
        if near:
            return make_hit(need, "exact", near)
        return choose_hit(need, "scoped", self.find_ending(source, parts) if len(parts) > 1 else defined)

    def list_firsts(self, source: Interface) -> Set[str]:
        """The first parts of the names of the language's modules."""
        return self.firsts.get(source.language, set())

    def find_full(self, source: Interface, parts: list[str]) -> tuple[str, int] | None:
        """The only source that defines the module with which a name begins, the longest first."""
        for length in range(len(parts), 0, -1):
            paths = self.defined.get((source.language, ".".join(parts[:length])), [])
            if paths:
                return (paths[0], length) if len(paths) == 1 and paths[0] != source.path else None
        return None

    def find_ending(self, source: Interface, parts: list[str]) -> list[str]:
        """The sources whose path ends with the parts of a name."""
        found = {
            path
            for ending in self.list_endings(source, "/".join(parts))
            for path in self.table.find_suffix(ending)
        }
        return sorted(found)

    def find_near(self, source: Interface, name: str) -> str:
        """The source of a name in the source's folder, or in a load folder around it."""
        folder = folder_of(source.path)
        for around in (folder, *list_ancestors(folder)):
            for load in LOAD_FOLDERS:
                place = "/".join(filter(None, (around, load)))
                for ending in self.list_endings(source, name):
                    path = join_path(place, ending)
                    if path in self.table.interfaces:
                        return path
        return ""

    def list_endings(self, source: Interface, stem: str) -> list[str]:
        """The paths that a name may stand for; the file of an OCaml module starts with a small letter."""
        folder, slash, last = stem.rpartition("/")
        stems = dict.fromkeys((stem, f"{folder}{slash}{last[:1].lower()}{last[1:]}", f"{stem}/{WHOLE}"))
        return [one + extension for one in stems for extension in self.extensions[source.language]]
