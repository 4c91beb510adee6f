"""Blanks what a grammar cannot read: no byte moves, no line changes."""

import re
from bisect import bisect_right
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter

from repodocs.analyze.branches import choose_branches
from repodocs.analyze.segments import Span
from repodocs.model.language import Blank, Substitute

# In these lines of the C preprocessor a macro's name stands for itself.
DIRECTIVE = re.compile(rb"[ \t]*#[ \t]*(?:define|undef|if|ifdef|ifndef|elif|include)\b")

# What starts near an error is looked for so many bytes beyond.
REACH_BYTES = 1_024

# Patterns, each with what stands in the place of its matches and what a text without matches lacks.
Texts = tuple[tuple[re.Pattern[bytes], bytes, bytes], ...]


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
        content = choose_one_branch(content)
    for pattern, text, word in texts:
        if word in content:
            content = pattern.sub(partial(fill_match, text), content)
    return content


@lru_cache(maxsize=1)
def choose_one_branch(content: bytes) -> bytes:
    """One branch of divided statements; what is parsed and what is quoted share it."""
    return choose_branches(content)


def retry_text(text: bytes, blank: Blank, spans: list[Span]) -> bytes:
    """The text with what the language retries, in the places that start in one of the sorted spans."""
    for pattern, put, word in compile_texts(blank.retries):
        if word in text:
            text = fill_near(text, pattern, put, spans)
    return text


def fill_near(text: bytes, pattern: re.Pattern[bytes], put: bytes, spans: list[Span]) -> bytes:
    """The text with `put` for the matches that start in a span; none is looked for far behind it."""
    pieces: list[bytes] = []
    done = 0
    for first, last in join_spans(spans):
        for match in pattern.finditer(text, max(first, done), min(last + REACH_BYTES, len(text))):
            if match.start() > last:
                break
            if is_within(match.start(), spans):
                pieces += [text[done : match.start()], fill_match(put, match)]
                done = match.end()
    return b"".join([*pieces, text[done:]])


def join_spans(spans: list[Span]) -> list[Span]:
    """Sorted spans, as one those within reach of each other: no text is searched for each of many errors."""
    joined: list[Span] = []
    for first, last in spans:
        if joined and first <= joined[-1][1] + REACH_BYTES:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def is_within(at: int, spans: list[Span]) -> bool:
    """Whether a byte stands in one of the spans, which are sorted by both of their ends."""
    before = bisect_right(spans, at, key=itemgetter(0))
    return before > 0 and at <= spans[before - 1][1]


def rescue_text(text: bytes, blank: Blank) -> bytes:
    """The text with what the language puts in place where all else failed."""
    for pattern, put, _ in compile_texts(blank.rescues):
        text = pattern.sub(partial(fill_match, put), text)
    return text


def find_lost(text: bytes, blank: Blank) -> list[Span]:
    """What a rescue takes away of a text and nobody reads then; behind what its groups keep."""
    lost = [compile_lines(one.pattern) for one in blank.rescues if one.is_lost]
    found = (match for pattern in lost for match in pattern.finditer(text))
    return [(max((end for _, end in one.regs[1:]), default=one.start()), one.end()) for one in found]


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
    """The patterns, each with the text for its matches and the word that they need."""
    return tuple((compile_lines(one.pattern), one.text.encode(), one.word.encode()) for one in substitutes)


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
