"""Counts what the sources of each folder need from other folders, and which are used most."""

from collections.abc import Iterable

import msgspec

from repodocs.link.table import SourceTable, folder_of, list_ancestors
from repodocs.link.uses import Uses
from repodocs.model.links import FolderEdge, Tier

FOLDERS = 25
FIRST = 10
SURE: frozenset[Tier] = frozenset({"exact", "scoped"})
# What is read first has something to read: a licence that a manifest names has not.
READ = "analyzed"
Counts = dict[str, dict[str, int]]


class FolderCounts(msgspec.Struct, frozen=True):
    """Numbers of sources by folder: what its subtree needs, what needs it, its most used sources."""

    needs: Counts
    needed_by: Counts
    first: Counts


def count_folders(table: SourceTable, uses: dict[str, Uses]) -> FolderCounts:
    """The counts of every folder; each source counts once in each."""
    counts = FolderCounts({}, {}, {})
    above = {folder: list_ancestors(folder) for folder in table.members}
    for path, one in uses.items():
        targets = list_needed(one)
        around = above[folder_of(path)]
        count_needs(counts, around, {folder_of(target) for target in targets})
        entered: dict[str, None] = {}
        for target in targets:
            outside = [folder for folder in above[folder_of(target)] if folder not in around]
            entered |= dict.fromkeys(outside)
            # The root has no outside: there every importer counts.
            for folder in (*outside, "") if table.interfaces[target].outcome == READ else ():
                add(counts.first, folder, target)
        for folder in entered:
            add(counts.needed_by, folder, around[0])
    return counts


def list_needed(uses: Uses) -> list[str]:
    """The sources that a source surely needs."""
    needed = {taken.place.path for taken in uses.taken if taken.tier in SURE and taken.role == "need"}
    return sorted(needed)


def count_needs(counts: FolderCounts, around: list[str], needed: Iterable[str]) -> None:
    """Each folder around a source needs those folders that lie outside of it."""
    for other in needed:
        for folder in around:
            if folder in ("", other) or other.startswith(folder + "/"):
                break
            add(counts.needs, folder, other)


def add(counts: Counts, folder: str, key: str) -> None:
    """One more."""
    of_folder = counts.setdefault(folder, {})
    of_folder[key] = of_folder.get(key, 0) + 1


def list_edges(counts: dict[str, int], limit: int) -> tuple[FolderEdge, ...]:
    """The largest counts first, then by name."""
    rows = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(FolderEdge(name, count) for name, count in rows[:limit])
