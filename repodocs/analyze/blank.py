"""Blanks what a grammar cannot read: no byte moves, no line changes."""

import re
from functools import lru_cache, partial
from itertools import groupby

from repodocs.analyze.branches import choose_branches
from repodocs.model.language import Blank, Substitute

# In these lines of the C preprocessor a macro's name stands for itself.
DIRECTIVE = re.compile(rb"[ \t]*#[ \t]*(?:define|undef|if|ifdef|ifndef|elif|include)\b")

# Patterns, each with what stands in the place of its matches.
Texts = tuple[tuple[re.Pattern[bytes], bytes], ...]


def blank_text(content: bytes, blank: Blank) -> bytes:
    """The text to parse: declared words and patterns are replaced by spaces."""
    content = put_texts(content, blank, compile_texts(blank.substitutes))
    for pattern in compile_patterns(blank):
        content = pattern.sub(partial(fill_match, b""), content)
    return content


@lru_cache(maxsize=1)
def quote_text(content: bytes, blank: Blank) -> bytes:
    """The text to quote: one branch of divided statements, and declared texts in their places."""
    return put_texts(content, blank, compile_quoted(blank))


def put_texts(content: bytes, blank: Blank, texts: Texts) -> bytes:
    """The content with one branch of divided statements and with texts for what their patterns match."""
    if blank.has_branches:
        content = choose_branches(content)
    for pattern, text in texts:
        content = pattern.sub(partial(fill_match, text), content)
    return content


def retry_text(text: bytes, blank: Blank, spans: list[tuple[int, int]]) -> bytes:
    """The text with what the language retries, in the places that start in one of the spans."""
    for pattern, put in compile_texts(blank.retries):
        text = pattern.sub(partial(fill_match_within, put, spans), text)
    return text


def rescue_text(text: bytes, blank: Blank) -> bytes:
    """The text with what the language puts in place where all else failed."""
    for pattern, put in compile_texts(blank.rescues):
        text = pattern.sub(partial(fill_match, put), text)
    return text


def fill_match_within(put: bytes, spans: list[tuple[int, int]], match: re.Match[bytes]) -> bytes:
    """The match as it is, where it stands in none of the spans."""
    is_near = any(start <= match.start() <= end for start, end in spans)
    return fill_match(put, match) if is_near else match.group()


def fill_match(text: bytes, match: re.Match[bytes]) -> bytes:
    """What stands in the place of a match, of the same length; a directive is left as it is."""
    found = match.group()
    if is_in_directive(match.string, match.start()):
        return found
    filled = bytearray(re.sub(rb"[^\n\r]", b" ", found))
    # What a group takes is kept, and the text stands in the first place that none takes.
    kept = [(start - match.start(), end - match.start()) for start, end in match.regs[1:]]
    for start, end in kept:
        filled[start:end] = b"\0" * (end - start)
    at = filled.find(b" " * len(text))
    if at >= 0:
        filled[at : at + len(text)] = text
    for start, end in kept:
        filled[start:end] = found[start:end]
    return bytes(filled)


def is_in_directive(content: bytes, at: int) -> bool:
    """Whether a byte stands in the line of a directive or one that it continues, but not first."""
    start = content.rfind(b"\n", 0, at) + 1
    while content[max(start - 3, 0) : start].endswith((b"\\\n", b"\\\r\n")):
        start = content.rfind(b"\n", 0, start - 1) + 1
    return DIRECTIVE.match(content, start) is not None and bool(content[start:at].strip())


@lru_cache(maxsize=256)
def compile_texts(substitutes: tuple[Substitute, ...]) -> Texts:
    """The patterns, each with the text for its matches."""
    return tuple((compile_lines(one.pattern), one.text.encode()) for one in substitutes)


@lru_cache(maxsize=64)
def compile_quoted(blank: Blank) -> Texts:
    """The substitutes that signatures show."""
    return compile_texts(tuple(one for one in blank.substitutes if one.is_quoted))


@lru_cache(maxsize=64)
def compile_patterns(blank: Blank) -> tuple[re.Pattern[bytes], ...]:
    """The patterns to search one after the other.

    Those that start at a word's start are one pattern, which shares that test; a
    pattern that starts with a letter of its own is quicker alone.
    """
    passes = [pattern for pattern in blank.patterns if not pattern.startswith(r"\b")]
    bounded = group_words(blank.words)
    bounded += [one.removeprefix(r"\b") for one in blank.patterns if one.startswith(r"\b")]
    if bounded:
        passes.append(rf"\b(?:{'|'.join(bounded)})")
    return tuple(compile_lines(one) for one in passes)


def compile_lines(pattern: str) -> re.Pattern[bytes]:
    """A pattern in which `^` and `$` are ends of lines."""
    return re.compile(pattern.encode(), re.MULTILINE)


def group_words(words: tuple[str, ...]) -> list[str]:
    """A pattern for all words with the same first letter, so that the others need not be tried."""
    return [
        rf"{re.escape(first)}(?:{'|'.join(re.escape(word[1:]) for word in same)})\b(?!\s*##)"
        for first, same in groupby(sorted(words), key=lambda word: word[0])
    ]
