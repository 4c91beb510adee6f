"""Draws the sources whose pages are measured: the same ones whatever they say."""

import heapq
from collections.abc import Iterable

import xxhash

# The kinds of pages that are measured.
MEASURED = ("docs", "keywords")
# More pages tell nothing new, and an edit of any of these measures all again.
SAMPLE = 1_000
# What fewer pages have in common says nothing of them.
FEWEST = 100


def draw_sample(paths: Iterable[str]) -> tuple[str, ...]:
    """The sources with the least hashes of their paths, sorted; none of too few."""
    drawn = heapq.nsmallest(SAMPLE, paths, key=hash_path)
    return tuple(sorted(drawn)) if len(drawn) >= FEWEST else ()


def hash_path(path: str) -> int:
    """A number that has nothing to do with what a source holds."""
    return xxhash.xxh3_64_intdigest(path.encode("utf-8", "surrogateescape"))
