"""Names that are unique among the sources of one import system."""

from repodocs.link.names import MEMBER_KINDS, SPACE_KINDS, TYPE_KINDS, find_owner, split_name
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export, Interface

# A shorter name is too often something else: abs, max, foo.
SHORTEST = 4
# Sources with these traits define names for their own kind only.
APART = frozenset({"test", "example", "vendored", "benchmark"})


class Ambient:
    """Finds a symbol by its name alone; `headers` are the headers of implementations."""

    def __init__(self, table: SourceTable, systems: frozenset[str], headers: dict[str, str]) -> None:
        self.table = table
        self.headers = headers
        self.exports: dict[tuple[str, str], list[tuple[str, Export]]] = {}
        for path, interface in table.interfaces.items():
            if table.resolver_names[path] in systems:
                self.add_source(table.resolver_names[path], interface)

    def add_source(self, system: str, interface: Interface) -> None:
        """Adds the names that can be written from elsewhere."""
        types = {symbol.qualified for symbol in interface.symbols if symbol.kind in TYPE_KINDS}
        for symbol in interface.symbols:
            is_member = symbol.kind in MEMBER_KINDS or find_owner(symbol) in types
            if symbol.kind not in SPACE_KINDS and not is_member and len(symbol.name) >= SHORTEST:
                self.exports.setdefault((system, symbol.name), []).append((interface.path, symbol))

    def find(self, path: str, parts: list[str]) -> tuple[str, Export] | None:
        """The only source that defines the name, with the first symbol of that name."""
        known = self.exports.get((self.table.resolver_names[path], parts[-1]), ())
        found: dict[str, Export] = {}
        for definer, export in known:
            if split_name(export.qualified)[-len(parts) :] == parts:
                found.setdefault(definer, export)
        # A header and its implementation are one definer.
        for definer in [one for one in found if self.headers.get(one) in found]:
            del found[definer]
        if len(found) != 1:
            return None
        definer, export = next(iter(found.items()))
        return (definer, export) if definer != path and self.is_near(path, definer) else None

    def is_near(self, path: str, definer: str) -> bool:
        """Whether a source may mean what another one defines: nobody calls into a test by chance."""
        traits = self.table.interfaces[definer].traits
        return APART.intersection(traits) <= set(self.table.interfaces[path].traits)
