"""Signatures: a definition up to its body, on one line, without the comments and line ends in it."""

import re
from bisect import bisect_left

import tree_sitter

from repodocs.analyze.comments import Comment, CommentIndex
from repodocs.analyze.drafts import Draft
from repodocs.analyze.elisions import elide_parameters
from repodocs.analyze.nodes import read_phrase
from repodocs.model.kinds import CALLABLE, TYPES
from repodocs.model.language import Language

# Spaces and comments, which may stand between decorators.
NOTHING = re.compile(rb"(?:\s|#[^\n]*|//[^\n]*|/\*[\s\S]*?\*/)*")
ARGUMENTS = re.compile(rb"\((?:[^()]|\([^()]*+\))*+\)")
# A signature is cut at its limit of characters; comments and spaces in it may take as much again.
ROOM = 8
# No space is left between a word and these, where a comment stood.
CLOSING = (b",", b")", b"]", b";", b"\n", b"")
CONTINUED = re.compile(rb"\\\r?\n")
# What formatters break a line after and before; no such space is part of the signature.
OPENED = re.compile(rb"([(\[]|\w<|template <)\s*\n\s*")
# One start for each run of spaces, and no way back into it: a macro's blanked lines are thousands of spaces.
CLOSED = re.compile(rb",?(?<!\s)[^\S\n]*+\n\s*+([)\]>])")
# Some grammars see no comments in a directive: `#define LIMIT 8 // as in the paper`.
DIRECTIVE = re.compile(rb"#\s*define\b")
TAIL_COMMENT = re.compile(rb"/\*.*?\*/|\s//[^\n]*", re.DOTALL)
CONTAINERS = TYPES | {"protocol"}
STATEMENTS = re.compile(r"\{[^{}]*;[^{}]*\}")
HIDDEN = "\x00"
# Statements in a signature of at most so many characters can be read as they are.
SHORT = 100


def read_signature(
    content: bytes,
    draft: Draft,
    comments: CommentIndex,
    language: Language,
    limit: int,
) -> str:
    """From the definition's start to its body, or the node that a query names; at most `limit` characters."""
    start, end = find_range(content, draft)
    written = cut_docs(content, start, min(end, start + ROOM * limit), draft, comments.comments)
    if DIRECTIVE.match(written):
        written = TAIL_COMMENT.sub(b"", written)
    if b"\n" in written:
        written = join_lines(written)
        if draft.kind in CONTAINERS and not draft.marks.get("body"):
            written = cut_members(draft, written)
    is_whole = end - start <= ROOM * limit and len(written) > limit and draft.kind in CALLABLE
    text = elide(written, limit) if is_whole else read_phrase(written, 0, len(written), limit)
    if len(text) > SHORT and ";" in text and "{" in text and not language.is_structure:
        text = hide_statements(text)
    return text.rstrip(language.signature_end + " ") if language.signature_end else text


def elide(written: bytes, limit: int) -> str:
    """The signature of something with parameters, without those in its middle where it is too long."""
    whole = read_phrase(written, 0, len(written), len(written))
    is_long = len(whole) > limit
    return (is_long and elide_parameters(whole, limit)) or read_phrase(written, 0, len(written), limit)


def find_range(content: bytes, draft: Draft) -> tuple[int, int]:
    """The bytes from the definition's start to its body, or those of the node that a query names."""
    explicit = draft.marks.get("signature")
    if explicit:
        return explicit[0].start_byte, explicit[-1].end_byte
    bodies = draft.marks.get("body")
    end = min(node.start_byte for node in bodies) if bodies else draft.end
    return find_start(content, draft), end


def cut_docs(content: bytes, start: int, end: int, draft: Draft, comments: list[Comment]) -> bytes:
    """A range without its comments, and without the doc of a function of Clojure before the arguments."""
    inside = (node for node in draft.marks.get("doc", ()) if start < node.start_byte < end)
    doc = next((node for node in inside if node.parent == draft.node), None)
    if doc is None:
        return cut_comments(content, start, end, comments)
    before = cut_comments(content, start, doc.start_byte, comments).rstrip()
    return b" ".join((before, cut_comments(content, doc.end_byte, max(end, doc.end_byte), comments).lstrip()))


def cut_comments(content: bytes, start: int, end: int, comments: list[Comment]) -> bytes:
    """A range without the comments in it, which are sorted."""
    pieces = []
    at = start
    for number in range(bisect_left(comments, start, key=lambda one: one.start), len(comments)):
        comment = comments[number]
        if comment.start >= end:
            break
        piece = content[at : comment.start]
        is_last = content[comment.end : comment.end + 1] in CLOSING
        pieces.append(piece.rstrip(b" \t") if is_last else piece)
        at = max(at, comment.end)
    return b"".join([*pieces, content[at:end]]) if pieces else content[start:end]


def join_lines(written: bytes) -> bytes:
    """Without the space that line ends leave at brackets, and without marks that a line goes on."""
    text = CONTINUED.sub(b"\n", written) if b"\\" in written else written
    return CLOSED.sub(rb"\1", OPENED.sub(rb"\1", text))


def cut_members(draft: Draft, written: bytes) -> bytes:
    """The first line of a type whose body the query does not tell, where its name stands there."""
    head = written.split(b"\n", 1)[0]
    name = draft.name.text if draft.name else None
    # Parameters that go on below are no members.
    is_whole = head.count(b"(") <= head.count(b")")
    return head.rstrip(b" {") if name and name in head and is_whole else written


def hide_statements(text: str) -> str:
    """The text with `{…}` for each block of statements."""
    known = ""
    while known != text:
        known, text = text, STATEMENTS.sub(HIDDEN, text)
    start = text.find("{")
    if start >= 0 and ";" in text[start:] and "}" not in text[start:]:
        text = text[:start] + HIDDEN
    return text.replace(HIDDEN, "{…}")


def find_outer(draft: Draft) -> tree_sitter.Node:
    """The node with which a declaration starts: its own, or one around it."""
    if "outer" not in draft.marks:
        return draft.node
    return min(draft.marks["outer"], key=lambda node: node.start_byte)


def find_start(content: bytes, draft: Draft) -> int:
    """The byte where a declaration starts, after the decorators at its head: they stand apart."""
    start = find_outer(draft).start_byte
    if "decorator" not in draft.marks:
        return start
    for node in sorted(draft.marks["decorator"], key=lambda node: node.start_byte):
        if start <= node.start_byte and NOTHING.fullmatch(content, start, node.start_byte):
            # Of an annotation of Groovy the arguments are no part of its node.
            arguments = ARGUMENTS.match(content, node.end_byte)
            start = skip_nothing(content, arguments.end() if arguments else node.end_byte)
    return start


def skip_nothing(content: bytes, start: int) -> int:
    """The first byte from `start` on that is neither space nor comment."""
    found = NOTHING.match(content, start)
    return found.end() if found else start
