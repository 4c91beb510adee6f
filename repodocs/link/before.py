"""What is known of all sources before their names are followed."""

import msgspec

from repodocs.link.bridges import Bridged, Bridges
from repodocs.link.counterparts import find_headers
from repodocs.link.hits import Resolved, resolve_needs
from repodocs.link.resolvers.registry import make_resolvers
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.table import SourceTable
from repodocs.model.options import Options


class Before(msgspec.Struct, frozen=True):
    """What needs and asked names lead to; `headers` are those of implementations."""

    table: SourceTable
    resolvers: dict[str, Resolver]
    needs: dict[str, tuple[Resolved, ...]]
    headers: dict[str, str]
    bridged: dict[str, tuple[Bridged, ...]]


def look_before(table: SourceTable, options: Options) -> Before:
    """Resolves all needs, so that names can be followed through them."""
    resolvers, headers = make_resolvers(table, options), find_headers(table)
    bridges = Bridges(table, headers)
    bridged = {path: bridges.find_bridged(source) for path, source in table.interfaces.items()}
    return Before(table, resolvers, resolve_needs(table, resolvers), headers, bridged)
