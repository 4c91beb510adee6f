"""The words that the names of several sources of a folder share."""

import re
from collections.abc import Iterable

from repodocs.model.fold import Keyword
from repodocs.render.markdown import code
from repodocs.render.words import count

WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", re.ASCII)
SHORTEST = 3
FEWEST_SOURCES = 3
SHOWN = 20


def tell_words(keywords: Iterable[Keyword]) -> str:
    """The words by the number of sources in whose exported names they come; "" for none."""
    spread: dict[str, set[str]] = {}
    for keyword in keywords:
        # The names that a language gives to all classes say nothing of these.
        if keyword.name.startswith("__"):
            continue
        for word in split_words(keyword.name):
            spread.setdefault(word, set()).add(keyword.path)
    shared = [(word, len(paths)) for word, paths in spread.items() if len(paths) >= FEWEST_SOURCES]
    shared.sort(key=lambda pair: (-pair[1], pair[0]))
    if not shared:
        return ""
    first, *others = shared[:SHOWN]
    named = [f"{code(first[0])} ({count(first[1], 'source')})"]
    named += [f"{code(word)} ({number:,})" for word, number in others]
    return f"Words in the names of most sources here: {', '.join(named)}."


def split_words(name: str) -> list[str]:
    """The words of a camelCase or snake_case name in lower case: `LazyConv2d` is lazy, conv."""
    return [word.lower() for word in WORD.findall(name) if len(word) >= SHORTEST]
