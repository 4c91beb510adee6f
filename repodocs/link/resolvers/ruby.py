"""Ruby: sources below a `lib` folder as `require` finds them, and paths from the source itself."""

from repodocs.link.resolvers.resolver import CANDIDATES, Hit, Resolver, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

# Folders that are on the path where sources of their project run.
LOAD_FOLDERS = ("lib", "", "test", "spec", "app", "ext")
PATH_KINDS = frozenset({"relative", "load"})
GEM_KIND = "gem"


class RubyResolver(Resolver):
    """Finds what is required; constants are seen from everywhere, once their source is read."""

    ambience = "repository"

    def __init__(self, table: SourceTable, options: Options) -> None:
        self.table = table
        self.roots = tuple(root.strip("/") for root in options.source_roots)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most; a gem comes from outside."""
        if need.kind == GEM_KIND:
            return (make_miss(need, "external"),)
        beside = self.find_at(folder_of(source.path), need.module)
        is_path = need.kind in PATH_KINDS or need.module.startswith(".")
        if is_path and beside:
            return () if beside == source.path else (make_hit(need, "exact", beside),)
        return self.resolve_required(source, need)

    def resolve_required(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """From the load folders around the source, the nearest first, else from the only other one."""
        for folder in (*list_ancestors(folder_of(source.path)), *self.roots):
            for name in LOAD_FOLDERS:
                path = self.find_at("/".join(part for part in (folder, name) if part), need.module)
                if path:
                    return () if path == source.path else (make_hit(need, "exact", path),)
        found = [path for path in self.find_libraries(need.module) if path != source.path]
        if len(found) == 1:
            return (make_hit(need, "scoped", found[0]),)
        if found:
            return (Hit(need.module, "ambiguous", tuple(found[:CANDIDATES])),)
        return (make_miss(need, "unresolved" if need.kind in PATH_KINDS else "external"),)

    def find_libraries(self, written: str) -> list[str]:
        """The sources that a `lib` folder anywhere gives by a name."""
        stem = written.removesuffix(".rb")
        return self.table.find_suffix(f"lib/{stem}.rb")

    def find_at(self, folder: str, written: str) -> str:
        """The source that a name means seen from a folder, "" for none."""
        path = join_path(folder, written)
        if path is None:
            return ""
        return next((one for one in (path, f"{path}.rb") if one in self.table.interfaces), "")
