"""Blanks what a grammar cannot read: no byte moves, no line changes."""

import re
from functools import lru_cache

from repodocs.analyze.branches import choose_branches
from repodocs.model.language import Blank

# In these lines of the C preprocessor a macro's name stands for itself.
DIRECTIVE = re.compile(rb"[ \t]*#[ \t]*(?:define|undef|if|ifdef|ifndef|elif|include)\b")


def blank_text(content: bytes, blank: Blank) -> bytes:
    """Replaces declared words and patterns by spaces, or by a declared text and spaces."""
    if blank.has_branches:
        content = choose_branches(content)
    pattern = compile_blank(blank)
    if pattern is None:
        return content
    texts = tuple(one.text.encode() for one in blank.substitutes)
    return pattern.sub(lambda match: fill_match(match, texts), content)


def fill_match(match: re.Match[bytes], texts: tuple[bytes, ...]) -> bytes:
    """What stands in the place of a match, of the same length; a directive is left as it is."""
    found = match.group()
    if is_in_directive(match.string, match.start()):
        return found
    spaces = re.sub(rb"[^\n\r]", b" ", found)
    # Only the alternatives that have a text of their own are groups.
    text = texts[match.lastindex - 1] if match.lastindex else b""
    return text + spaces[len(text) :] if spaces.startswith(b" " * len(text)) else spaces


def is_in_directive(content: bytes, at: int) -> bool:
    """Whether a byte stands in the line of a directive or one that it continues, but not first."""
    start = content.rfind(b"\n", 0, at) + 1
    while content[max(start - 3, 0) : start].endswith((b"\\\n", b"\\\r\n")):
        start = content.rfind(b"\n", 0, start - 1) + 1
    return start != at and DIRECTIVE.match(content, start) is not None


@lru_cache(maxsize=64)
def compile_blank(blank: Blank) -> re.Pattern[bytes] | None:
    """One pattern for all, None where nothing is declared.

    The patterns that start at a word's start share its test, which makes the
    search five times faster.
    """
    words = [rf"{re.escape(word)}\b(?!\s*##)" for word in sorted(blank.words, key=len, reverse=True)]
    alternatives = [f"({one.pattern})" for one in blank.substitutes]
    alternatives += [one for one in blank.patterns if not one.startswith(r"\b")]
    bounded = words + [one.removeprefix(r"\b") for one in blank.patterns if one.startswith(r"\b")]
    if bounded:
        alternatives.append(rf"\b(?:{'|'.join(bounded)})")
    return re.compile("|".join(alternatives).encode(), re.MULTILINE) if alternatives else None
