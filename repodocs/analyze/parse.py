"""Parses a text within a time limit, after blanking what its grammar cannot read."""

import time
from functools import cache
from importlib import metadata

import msgspec
import tree_sitter

from repodocs.analyze.blank import blank_text
from repodocs.languages.query import CompiledLanguage
from repodocs.languages.roles import Role

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


def parse_within(grammar: tree_sitter.Language, content: bytes, seconds: float) -> tree_sitter.Tree:
    """Parses; raises ParseTimeout once `seconds` are over.

    tree-sitter 0.25 crashes on a progress callback, so there the whole buffer is
    parsed at once and only the process around it can end it.
    """
    parser = tree_sitter.Parser(grammar)
    if version("tree-sitter").startswith("0.25."):
        return parser.parse(content)
    deadline = time.monotonic() + seconds
    try:
        return parser.parse(
            lambda offset, _: content[offset : offset + PIECE_BYTES],
            progress_callback=lambda *_: time.monotonic() > deadline,
        )
    except ValueError as error:
        raise ParseTimeout from error


@cache
def version(name: str) -> str:
    """The version of an installed library, looked up once."""
    return metadata.version(name)
