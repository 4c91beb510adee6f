"""Finds import cycles: sources that need each other, directly or through others."""

from collections.abc import Mapping

from repodocs.link.components import Graph, find_components
from repodocs.link.hits import BUILD_SYSTEMS, Resolved, find_role
from repodocs.link.table import SourceTable

MEMBERS = 25
# So many steps lead around a cycle that is told of each of its members as the shortest through it.
SHORT = 8


def find_cycles(graph: Graph) -> dict[str, tuple[str, ...]]:
    """For each source in a cycle its other members, sorted.

    Of a component too large to tell, those of one cycle through the source, of short
    ones a shortest: a package and all its modules would be the same list on each page.
    """
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
    """A cycle through each member of a large component, a shortest where one of few steps is.

    Of those that are in long ones alone many are in the same, which is told of all of them: to look for
    one from each would take longer than all else that is linked.
    """
    onward = {path: [target for target in graph[path] if target in members] for path in sorted(members)}
    back: Graph = {path: [] for path in members}
    for path, targets in onward.items():
        for target in targets:
            back[target].append(path)
    found = {path: find_cycle(onward, back, path, SHORT) for path in onward}
    for path in onward:
        if not found[path]:
            cycle = [path, *find_cycle(onward, back, path, MEMBERS)]
            for one in cycle:
                found[one] = found[one] or [other for other in cycle if other != one]
        found[path] = found[path] or list_near(onward, path)
    return {path: tuple(sorted(others)[:MEMBERS]) for path, others in found.items()}


class Search:
    """A search from one source along one direction, a layer of equally far sources at a time."""

    def __init__(self, graph: Graph, path: str) -> None:
        self.graph = graph
        self.before = {path: ""}
        self.layer = [path]

    def advance(self) -> None:
        """Goes on to the sources that are one step farther."""
        following = []
        for source in self.layer:
            for target in self.graph[source]:
                if target not in self.before:
                    self.before[target] = source
                    following.append(target)
        self.layer = following

    def trace_back(self, path: str) -> list[str]:
        """The way back from a source, without the start."""
        way = []
        while self.before[path]:
            way.append(path)
            path = self.before[path]
        return way


def find_cycle(onward: Graph, back: Graph, path: str, steps: int) -> list[str]:
    """The other members of a shortest cycle: so many steps both ways from `path`, until the two meet.

    One way alone reaches most of a large component from each of its members.
    """
    ahead, behind = Search(onward, path), Search(back, path)
    # Neither meets the other in the start itself.
    behind.advance()
    for _ in range(steps):
        search, other = (ahead, behind) if len(ahead.layer) <= len(behind.layer) else (behind, ahead)
        search.advance()
        met = sorted(one for one in search.layer if one in other.before)
        if met:
            return list({*ahead.trace_back(met[0]), *behind.trace_back(met[0])})
    return []


def list_near(onward: Graph, path: str) -> list[str]:
    """Of a cycle that is too long to tell, the members that come first."""
    ahead = Search(onward, path)
    while len(ahead.before) <= MEMBERS:
        ahead.advance()
    return [one for one in ahead.before if one != path][:MEMBERS]
