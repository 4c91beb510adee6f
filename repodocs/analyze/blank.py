"""Blanks what a grammar cannot read: no byte moves, no line changes."""

import re
from functools import lru_cache, partial
from itertools import groupby

from repodocs.analyze.branches import choose_branches
from repodocs.model.language import Blank

# In these lines of the C preprocessor a macro's name stands for itself.
DIRECTIVE = re.compile(rb"[ \t]*#[ \t]*(?:define|undef|if|ifdef|ifndef|elif|include)\b")


def blank_text(content: bytes, blank: Blank) -> bytes:
    """Replaces declared words and patterns by spaces, or by a declared text and spaces."""
    if blank.has_branches:
        content = choose_branches(content)
    for pattern, text in compile_blank(blank):
        content = pattern.sub(partial(fill_match, text), content)
    return content


def fill_match(text: bytes, match: re.Match[bytes]) -> bytes:
    """What stands in the place of a match, of the same length; a directive is left as it is."""
    found = match.group()
    if is_in_directive(match.string, match.start()):
        return found
    spaces = re.sub(rb"[^\n\r]", b" ", found)
    return text + spaces[len(text) :] if spaces.startswith(b" " * len(text)) else spaces


def is_in_directive(content: bytes, at: int) -> bool:
    """Whether a byte stands in the line of a directive or one that it continues, but not first."""
    start = content.rfind(b"\n", 0, at) + 1
    while content[max(start - 3, 0) : start].endswith((b"\\\n", b"\\\r\n")):
        start = content.rfind(b"\n", 0, start - 1) + 1
    return DIRECTIVE.match(content, start) is not None and bool(content[start:at].strip())


@lru_cache(maxsize=64)
def compile_blank(blank: Blank) -> tuple[tuple[re.Pattern[bytes], bytes], ...]:
    """The patterns to search one after the other, each with the text for its matches.

    Those that start at a word's start are one pattern, which shares that test; a
    pattern that starts with a letter of its own is quicker alone.
    """
    passes = [(one.pattern, one.text) for one in blank.substitutes]
    passes += [(pattern, "") for pattern in blank.patterns if not pattern.startswith(r"\b")]
    bounded = group_words(blank.words)
    bounded += [one.removeprefix(r"\b") for one in blank.patterns if one.startswith(r"\b")]
    if bounded:
        passes.append((rf"\b(?:{'|'.join(bounded)})", ""))
    return tuple((re.compile(one.encode(), re.MULTILINE), text.encode()) for one, text in passes)


def group_words(words: tuple[str, ...]) -> list[str]:
    """A pattern for all words with the same first letter, so that the others need not be tried."""
    return [
        rf"{re.escape(first)}(?:{'|'.join(re.escape(word[1:]) for word in same)})\b(?!\s*##)"
        for first, same in groupby(sorted(words), key=lambda word: word[0])
    ]
