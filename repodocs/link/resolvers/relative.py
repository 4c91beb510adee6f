"""Paths as written in documents, scripts and JavaScript: relative to the source first."""

import re
from fnmatch import fnmatchcase
from urllib.parse import unquote

from repodocs.link.resolvers.paths import find_at
from repodocs.link.resolvers.resolver import Hit, Resolver, make_hit, make_miss
from repodocs.link.resolvers.scripts import (
    PATH_KIND,
    PATTERN,
    PREREQUISITE,
    RUN_KINDS,
    SUBDIRECTORY,
    resolve_make,
    resolve_path,
    resolve_run,
)
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors, split_path
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

URL = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|~)")
ACTION = re.compile(r"^[\w.-]+/[\w./-]+@[\w./-]+$")
# Needs that name a package where they name no path.
PACKAGE_KINDS = frozenset({"import", "from", "require", "export", "dynamic", "type", "uses"})
IMAGE_KIND = "image"
# Needs that only ever name a package.
ONLY_PACKAGE = "package"
TOCTREE_KIND = "toctree"
# What a pattern of a table of contents lists.
LISTED = (".rst", ".rest", ".md", ".ipynb", ".txt")
DEFAULT = "default"


class RelativeResolver(Resolver):
    """Finds what a path names; a URL or an image is external, a place in the same document nothing."""

    def __init__(self, table: SourceTable, options: Options) -> None:  # noqa: ARG002
        self.table = table

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most, but of a pattern one for each source that fits it."""
        if need.kind in (IMAGE_KIND, ONLY_PACKAGE) or URL.match(need.module) or ACTION.match(need.module):
            return (make_miss(need, "external"),)
        if need.kind in RUN_KINDS or need.module.startswith(("$(", "${")):
            return self.resolve_step(source, need)
        written = unquote(re.split(r"[?#]", need.module, maxsplit=1)[0]).strip()
        tier, path = self.find(source, written) if written else ("unresolved", source.path)
        if path:
            hit = make_hit(self.name_default(need, path), tier, path)
            return () if path == source.path else (hit,)
        if need.kind == TOCTREE_KIND and "*" in written:
            return tuple(Hit(need.module, "scoped", (one,)) for one in self.match(source, written))
        if PATTERN.search(written) or self.is_folder(source, written):
            return ()
        is_package = need.kind in PACKAGE_KINDS and not written.startswith(".")
        return (make_miss(need, "external" if is_package else "unresolved"),)

    def resolve_step(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """What a script or a recipe runs and reads, by the kind of the need."""
        if need.kind == PREREQUISITE and "*" in need.module:
            return self.match_all(source, need)
        if need.kind == SUBDIRECTORY:
            return resolve_make(self.table, source, need)
        if need.kind == PATH_KIND:
            return resolve_path(self.table, source, need)
        return resolve_run(self.table, source, need)

    def name_default(self, need: Need, path: str) -> Need:
        """The default export by its name here, where its source has that name, else as a whole."""
        if DEFAULT not in need.names:
            return need
        own = {symbol.name for symbol in self.table.interfaces[path].symbols}
        pairs = list(zip(need.names, need.bindings, strict=False))
        names = [(local if local in own else "") if name == DEFAULT else name for name, local in pairs]
        return Need(need.module, need.kind, tuple(names), tuple(local for _, local in pairs))

    def find(self, source: Interface, written: str) -> tuple[Tier, str]:
        """The source that a written path means, "" for none."""
        folder = folder_of(source.path)
        if written.startswith("/"):
            return self.find_rooted(folder, written.lstrip("/"))
        found = find_at(self.table, join_path(folder, written))
        if found:
            return "exact", found
        # Documents are also shown from the root; a lone word may be anything.
        is_path = ("/" in written or "." in written) and not written.startswith(".")
        return "scoped", find_at(self.table, join_path("", written)) if is_path else ""

    def match_all(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """A hit for each source of a folder whose name fits a pattern: `a-*.yml` before a recipe."""
        folder, name = split_path(join_path(folder_of(source.path), need.module) or "")
        paths = () if "*" in folder else self.table.members.get(folder, ())
        return tuple(
            Hit(need.module, "exact", (path,))
            for path in sorted(paths)
            if path != source.path and fnmatchcase(split_path(path)[1], name)
        )

    def match(self, source: Interface, pattern: str) -> list[str]:
        """The documents of one folder whose names fit a pattern (`notes/*`), in order."""
        folder, name = split_path(join_path(folder_of(source.path), pattern) or "")
        stems = {path: split_path(path)[1].rpartition(".")[0] for path in self.table.members.get(folder, ())}
        return sorted(
            path
            for path, stem in stems.items()
            if path != source.path and path.endswith(LISTED) and fnmatchcase(stem, name)
        )

    def find_rooted(self, folder: str, written: str) -> tuple[Tier, str]:
        """A path from the repository's root, else from the nearest folder that has it: a site's root."""
        found = find_at(self.table, written)
        if found:
            return "exact", found
        for ancestor in list_ancestors(folder):
            found = find_at(self.table, join_path(ancestor, written))
            if found:
                return "scoped", found
        return "scoped", ""

    def is_folder(self, source: Interface, written: str) -> bool:
        """Whether it names a folder without an index: nothing to link to, and nothing missing."""
        paths = (join_path(folder_of(source.path), written), join_path("", written.strip("/")))
        return any(path in self.table.members for path in paths)
