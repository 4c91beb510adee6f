"""Finds sources that are imported together."""

from repodocs.link.uses import Uses

RELATED = 8
# Of a source that imports more, each pair says little, and there are too many.
IMPORTS = 40
TOGETHER = 2


def find_related(uses: dict[str, Uses]) -> dict[str, tuple[str, ...]]:
    """For each source those that share most of its importers, at least two; the nearest first."""
    totals: dict[str, int] = {}
    pairs: dict[str, dict[str, int]] = {}
    for one in uses.values():
        targets = list_targets(one)
        for path in targets:
            totals[path] = totals.get(path, 0) + 1
        if len(targets) > IMPORTS:
            continue
        for path in targets:
            counts = pairs.setdefault(path, {})
            for other in targets:
                if other != path:
                    counts[other] = counts.get(other, 0) + 1
    return {path: related for path, counts in pairs.items() if (related := choose_related(counts, totals))}


def list_targets(uses: Uses) -> list[str]:
    """What a source surely imports; a text's links are no imports."""
    return sorted(
        {
            taken.place.path
            for taken in uses.taken
            if taken.tier in ("exact", "scoped") and taken.role == "need" and not taken.place.qualified
        }
    )


def choose_related(counts: dict[str, int], totals: dict[str, int]) -> tuple[str, ...]:
    """By the share of common importers: what everything imports is related to nothing."""
    often = [path for path, count in counts.items() if count >= TOGETHER]
    often.sort(key=lambda path: (-counts[path] * counts[path] / totals[path], path))
    return tuple(often[:RELATED])
