"""Finds import cycles: sources that need each other, directly or through others."""

from collections.abc import Mapping

from repodocs.link.components import Graph, find_components
from repodocs.link.hits import BUILD_SYSTEMS, Resolved, find_role
from repodocs.link.table import SourceTable

MEMBERS = 25


def find_cycles(table: SourceTable, needs: Mapping[str, tuple[Resolved, ...]]) -> dict[str, tuple[str, ...]]:
    """For each source in a cycle its other members, sorted.

    Of a component too large to tell, those of a shortest cycle through the
    source: a package and all its modules would be the same list on each page.
    """
    graph = build_graph(table, needs)
    cycles: dict[str, tuple[str, ...]] = {}
    for members in find_components(graph):
        if len(members) > MEMBERS + 1:
            cycles.update(find_short_cycles(graph, frozenset(members)))
        elif len(members) > 1:
            for path in members:
                cycles[path] = tuple(sorted(other for other in members if other != path))
    return cycles


def build_graph(table: SourceTable, needs: Mapping[str, tuple[Resolved, ...]]) -> Graph:
    """The sure needs between sources of code in one import system; a mention is no need."""
    graph: Graph = {}
    for path, resolved in needs.items():
        system = table.resolver_names[path]
        if system in BUILD_SYSTEMS:
            continue
        targets = {
            one.path
            for one in resolved
            if one.hit.tier in ("exact", "scoped")
            and one.path not in ("", path)
            and find_role(table, path, one) == "need"
            and table.resolver_names[one.path] == system
        }
        graph[path] = sorted(targets)
    return graph


def find_short_cycles(graph: Graph, members: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """A shortest cycle through each member of a large component."""
    needing: dict[str, set[str]] = {path: set() for path in members}
    for path in members:
        for target in members.intersection(graph[path]):
            needing[target].add(path)
    found = {path: find_short_cycle(graph, members, path, needing[path]) for path in members}
    return {path: tuple(sorted(others)[:MEMBERS]) for path, others in found.items()}


def find_short_cycle(graph: Graph, members: frozenset[str], path: str, ends: set[str]) -> list[str]:
    """The other members of a shortest cycle: breadth first to any source that needs `path`."""
    before: dict[str, str] = {path: ""}
    layer = [path]
    while layer:
        following = []
        for source in layer:
            for target in graph[source]:
                if target in members and target not in before:
                    before[target] = source
                    following.append(target)
        reached = sorted(ends.intersection(following))
        if reached:
            return trace_back(before, reached[0])
        layer = following
    return []


def trace_back(before: dict[str, str], path: str) -> list[str]:
    """The way back from a source, without the start."""
    way = []
    while before[path]:
        way.append(path)
        path = before[path]
    return way
