"""Decodes bytes and counts lines."""

import codecs

import msgspec

from repodocs.model.analysis import Lines

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
BINARY_SAMPLE_BYTES = 8_000


class Text(msgspec.Struct, frozen=True):
    """A decoded source; `content` is the text as UTF-8, without a byte order mark."""

    content: bytes
    encoding: str
    newline: str
    is_exact: bool = True


def decode_text(content: bytes) -> Text | None:
    """The text of `content`, or None where it is binary (a NUL byte near its start)."""
    for mark, encoding in BOMS:
        if content.startswith(mark):
            return decode_marked(content, encoding)
    if b"\0" in content[:BINARY_SAMPLE_BYTES]:
        return None
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        # Latin-1 maps every byte, so no line moves; the caller records the problem.
        utf8 = content.decode("latin-1").encode()
        return Text(utf8, "latin-1", find_newline(utf8), is_exact=False)
    encoding = "ascii" if content.isascii() else "utf-8"
    return Text(content, encoding, find_newline(content))


def decode_marked(content: bytes, encoding: str) -> Text | None:
    """A text that says its encoding by a byte order mark; None where it does not hold."""
    try:
        utf8 = content.decode(encoding).encode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    return Text(utf8, encoding, find_newline(utf8))


def find_newline(content: bytes) -> str:
    """lf, crlf, cr, mixed, or none."""
    crlf = content.count(b"\r\n")
    lf = content.count(b"\n") - crlf
    cr = content.count(b"\r") - crlf
    kinds = [name for name, count in (("crlf", crlf), ("lf", lf), ("cr", cr)) if count]
    return "none" if not kinds else kinds[0] if len(kinds) == 1 else "mixed"


def count_lines(content: bytes, comments: list[tuple[int, int]]) -> Lines:
    """Counts lines; `comments` are byte ranges, sorted. A line of code and comment is code."""
    lines = content.split(b"\n")
    if lines and not lines[-1]:
        lines.pop()
    blank = list(map(bytes.strip, lines)).count(b"")
    comment = count_comment_lines(content, comments)
    return Lines(len(lines), len(lines) - blank - comment, comment, blank)


def count_comment_lines(content: bytes, comments: list[tuple[int, int]]) -> int:
    """Lines that hold nothing but comments (blank lines inside one are blank)."""
    count = 0
    last_end = 0
    for start, end in comments:
        if start < last_end:
            continue
        last_end = end
        line_start = content.rfind(b"\n", 0, start) + 1
        if content[line_start:start].strip():
            continue
        # Some grammars count the newline to the comment; the next line is not its rest.
        last = start + len(content[start:end].rstrip(b"\r\n"))
        line_end = content.find(b"\n", last)
        rest = content[last : line_end if line_end >= 0 else len(content)]
        pieces = content[start:end].rstrip(b"\n").split(b"\n")
        count += sum(1 for piece in pieces if piece.strip())
        if rest.strip():
            count -= 1
    return max(count, 0)
