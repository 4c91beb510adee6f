"""Comments: their ranges, and the doc that stands before a symbol."""

import re
from itertools import islice

import msgspec

from repodocs.analyze.sentences import find_first_sentence, walk_sentences

# Haddock's and Doxygen's marks of comments about what stands before them.
BACKWARD = re.compile(r"(?:--+|\{-)\s*\^|/[/*][/*!]<")
# What follows a doc that tells of what is above it: an empty line, or the end of a block or of the text.
NOTHING_BELOW = re.compile(rb"[ \t]*\r?(?:\n[ \t]*(?:\r?\n|end\b|\}|\Z)|\Z)")
# A sentence that only leads to another place, and how many further ones are looked at for one that does not.
POINTER = re.compile(r"\W*See (?:also )?(?:Note|note|https?:)\b")
FURTHER = 2
# What is said of all that follows is no doc of the first of it: `The following structs are ...`.
OF_MANY = re.compile(
    r"\W*(?:Below are|The following|"
    r"These (?:are|classes|constants|functions|macros|methods|structs|types))\b"
)


class Comment(msgspec.Struct, frozen=True):
    """A comment: its byte range, first and last line (from 1), its text, and whether it starts its line."""

    start: int
    end: int
    line: int
    end_line: int
    text: str
    is_alone: bool


class CommentIndex(msgspec.Struct, frozen=True):
    """The comments of a source in their order, and those that can be docs by the line on which they end.

    `by_start` holds the docs of what stands right above, by the line on which they start.
    """

    comments: list[Comment]
    by_end: dict[int, Comment]
    by_start: dict[int, Comment]


def index_comments(comments: list[Comment], docs: list[Comment], below: list[Comment]) -> CommentIndex:
    """The index of sorted comments; `docs` can tell of what is below them, `below` of what is above."""
    above = (one for one in docs if one.is_alone and not BACKWARD.match(one.text))
    return CommentIndex(comments, {one.end_line: one for one in above}, {one.line: one for one in below})


def list_docs_below(content: bytes, comments: list[Comment], start: str) -> list[Comment]:
    """The comments on lines of their own that start so, and that no definition follows."""
    if not start:
        return []
    mark = re.compile(start.encode())
    own = (one for one in comments if one.is_alone and mark.match(content, one.start))
    return [one for one in own if NOTHING_BELOW.match(content, one.end)]


def join_blocks(comments: list[Comment]) -> list[Comment]:
    """The comments, those on lines of their own that follow each other as one."""
    blocks: list[list[Comment]] = []
    for one in comments:
        last = blocks[-1][-1] if blocks else None
        is_next = last is not None and last.is_alone and one.is_alone and one.line == last.end_line + 1
        if is_next:
            blocks[-1].append(one)
        else:
            blocks.append([one])
    return [join_comments(block) for block in blocks]


def join_comments(block: list[Comment]) -> Comment:
    """One comment of several, each on the lines that follow those of the one before."""
    first, last = block[0], block[-1]
    if first is last:
        return first
    text = "\n".join(comment.text for comment in block)
    return Comment(first.start, last.end, first.line, last.end_line, text, first.is_alone)


def find_doc(index: CommentIndex, line: int, limit: int) -> tuple[str, int]:
    """First sentence of the comment block that ends right above `line`, and its line; ("", 0) for none.

    A title between rulers is about all that follows, so it is no doc of the first symbol;
    nor is what says so itself.
    """
    block: list[Comment] = []
    while comment := index.by_end.get(line - 1):
        block.append(comment)
        line = comment.line
    if not block:
        return "", 0
    block.reverse()
    joined = join_comments(block)
    sentences = walk_sentences(joined.text, joined.line, limit)
    plain = ((one.text, one.line) for one in sentences if not one.is_banner)
    first = next(plain, ("", 0))
    if OF_MANY.match(first[0]):
        return "", 0
    if not POINTER.match(first[0]):
        return first
    # Where more is told is no doc, if what stands below is one.
    return next((one for one in islice(plain, FURTHER) if not POINTER.match(one[0])), first)


def find_doc_below(index: CommentIndex, line: int, limit: int) -> tuple[str, int]:
    """First sentence of the doc that starts right below `line`, and its line; ("", 0) for none."""
    comment = index.by_start.get(line + 1)
    return find_first_sentence(comment.text, comment.line, limit) if comment else ("", 0)
