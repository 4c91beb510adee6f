"""Parses a text within a time limit, after blanking what its grammar cannot read."""

import re
import time
from functools import lru_cache

import msgspec
import tree_sitter

from repodocs.languages.query import CompiledLanguage
from repodocs.languages.roles import Role
from repodocs.model.language import Blank

# The parser asks for its input in pieces of this many bytes. A predicate reads its
# node's text by the same call, so a large piece is copied for each word it compares.
PIECE_BYTES = 1 << 8

Captures = dict[str, list[tree_sitter.Node]]


class ParseTimeout(Exception):  # noqa: N818  an outcome, not a fault
    """The parse took longer than its limit."""


class Match(msgspec.Struct, frozen=True):
    """One match of the combined query: the role of its pattern, and the captured nodes."""

    role: Role
    captures: Captures


def parse_text(
    content: bytes, compiled: CompiledLanguage, seconds: float
) -> tuple[tree_sitter.Tree, list[Match]]:
    """Every match of the language's query, in the order of the source; raises ParseTimeout."""
    blanked = blank_text(content, compiled.language.blank)
    tree = parse_within(compiled.grammar, blanked, seconds)
    roles = compiled.roles
    found = tree_sitter.QueryCursor(compiled.query).matches(tree.root_node)
    return tree, [Match(roles[index], captures) for index, captures in found]


def parse_within(
    grammar: tree_sitter.Language, content: bytes, seconds: float
) -> tree_sitter.Tree:
    """Parses; raises ParseTimeout once `seconds` are over.

    tree-sitter 0.25 crashes on a progress callback, so there the whole buffer is
    parsed at once and only the process around it can end it.
    """
    parser = tree_sitter.Parser(grammar)
    if tree_sitter.__version__.startswith("0.25."):
        return parser.parse(content)
    deadline = time.monotonic() + seconds
    try:
        return parser.parse(
            lambda offset, _: content[offset : offset + PIECE_BYTES],
            progress_callback=lambda *_: time.monotonic() > deadline,
        )
    except ValueError as error:
        raise ParseTimeout from error


def blank_text(content: bytes, blank: Blank) -> bytes:
    """Replaces declared words and patterns by spaces; no byte moves, no line changes."""
    pattern = compile_blank(blank)
    if pattern is None:
        return content
    return pattern.sub(replace_by_spaces, content)


def replace_by_spaces(match: re.Match[bytes]) -> bytes:
    """Spaces for every byte but line ends; a directive's line is left as it is."""
    found = match.group()
    if match.lastgroup == "directive":
        return found
    return re.sub(rb"[^\n\r]", b" ", found)


@lru_cache(maxsize=64)
def compile_blank(blank: Blank) -> re.Pattern[bytes] | None:
    """One pattern for all; a preprocessor directive is matched first, so it is kept."""
    alternatives = []
    if blank.words:
        words = "|".join(sorted(map(re.escape, blank.words), key=len, reverse=True))
        alternatives.append(rf"\b(?:{words})\b(?!\s*##)")
    alternatives += [f"(?:{pattern})" for pattern in blank.patterns]
    if not alternatives:
        return None
    directive = r"(?P<directive>^[ \t]*#[ \t]*(?:define|undef|if|ifdef|ifndef|elif|include)\b(?:[^\n]*\\\r?\n)*[^\n]*)"
    return re.compile("|".join([directive, *alternatives]).encode(), re.MULTILINE)
