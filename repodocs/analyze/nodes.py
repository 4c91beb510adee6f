"""Reads text and lines of syntax nodes out of the source's own bytes."""

import re

import tree_sitter

SPACES = re.compile(r"\s+")


def read_node(content: bytes, node: tree_sitter.Node) -> str:
    """The node's text as it stands in the source (blanked words included)."""
    return content[node.start_byte : node.end_byte].decode("utf-8", "replace")


def read_phrase(content: bytes, start: int, end: int, limit: int) -> str:
    """A range on one line, at most `limit` characters."""
    text = SPACES.sub(" ", content[start : min(end, start + 4 * limit + 400)].decode("utf-8", "replace")).strip()
    return text if len(text) <= limit else text[: limit - 1] + "…"


def first_line(node: tree_sitter.Node) -> int:
    """The line, from 1, on which the node starts."""
    return node.start_point[0] + 1


def last_line(node: tree_sitter.Node) -> int:
    """The line, from 1, on which the node ends; a node that ends with its newline ends there."""
    row, column = node.end_point
    return row if column == 0 and row > node.start_point[0] else row + 1


def is_inside(inner: tree_sitter.Node, outer: tree_sitter.Node) -> bool:
    """Whether `inner` lies in the range of `outer`."""
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte
