"""Finds the layers of each folder: which of its sources and subfolders stand on which others."""

from collections import Counter
from itertools import chain

from repodocs.link.components import Graph, find_components

# Fewer parts stand in their list of files as well.
FEWEST = 3
Layers = tuple[tuple[str, ...], ...]


def find_layers(graph: Graph, left_out: frozenset[str]) -> dict[str, Layers]:
    """The layers of each folder that has two, the lowest first; a folder's name ends with a slash.

    A part needs only parts of lower layers, or those with which it is in a cycle.
    Parts that neither need nor are needed within the folder are in none, and the
    sources of `left_out` (tests, which need everything) do not count.
    """
    inner: dict[str, dict[str, set[str]]] = {}
    for path, targets in graph.items():
        for target in targets:
            if path not in left_out and target not in left_out:
                folder, part, other = part_ways(path, target)
                inner.setdefault(folder, {}).setdefault(part, set()).add(other)
    layers = {folder: stack_parts(needs) for folder, needs in inner.items()}
    return {folder: one for folder, one in layers.items() if len(one) > 1 and sum(map(len, one)) >= FEWEST}


def part_ways(path: str, target: str) -> tuple[str, str, str]:
    """The deepest folder that holds both sources, and its parts in which they stand."""
    own, other = path.split("/"), target.split("/")
    depth = next(number for number, pair in enumerate(zip(own, other, strict=False)) if pair[0] != pair[1])
    return "/".join(own[:depth]), name_part(own, depth), name_part(other, depth)


def name_part(parts: list[str], depth: int) -> str:
    """The path down to a depth, with a slash where it is a folder's."""
    return "/".join(parts[: depth + 1]) + ("/" if depth + 1 < len(parts) else "")


def stack_parts(needs: dict[str, set[str]]) -> Layers:
    """The parts by how far they stand above the lowest; in a layer the most needed first."""
    graph: Graph = {part: sorted(others) for part, others in sorted(needs.items())}
    heights: dict[str, int] = {}
    for members in find_components(graph):
        below = {other for one in members for other in graph.get(one, ())}.difference(members)
        heights |= dict.fromkeys(members, 1 + max((heights[other] for other in below), default=-1))
    counts = Counter(chain.from_iterable(graph.values()))
    layers: list[list[str]] = [[] for _ in range(1 + max(heights.values()))]
    for part in sorted(heights, key=lambda part: (-counts[part], part)):
        layers[heights[part]].append(part)
    return tuple(map(tuple, layers))
