"""Erlang: headers by the folders that an application has for them, modules by their names."""

from repodocs.link.resolvers.modules import ModulesResolver
from repodocs.link.resolvers.resolver import Hit, choose_hit, make_miss
from repodocs.link.table import folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need

INCLUDES = frozenset({"include", "include-lib"})
LIBRARY = "include-lib"
# Where the headers of an application lie, seen from its own folder.
HEADERS = ("", "include", "src")


class ErlangResolver(ModulesResolver):
    """The names of a header are seen as they are; a module is the only one of its name."""

    system = "erlang"

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """One hit at most."""
        if need.kind not in INCLUDES:
            return super().resolve_need(source, need)
        hit = self.find_header(source, need)
        if hit is None:
            return (make_miss(need, "external" if need.kind == LIBRARY else "unresolved"),)
        if source.path in hit.targets:
            return ()
        return (Hit(hit.module, hit.tier, hit.targets, opens="own" if len(hit.targets) == 1 else ""),)

    def find_header(self, source: Interface, need: Need) -> Hit | None:
        """A header beside the source, of its application, else the only one with such an end of its path."""
        folder = folder_of(source.path)
        beside = join_path(folder, need.module)
        if beside in self.table.interfaces and beside is not None:
            return choose_hit(need, "exact", [beside])
        for around in list_ancestors(folder):
            for place in HEADERS:
                path = join_path("/".join(filter(None, (around, place))), need.module)
                if path in self.table.interfaces and path is not None:
                    return choose_hit(need, "scoped", [path])
        return choose_hit(need, "scoped", self.table.find_suffix(need.module))
