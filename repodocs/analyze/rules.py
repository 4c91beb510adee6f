"""Asks the rules with words: only where a source holds one of the words, and only around it."""

from collections.abc import Iterator
from functools import lru_cache

import tree_sitter

from repodocs.analyze.parse import Matches, Parsed, make_cursor
from repodocs.languages.roles import WordedRules

WORD_BYTES = frozenset(bytes([byte]) for byte in range(128) if chr(byte).isalnum() or chr(byte) == "_")
BLANKS = bytes(byte if bytes([byte]) in WORD_BYTES else ord(" ") for byte in range(256))
# To start at the root again costs about as much as to walk over so many bytes.
NEAR_BYTES = 200

Place = tuple[int, int]


def match_rules(
    content: bytes,
    words: frozenset[bytes],
    parsed: Parsed,
) -> None:
    """Adds the matches of the rules with words to those of a text, around each of its `words` in turn."""
    prefixes = find_prefixes(words, join_prefixes(parsed.asked.worded))
    for worded in parsed.asked.worded:
        match_places(find_places(content, words, prefixes, worded), parsed.tree, worded, parsed.matches)


def find_words(content: bytes) -> frozenset[bytes]:
    """Every word (letters, digits and underscores) of the content."""
    return frozenset(content.translate(BLANKS).split())


@lru_cache(maxsize=128)
def join_prefixes(groups: tuple[WordedRules, ...]) -> tuple[bytes, ...]:
    """The prefixes of all groups."""
    return tuple(sorted({prefix for worded in groups for prefix in worded.prefixes}))


def find_prefixes(words: frozenset[bytes], prefixes: tuple[bytes, ...]) -> set[bytes]:
    """Those of the prefixes that one of the words has."""
    starting = [word for word in words if word.startswith(prefixes)] if prefixes else []
    lengths = {len(prefix) for prefix in prefixes} if starting else set()
    return {word[:length] for word in starting for length in lengths}.intersection(prefixes)


def match_places(places: list[Place], tree: tree_sitter.Tree, worded: WordedRules, matches: Matches) -> None:
    """Adds the matches of one group of patterns that stand at the places."""
    if not places:
        return
    roles = worded.joined.roles
    cursor = make_cursor(worded.joined.query)
    for start, end in join_near(places):
        cursor.set_byte_range(start, end)
        matches.add(roles, cursor.matches(tree.root_node))


def find_places(
    content: bytes, words: frozenset[bytes], prefixes: set[bytes], worded: WordedRules
) -> list[Place]:
    """Byte ranges of the group's words; `prefixes` are those that words of the content have."""
    places = [place for word in worded.words & words for place in find_word(content, word)]
    # A text may have a word with a prefix on each line: each prefix is looked for once, not each word.
    places += [
        place for prefix in prefixes.intersection(worded.prefixes) for place in find_prefix(content, prefix)
    ]
    places += [place for text in worded.texts for place in find_text(content, text)]
    return places


def join_near(places: list[Place]) -> list[Place]:
    """The places in the order of the source, those near each other as one."""
    joined: list[Place] = []
    for start, end in sorted(places):
        if joined and start - joined[-1][1] < NEAR_BYTES:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def find_word(content: bytes, word: bytes) -> list[Place]:
    """Where the word stands alone."""
    return [
        (start, end)
        for start, end in find_text(content, word)
        if content[end : end + 1] not in WORD_BYTES
        and (start == 0 or content[start - 1 : start] not in WORD_BYTES)
    ]


def find_prefix(content: bytes, prefix: bytes) -> Iterator[Place]:
    """Where words start with the prefix, to their ends."""
    for start, end in find_text(content, prefix):
        if start == 0 or content[start - 1 : start] not in WORD_BYTES:
            last = end
            while content[last : last + 1] in WORD_BYTES:
                last += 1
            yield start, last


def find_text(content: bytes, text: bytes) -> Iterator[Place]:
    """Where the text stands, also inside a word."""
    start = content.find(text)
    while start >= 0:
        end = start + len(text)
        yield start, end
        start = content.find(text, end)
