"""Finds sources that are imported together."""

from repodocs.link.uses import Uses
from repodocs.model.links import Related

RELATED = 8
# A link is strong where so many need both, and so large a share of those that need one of them: a chance
# meeting in two users says nothing.
SHARED = 3
SHARE = (2, 3)
# Of a source that imports more, each pair says little, and there are too many.
IMPORTS = 40


def find_related(uses: dict[str, Uses]) -> dict[str, tuple[Related, ...]]:
    """For each source those that share nearly all of its importers, the nearest first."""
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
    found = ((path, choose_related(path, counts, totals)) for path, counts in pairs.items())
    return {path: related for path, related in found if related}


def list_targets(uses: Uses) -> list[str]:
    """What a source surely imports; a text's links are no imports."""
    return sorted(
        {
            taken.place.path
            for taken in uses.taken
            if taken.tier in ("exact", "scoped") and taken.role == "need" and not taken.place.qualified
        }
    )


def choose_related(path: str, counts: dict[str, int], totals: dict[str, int]) -> tuple[Related, ...]:
    """By the share of common importers: what everything imports is related to nothing."""
    found = [
        Related(other, shared, totals[path] + totals[other] - shared)
        for other, shared in counts.items()
        if shared >= SHARED
    ]
    strong = [one for one in found if one.both * SHARE[1] >= one.either * SHARE[0]]
    return tuple(sorted(strong, key=lambda one: (-one.both / one.either, -one.both, one.path))[:RELATED])
