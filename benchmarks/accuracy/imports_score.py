"""Compares edges with the truth: of those that are told as sure how many are true, and how many are told."""

import posixpath
from collections import defaultdict

import msgspec
from imports_edges import Found
from imports_truths import Truth

Pairs = set[tuple[str, str]]


class Score(msgspec.Struct, frozen=True):
    """The edges that both have, those of one side alone, and the sources that were compared."""

    both: int
    extra: tuple[tuple[str, str], ...]
    missed: tuple[tuple[str, str], ...]
    sources: int

    @property
    def precision(self) -> float:
        """The true share of what is told."""
        return self.both / max(1, self.both + len(self.extra))

    @property
    def recall(self) -> float:
        """The told share of what is true."""
        return self.both / max(1, self.both + len(self.missed))


def score_edges(found: Found, truth: Truth, kinds: frozenset[str]) -> Score:
    """The score over the sources that the tool read."""
    ours: Pairs = {pair for pair in found.list_pairs(kinds) if pair[0] in truth.read}
    theirs: Pairs = {pair for pair in truth.pairs if pair[0] != pair[1]}
    if truth.is_closed:
        return score_closed(found, truth, kinds)
    if truth.is_by_folder:
        ours = group_sources(ours, theirs)
    else:
        ours = {pair for pair in ours if pair[1] in truth.read or pair in theirs}
    return make_score(ours, theirs, ours & theirs, truth)


def score_closed(found: Found, truth: Truth, kinds: frozenset[str]) -> Score:
    """The score of all that is reached: what only an inactive branch reaches is nobody's."""
    always = close_pairs(set(found.list_pairs(kinds, unconditional="yes")), truth.read)
    perhaps = close_pairs(set(found.list_pairs(kinds)), truth.read)
    return make_score(always, set(truth.pairs), perhaps & truth.pairs, truth)


def make_score(ours: Pairs, theirs: Pairs, both: Pairs, truth: Truth) -> Score:
    """The score of two sets; `both` may hold pairs that are told with a condition."""
    return Score(len(both), tuple(sorted(ours - theirs)), tuple(sorted(theirs - both)), len(truth.read))


def group_sources(ours: Pairs, theirs: Pairs) -> Pairs:
    """Our edges from the truth's groups of sources to folders; a test may import the package of its own."""
    groups = {
        posixpath.normpath(f"{folder}/{name}"): f"{folder}:{names}"
        for group, _ in theirs
        for folder, _, names in [group.partition(":")]
        for name in names.split("+")
    }
    return {(groups[path], posixpath.dirname(target) or ".") for path, target in ours if path in groups}


def close_pairs(pairs: Pairs, starts: frozenset[str]) -> Pairs:
    """From each start to all that it reaches."""
    needs: dict[str, set[str]] = defaultdict(set)
    for path, target in pairs:
        needs[path].add(target)
    closed: Pairs = set()
    for start in starts:
        seen: set[str] = set()
        stack = [start]
        while stack:
            for target in needs.get(stack.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    stack.append(target)
        closed.update((start, target) for target in seen - {start})
    return closed
