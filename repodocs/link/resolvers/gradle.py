"""Gradle: other projects by their paths, scripts that are applied, plugins that are scripts."""

import re

from repodocs.link.resolvers.java import JavaResolver
from repodocs.link.resolvers.resolver import Hit, Resolver, choose_hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

ENDINGS = (".gradle", ".gradle.kts")
SETTINGS = tuple(f"settings{ending}" for ending in ENDINGS)
# A folder that a variable names before a path.
ROOT = re.compile(r"^\$\{?(?:rootDir|rootProject\.(?:projectDir|rootDir)|projectDir|project\.rootDir)\}?/")
# `buildCache` may stand in the folder `build-cache`.
HUMP = re.compile(r"(?<=[a-z0-9])[A-Z]")
CLASS_KINDS = frozenset({"import", "static"})


class GradleResolver(Resolver):
    """Finds the script of `:lib:core` below the folder with the settings, else by the end of its path."""

    def __init__(self, table: SourceTable, options: Options) -> None:
        self.table = table
        self.java = JavaResolver(table, options)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most, but for classes that a script imports as Java does."""
        if need.kind in CLASS_KINDS:
            return self.java.resolve_need(source, need)
        finders = {"project": self.find_project, "script": self.find_script, "plugin": self.find_plugin}
        hit = finders[need.kind](source, need) if need.kind in finders else None
        if hit:
            return () if hit.targets == (source.path,) else (hit,)
        is_ours = need.kind in ("project", "script") and "://" not in need.module
        return (make_miss(need, "unresolved" if is_ours else "external"),)

    def find_project(self, source: Interface, need: Need) -> Hit | None:
        """The build script of a project, which bears the name `build` or the project's own."""
        written = need.module.strip(":").replace(":", "/")
        dashed = HUMP.sub(lambda found: f"-{found[0].lower()}", written)
        root = self.find_root(folder_of(source.path))
        ends = [end for place in dict.fromkeys((written, dashed)) for end in list_scripts(place)]
        below = (f"{root}/{end}".lstrip("/") for end in ends)
        exact = next((path for path in below if path in self.table.interfaces), "")
        if exact:
            return make_hit(need, "exact", exact)
        found = [path for end in ends if written for path in self.table.find_suffix(end)]
        return choose_hit(need, "scoped", [path for path in found if not root or path.startswith(f"{root}/")])

    def find_root(self, folder: str) -> str:
        """The nearest folder around that has settings, else the repository's root."""
        found = (
            one
            for one in list_ancestors(folder)
            for name in SETTINGS
            if f"{one}/{name}".lstrip("/") in self.table.interfaces
        )
        return next(found, "")

    def find_script(self, source: Interface, need: Need) -> Hit | None:
        """A script at a path, from the source's folder or one around it."""
        rest = ROOT.sub("", need.module)
        if "$" in rest or "://" in rest:
            return None
        for number, folder in enumerate(list_ancestors(folder_of(source.path))):
            path = join_path(folder, rest)
            if path in self.table.interfaces and path is not None:
                return make_hit(need, "scoped" if number else "exact", path)
        return None

    def find_plugin(self, source: Interface, need: Need) -> Hit | None:
        """A plugin that is a script of the repository, by the only source of its name."""
        del source
        paths = [path for ending in ENDINGS for path in self.table.by_tail.get(need.module + ending, [])]
        return choose_hit(need, "unique-name", paths)


def list_scripts(place: str) -> list[str]:
    """The paths that the build script of a project's folder may have."""
    folder = f"{place}/" if place else ""
    stems = dict.fromkeys(filter(None, ("build", place.rpartition("/")[2])))
    return [f"{folder}{stem}{ending}" for stem in stems for ending in ENDINGS]
