"""Where a definition ends: with the last line of its own text."""

from bisect import bisect_right
from operator import attrgetter

import tree_sitter

from repodocs.analyze.comments import Comment

# More blank text than this at the end of a node is not looked through.
TAIL_BYTES = 4_096
START = attrgetter("start")


def find_last_line(
    content: bytes, first: tree_sitter.Node, last: tree_sitter.Node, comments: list[Comment]
) -> int:
    """The line, from 1, of the last text of a definition that begins with one node and ends with another.

    Some grammars count what follows as its end: blank lines, and comments that stand no deeper than
    it begins, which are about what comes next. `comments` are sorted by their places.
    """
    start, column = first.start_byte, first.start_point[1]
    end, line = skip_blank(content, start, last.end_byte, last.end_point[0] + 1)
    while (comment := find_comment_at(comments, end)) and is_outside(content, comment, start, column):
        end, line = skip_blank(content, start, comment.start, comment.line)
    return max(line, first.start_point[0] + 1)


def skip_blank(content: bytes, start: int, end: int, line: int) -> tuple[int, int]:
    """The end of the last text before `end`, which is on `line`, and its line."""
    tail = content[max(start, end - TAIL_BYTES) : end]
    blank = tail[len(tail.rstrip()) :]
    return end - len(blank), line - blank.count(b"\n")


def find_comment_at(comments: list[Comment], end: int) -> Comment | None:
    """The comment that ends there, but for the end of its line."""
    at = bisect_right(comments, end, key=START) - 1
    if at < 0 or not 0 <= comments[at].end - end <= len("\r\n"):
        return None
    return comments[at]


def is_outside(content: bytes, comment: Comment, start: int, column: int) -> bool:
    """Whether a comment on lines of its own stands behind a place, no deeper than its column."""
    line_start = content.rfind(b"\n", 0, comment.start) + 1
    return comment.is_alone and comment.start > start and comment.start - line_start <= column
