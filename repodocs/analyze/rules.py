"""Asks the rules with words: only where a source holds one of the words, and only around it."""

from collections.abc import Iterator

import tree_sitter

from repodocs.analyze.parse import Match
from repodocs.languages.query import CompiledLanguage
from repodocs.languages.roles import WordedRules

WORD_BYTES = frozenset(bytes([byte]) for byte in range(128) if chr(byte).isalnum() or chr(byte) == "_")
BLANKS = bytes(byte if bytes([byte]) in WORD_BYTES else ord(" ") for byte in range(256))
# From so many places on, one walk over all of them is cheaper than one for each.
PLACES = 150

Place = tuple[int, int]


def match_rules(content: bytes, tree: tree_sitter.Tree, compiled: CompiledLanguage) -> list[Match]:
    """The matches of the rules with words, each place around a word in turn."""
    if not compiled.worded:
        return []
    words = find_words(content)
    return [match for worded in compiled.worded for match in match_places(content, words, tree, worded)]


def find_words(content: bytes) -> frozenset[bytes]:
    """Every word (letters, digits and underscores) of the content."""
    return frozenset(content.translate(BLANKS).split())


def match_places(
    content: bytes, words: frozenset[bytes], tree: tree_sitter.Tree, worded: WordedRules
) -> Iterator[Match]:
    """The matches of one group of patterns around its words."""
    places = find_places(content, words, worded)
    if not places:
        return
    roles = worded.joined.roles
    cursor = tree_sitter.QueryCursor(worded.joined.query)
    for start, end in places:
        cursor.set_byte_range(start, end)
        for index, captures in cursor.matches(tree.root_node):
            yield Match(roles[index], captures)


def find_places(content: bytes, words: frozenset[bytes], worded: WordedRules) -> list[Place]:
    """Byte ranges of the group's words in the order of the source; many are joined to one."""
    present = worded.words & words
    if worded.prefixes:
        present |= {word for word in words if word.startswith(worded.prefixes)}
    places = [place for word in present for place in find_word(content, word)]
    places += [place for text in worded.texts for place in find_text(content, text)]
    places.sort()
    return places if len(places) <= PLACES else [(places[0][0], places[-1][1])]


def find_word(content: bytes, word: bytes) -> list[Place]:
    """Where the word stands alone."""
    return [
        (start, end)
        for start, end in find_text(content, word)
        if content[end : end + 1] not in WORD_BYTES
        and (start == 0 or content[start - 1 : start] not in WORD_BYTES)
    ]


def find_text(content: bytes, text: bytes) -> Iterator[Place]:
    """Where the text stands, also inside a word."""
    start = content.find(text)
    while start >= 0:
        end = start + len(text)
        yield start, end
        start = content.find(text, end)
