"""Protocol buffers: imports from a root on the compiler's path."""

from repodocs.link.resolvers.resolver import CANDIDATES, Hit, Resolver, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options


class ProtoResolver(Resolver):
    """Finds a path from a root, from a folder around the source, else by the end of a path."""

    ambience = "includes"

    def __init__(self, table: SourceTable, options: Options) -> None:
        self.table = table
        self.roots = tuple(dict.fromkeys([*(root.strip("/") for root in options.source_roots), ""]))

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit; the messages of a found source are seen as they are."""
        for root in self.roots:
            if join_path(root, need.module) in self.table.interfaces:
                return (Hit(need.module, "exact", (join_path(root, need.module) or "",), opens="own"),)
        for folder in list_ancestors(folder_of(source.path)):
            if join_path(folder, need.module) in self.table.interfaces:
                return (Hit(need.module, "scoped", (join_path(folder, need.module) or "",), opens="own"),)
        found = [path for path in self.table.find_suffix(need.module) if path != source.path]
        if len(found) == 1:
            return (
                Hit(
                    need.module, "scoped" if "/" in need.module else "unique-name", tuple(found), opens="own"
                ),
            )
        if found:
            return (Hit(need.module, "ambiguous", tuple(found[:CANDIDATES])),)
        return (make_miss(need, "external"),)
