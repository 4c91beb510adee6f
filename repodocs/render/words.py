"""Counts, lists and kinds in words, the same on every page."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

ENDINGS = (("s", "ses"), ("x", "xes"), ("ch", "ches"), ("sh", "shes"))

# A longer name is cut where it is a label: a heading or the first line of a cell can be a whole sentence.
LABEL_CHARACTERS = 120


def count(number: int, noun: str) -> str:
    """A number and its noun: `1 source`, `1,200 sources`."""
    return f"{number:,} {noun if number == 1 else pluralize(noun)}"


@lru_cache(maxsize=1_024)
def pluralize(noun: str) -> str:
    """The plural of an English noun as kinds and facts use them."""
    for ending, plural in ENDINGS:
        if noun.endswith(ending):
            return noun[: -len(ending)] + plural
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def name_kind(kind: str, number: int) -> str:
    """A kind of symbols as a word: `class`, `classes`."""
    word = kind.replace("-", " ")
    return word if number == 1 else pluralize(word)


def join_words(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def join_some(words: Sequence[str], most: int) -> str:
    """The first `most` words, and how many more there are."""
    if len(words) <= most:
        return ", ".join(words)
    return f"{', '.join(words[:most])} and {len(words) - most:,} more"


def title_of(kind: str, titles: Mapping[str, str]) -> str:
    """The heading of a group of symbols of one kind: the language's own word, else the plural."""
    return titles.get(kind) or pluralize(kind.replace("-", " ")).capitalize()


def tally(words: Iterable[str]) -> list[tuple[str, int]]:
    """Each word with how often it comes, most often first, then by name."""
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def folder_of(path: str) -> str:
    """The folder of a path, "" for the root."""
    return path.rpartition("/")[0]


def capitalize(text: str) -> str:
    """The text with its first letter large and the others as they are."""
    return text[:1].upper() + text[1:]


def shorten(text: str, most: int) -> str:
    """At most `most` characters of a text."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def drop_spaces(qualified: str) -> str:
    """A name without the namespaces before it, which its source says."""
    parts = qualified.split("::")
    first = next((at for at, part in enumerate(parts) if part[:1].isupper()), len(parts) - 1)
    return shorten("::".join(parts[first:]), LABEL_CHARACTERS)
