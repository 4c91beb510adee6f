"""The import system of languages that have none."""

from repodocs.link.resolvers.resolver import Hit, Resolver
from repodocs.model.interface import Interface, Need


class NoResolver(Resolver):
    """Resolves nothing."""

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:  # noqa: ARG002
        """No hit."""
        return ()
