"""The C family's includes: beside the includer, then include roots, then by path suffix."""

from functools import cache

from repodocs.link.resolvers.include_folders import IncludeFolders
from repodocs.link.resolvers.resolver import CANDIDATES, Hit, Resolver
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier
from repodocs.model.options import Options

ROOT_NAMES = ("include", "inc")


class IncludeResolver(Resolver):
    """Finds headers without the compiler's options, but for the folders that build files name."""

    ambience = "includes"

    def __init__(self, table: SourceTable, options: Options) -> None:
        self.table = table
        self.own_roots = tuple(root.strip("/") for root in options.source_roots)
        self.made = options.made_headers
        self.roots = find_include_roots(table, options)
        self.folders = IncludeFolders(table)
        self.find_anywhere = cache(self.search_anywhere)
        self.prefixes = self.gather_prefixes()

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit; the names of a found header are seen as they are."""
        path = None if is_system(need) else join_path(folder_of(source.path), need.module)
        if path is not None and path in self.table.interfaces:
            return (Hit(need.module, "exact", (path,), opens="own"),)
        tier, found = self.find_anywhere(need.module)
        if tier != "exact":
            named = self.folders.find_header(source.path, need.module)
            if named:
                return (Hit(need.module, "scoped", (named,), opens="own"),)
        # <math.h> is the system's, whatever source has that name.
        is_loose = is_system(need) and tier == "unique-name"
        paths = [path for path in found if path != source.path and not is_loose]
        if len(paths) > 1:
            paths = choose_around(source.path, paths, need.module)
        if len(paths) > 1:
            return (Hit(need.module, "ambiguous", tuple(paths[:CANDIDATES])),)
        if paths:
            sure = self.weigh_place(source.path, paths[0], need, tier)
            return (Hit(need.module, sure, tuple(paths), opens="own"),)
        return self.find_original(source, need) or (Hit(need.module, self.name_miss(need)),)

    def weigh_place(self, path: str, target: str, need: Need, tier: Tier) -> Tier:
        """How surely a header is meant that a written path leads to: not surely where no build looks for it.

        <vulkan/vulkan.h> need not be the stub that lies in some folder `include`.
        """
        if self.is_around(path, target, need.module):
            return tier
        root = target.removesuffix(need.module).rstrip("/")
        if self.folders.roots and root != target and root not in self.folders.roots:
            return "unique-name"
        return "scoped" if tier == "exact" and is_system(need) else tier

    def find_original(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit on the source that a build makes a header from, none where no ending leads to one."""
        for ending, originals in self.made.items():
            stem = need.module.removesuffix(ending)
            for original in originals if stem != need.module else ():
                (hit,) = self.resolve_need(source, Need(stem + original, need.kind))
                if len(hit.targets) == 1:
                    return (Hit(need.module, "scoped" if hit.tier == "exact" else hit.tier, hit.targets),)
        return ()

    def search_anywhere(self, module: str) -> tuple[Tier, list[str]]:
        """The sources that a written path means from include roots, else by its end."""
        written = join_path("", module)
        if not written:
            return "unresolved", []
        rooted = [f"{root}/{written}" if root else written for root in self.roots]
        found = sorted({path for path in rooted if path in self.table.interfaces})
        if found:
            return ("exact" if len(found) == 1 else "scoped"), found
        return ("scoped" if "/" in written else "unique-name"), self.table.find_suffix(written)

    def is_around(self, path: str, target: str, module: str) -> bool:
        """Whether a header lies below a configured root, or one in a folder around the includer."""
        if target in {f"{root}/{module}".lstrip("/") for root in self.own_roots}:
            return True
        return choose_around(path, [target, ""], module) == [target]

    def gather_prefixes(self) -> frozenset[str]:
        """First components of written paths that are found here: `ATen/...` is ours, found or not."""
        prefixes = set()
        for path in self.table.find_resolved_by("include"):
            for need in self.table.interfaces[path].imports:
                first, slash, _ = need.module.partition("/")
                if slash and first not in prefixes and self.find_anywhere(need.module)[1]:
                    prefixes.add(first)
        return frozenset(prefixes)

    def name_miss(self, need: Need) -> Tier:
        """A header of the system or of another project is external; a generated one of ours is not."""
        first, slash, _ = need.module.partition("/")
        if slash:
            return "unresolved" if first in self.prefixes or first.startswith(".") else "external"
        return "external" if is_system(need) else "unresolved"


def is_system(need: Need) -> bool:
    """Whether it is written in angle brackets."""
    return need.kind.startswith("system")


def find_include_roots(table: SourceTable, options: Options) -> tuple[str, ...]:
    """The configured roots, the repository's root, and folders that are named for it."""
    named = [folder for folder in table.members if folder.rpartition("/")[2] in ROOT_NAMES]
    return tuple(dict.fromkeys([*(root.strip("/") for root in options.source_roots), "", *named]))


def choose_around(path: str, paths: list[str], module: str) -> list[str]:
    """The candidate whose root lies around the includer, the nearest first, else all of them."""
    for folder in list_ancestors(folder_of(path)):
        near = join_path(folder, module)
        beside = [join_path(folder, f"{name}/{module}") for name in ROOT_NAMES]
        for candidate in (near, *beside):
            if candidate in paths:
                return [candidate]
    return paths
