"""Words of identifiers: camelCase and snake_case taken apart, weighed within one source."""

import re
from functools import lru_cache

from repodocs.model.analysis import Analysis

# `HTTPServer2` is HTTP and Server; digits alone and single letters say nothing.
WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")
# Outside ASCII only underscores and digits part the words.
LETTERS = re.compile(r"[^\W\d_]+")
SHORTEST = 3
SYMBOL_WEIGHT = 3
# Words that programs of all kinds are full of.
COMMON = frozenset(
    {"all", "and", "any", "args", "bool", "def", "for", "from", "get", "has", "init", "int", "into", "len"}
    | {"new", "not", "self", "set", "std", "str", "test", "the", "this", "was", "with"}
)


def split_identifier(name: str) -> list[str]:
    """The words of a name in lower case."""
    pattern = WORDS if name.isascii() else LETTERS
    return [word.lower() for word in pattern.findall(name) if len(word) >= SHORTEST]


@lru_cache(maxsize=50_000)
def list_telling_words(name: str) -> tuple[str, ...]:
    """The words of a name that are not common, each once; names like `size` stand in a thousand sources."""
    return tuple(dict.fromkeys(word for word in split_identifier(name) if word not in COMMON))


def weigh_words(analysis: Analysis) -> list[tuple[str, int]]:
    """The words of symbols and outside names with their weight, heaviest first.

    A word of a symbol counts three times, one of a name that is only used once:
    what a source defines says more of it than what it calls.
    """
    weights: dict[str, int] = {}
    for symbol in analysis.symbols:
        add_words(weights, symbol.name, SYMBOL_WEIGHT)
    for reference in analysis.references:
        add_words(weights, reference.name, 1)
    return sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))


def add_words(weights: dict[str, int], name: str, weight: int) -> None:
    """Adds the weight to each word of a name once."""
    for word in list_telling_words(name):
        weights[word] = weights.get(word, 0) + weight
