"""The symbols of languages with namespaces, by their full names."""

from repodocs.link.table import SourceTable
from repodocs.model.interface import Interface

NAMESPACE = "namespace"


class Namespaces:
    """Which sources define a full name, and which belong to a namespace."""

    def __init__(self, table: SourceTable, resolver: str, separator: str) -> None:
        self.separator = separator
        self.by_name: dict[str, list[str]] = {}
        self.members: dict[str, list[str]] = {}
        for path in table.find_resolved_by(resolver):
            self.add_source(table.interfaces[path])

    def add_source(self, source: Interface) -> None:
        """The names of a source at the top of its namespaces."""
        spaces = list_spaces(source)
        for space in spaces:
            self.members.setdefault(space, []).append(source.path)
        for symbol in source.symbols:
            if symbol.kind != NAMESPACE:
                for name in self.spell_names(symbol.qualified, spaces):
                    known = self.by_name.setdefault(name, [])
                    if source.path not in known:
                        known.append(source.path)

    def spell_names(self, qualified: str, spaces: list[str]) -> list[str]:
        """The full name: some grammars nest a symbol in its namespace, others put it beside."""
        if any(qualified.startswith(space + self.separator) for space in spaces) or not spaces:
            return [qualified]
        return [f"{spaces[0]}{self.separator}{qualified}"]


def list_spaces(source: Interface) -> list[str]:
    """The namespaces that a source opens."""
    return [one.qualified for one in source.symbols if one.kind == NAMESPACE]
