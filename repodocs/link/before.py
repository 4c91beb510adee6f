"""What is known of all sources before their names are followed."""

from collections.abc import Mapping

import msgspec

from repodocs.link.bridges import Bridged, Bridges
from repodocs.link.counterparts import find_headers
from repodocs.link.endings import IMPLEMENTATIONS
from repodocs.link.hits import Resolved, resolve_needs
from repodocs.link.resolvers.registry import make_resolvers
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.table import SourceTable
from repodocs.model.options import Options


class Before(msgspec.Struct, frozen=True):
    """What needs and asked names lead to.

    `headers` are those of implementations, `made` is how what is made from others ends.
    """

    table: SourceTable
    resolvers: dict[str, Resolver]
    needs: dict[str, tuple[Resolved, ...]]
    headers: dict[str, str]
    bridged: dict[str, tuple[Bridged, ...]]
    made: dict[str, tuple[str, ...]]


def look_before(table: SourceTable, options: Options) -> Before:
    """Resolves all needs, so that names can be followed through them."""
    resolvers, headers = make_resolvers(table, options), find_headers(table)
    needs = resolve_needs(table, resolvers)
    bridges = Bridges(table, headers, list_included(needs))
    bridged = {path: bridges.find_bridged(source) for path, source in table.interfaces.items()}
    return Before(table, resolvers, needs, headers, bridged, options.made_files)


def list_included(needs: Mapping[str, tuple[Resolved, ...]]) -> dict[str, set[str]]:
    """The sources whose own names each source sees through an include that it writes."""
    return {
        path: {one.path for one in resolved if one.path and one.hit.opens == "own"}
        for path, resolved in needs.items()
        if path.endswith(IMPLEMENTATIONS)
    }
