"""Swift: sources see each other without a word; a module is opened by a name that no path has."""

from repodocs.link.resolvers.resolver import Hit, Resolver
from repodocs.link.table import SourceTable
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options


class SwiftResolver(Resolver):
    """Follows names alone: which sources a module has, a build file or an editor's project decides."""

    ambience = "repository"

    def __init__(self, table: SourceTable, options: Options) -> None:
        """It needs to know nothing."""

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:  # noqa: ARG002
        """No hit: the module may be ours or the platform's."""
        return ()
