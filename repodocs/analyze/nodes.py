"""Reads text and lines of syntax nodes out of the source's own bytes."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec
import tree_sitter

from repodocs.analyze.segments import Span

# What stands for the middle of a long statement.
GAP = " … "
# A text is cut before a word, if that is no longer.
WORD_CHARACTERS = 30


class Phrase(msgspec.Struct, frozen=True):
    """A text that a capture gives, its first byte, and its line (from 1)."""

    text: str
    start: int
    line: int


def read_node(content: bytes, node: tree_sitter.Node) -> str:
    """The node's text as it stands in the source (blanked words included)."""
    return content[node.start_byte : node.end_byte].decode("utf-8", "replace")


def read_phrase(content: bytes, start: int, end: int, limit: int) -> str:
    """A range on one line, at most `limit` characters, cut before a word."""
    text = " ".join(content[start : min(end, start + 4 * limit + 400)].decode("utf-8", "replace").split())
    if len(text) <= limit:
        return text
    last = text.rfind(" ", limit - WORD_CHARACTERS, limit - 1)
    return text[: last + 1 if last > 0 else limit - 1] + "…"


def read_ends(content: bytes, start: int, end: int, limit: int) -> str:
    """A statement on one line; of a longer one how it begins, and how it ends with its last arguments."""
    room = 4 * limit + 400
    text = read_phrase(content, start, end, room)
    if end - start <= room and len(text) <= limit:
        return text
    last = " ".join(content[max(start, end - room) : end].decode("utf-8", "replace").split())
    tail = last[-limit // 3 :].partition(" ")[2] or last[-limit // 3 :]
    head = text[: limit - len(tail) - len(GAP)].rpartition(" ")[0] or text[: limit - len(tail) - len(GAP)]
    return f"{head}{GAP}{tail}"


def first_line(node: tree_sitter.Node) -> int:
    """The line, from 1, on which the node starts."""
    return node.start_point[0] + 1


def last_line(node: tree_sitter.Node) -> int:
    """The line, from 1, on which the node ends; a node that ends with its newline ends there."""
    row, column = node.end_point
    return row if column == 0 and row > node.start_point[0] else row + 1


def is_first_on_line(content: bytes, node: tree_sitter.Node) -> bool:
    """Whether only space stands before `node` on its line."""
    line_start = content.rfind(b"\n", 0, node.start_byte) + 1
    return not content[line_start : node.start_byte].strip()


def is_inside(inner: tree_sitter.Node, outer: tree_sitter.Node) -> bool:
    """Whether `inner` lies in the range of `outer`."""
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte


def extract_phrases(content: bytes, node: tree_sitter.Node, settings: dict[str, str]) -> list[Phrase]:
    """What a capture gives: the node's text, or all that the pattern's `extract` finds in it.

    Some grammars leave a whole line or paragraph in one node (a Markdown
    paragraph with its links, a shell command of a recipe). `extract` is a
    regular expression on the node's lines: each match gives the group that took
    part (all of it where the expression has none), or nothing where none did, so
    that an alternative without a group skips over text.
    """
    pattern = settings.get("extract")
    if not pattern:
        return [Phrase(read_node(content, node), node.start_byte, first_line(node))]
    written = content[node.start_byte : node.end_byte]
    expression = compile_bytes(pattern)
    spans = (
        match.span(match.lastindex or 0)
        for match in expression.finditer(written)
        if match.lastindex or not expression.groups
    )
    return list(make_phrases(written, ((start, end) for start, end in spans if start < end), node))


def make_phrases(written: bytes, spans: Iterable[Span], node: tree_sitter.Node) -> Iterator[Phrase]:
    """The phrases between offsets of a node's text; lines are counted from each to the next."""
    line, counted = first_line(node), 0
    for start, end in spans:
        line += written.count(b"\n", counted, start) - written.count(b"\n", start, counted)
        counted = start
        yield Phrase(written[start:end].decode("utf-8", "replace"), node.start_byte + start, line)


@lru_cache(maxsize=256)
def compile_bytes(pattern: str) -> re.Pattern[bytes]:
    """A query's regular expression; `^` and `$` are ends of lines."""
    return re.compile(pattern.encode(), re.MULTILINE)


def unwrap_text(text: str, settings: dict[str, str]) -> str:
    """The text with each match of the pattern's `unwrap` replaced by its first group that took part.

    So markup goes and its words stay: `[docs](a.md)` becomes `docs`.
    """
    pattern = settings.get("unwrap")
    return re.sub(pattern, keep_group, text) if pattern else text


def keep_group(match: re.Match[str]) -> str:
    """The first group of a match that took part, or nothing."""
    return next((group for group in match.groups() if group is not None), "")
