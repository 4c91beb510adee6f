"""Groups many names by the words with which they begin, or end."""

from collections.abc import Callable, Sequence
from itertools import takewhile

SEPARATOR = "_"
REST = ""
# So many names make a group, so many groups a list that one looks through.
FEWEST = 2
MOST = 12
# The share of the names that is in groups, at least, in percent.
COVERED = 80

Words = tuple[str, ...]
Groups = dict[str, list[int]]


def group_by_ends(names: Sequence[str]) -> Groups:
    """The numbers of the names by `begin_…` or `…_end`, those of none last by ""; {} where no words tell."""
    words = [tuple(name.split(SEPARATOR)) for name in names]
    turned = [part[::-1] for part in words]
    found = [group_by_first(words, begin), group_by_first(turned, end)]
    best = max(found, key=lambda groups: (count_covered(groups), -len(groups)))
    return best if 100 * count_covered(best) >= COVERED * len(names) else {}


def begin(words: Words) -> str:
    """What names begin with."""
    return f"{SEPARATOR.join(words)}…"


def end(words: Words) -> str:
    """What names end with, its last word first."""
    return f"…{SEPARATOR}{SEPARATOR.join(words[::-1])}"


def group_by_first(names: list[Words], label: Callable[[Words], str]) -> Groups:
    """The names by the first word that not all have, {} for too few or too many groups."""
    common = len(share_words(names))
    groups: dict[Words, list[int]] = {}
    for number, name in enumerate(names):
        groups.setdefault(name[: common + 1], []).append(number)
    large = {key: some for key, some in groups.items() if len(some) >= FEWEST}
    rest = [number for key, some in groups.items() if key not in large for number in some]
    if not 1 < len(large) <= MOST:
        return {}
    told = {label(share_words([names[number] for number in some])): some for some in large.values()}
    return {**told, REST: rest} if rest else told


def share_words(names: list[Words]) -> Words:
    """The words that all names begin with; each has one more."""
    shortest = min(names, key=len)[:-1]
    same = takewhile(lambda at: all(name[at] == shortest[at] for name in names), range(len(shortest)))
    return shortest[: len(list(same))]


def count_covered(groups: Groups) -> int:
    """How many names are in groups."""
    return sum(len(some) for label, some in groups.items() if label != REST)
