"""Divides a text into its declarations by how their lines are indented, for a text that no grammar reads."""

import re

Span = tuple[int, int]

# A line that starts a declaration: at the margin, and no end of one, directive or label.
START = re.compile(rb"^(?![\s{}()\[\]<>;,:#|&?.*=+`]|\w+:\s*$|//|--)", re.MULTILINE)
# Strings and comments, whose brackets open nothing.
NOISE = re.compile(rb'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/', re.DOTALL)
ANY = re.compile(rb"[^\n\r]")


def split_segments(text: bytes) -> list[Span]:
    """The spans of the declarations at the margin whose brackets are balanced.

    What opens or closes more than itself, like the first line of a namespace, is no segment.
    """
    starts = [match.start() for match in START.finditer(text)]
    ends = [*starts, len(text)][1:]
    spans = [trim_end(text, start, end) for start, end in zip(starts, ends, strict=True)]
    return [(start, end) for start, end in spans if end > start and is_balanced(text[start:end])]


def trim_end(text: bytes, start: int, end: int) -> Span:
    """The span without closing lines that belong to what stands around it."""
    opened = count_opened(text[start:end])
    while start < end and opened:
        line = text.rfind(b"\n", start, end - 1) + 1
        if line <= start or text[line:end].strip()[:1] not in (b"", b"}", b")", b"#"):
            break
        opened -= count_opened(text[line:end])
        end = line
    return start, end


def is_balanced(text: bytes) -> bool:
    """Whether as many braces are closed as opened."""
    return not count_opened(text)


def count_opened(text: bytes) -> int:
    """How many braces are opened and not closed; negative where more are closed."""
    code = NOISE.sub(b"", text)
    return code.count(b"{") - code.count(b"}")


def find_lines(text: bytes, start: int, end: int, around: int) -> Span:
    """The span of the lines from `start` to `end`, with some more around."""
    for _ in range(around + 1):
        start = text.rfind(b"\n", 0, start)
        if start < 0:
            break
    end = max(end - 1, start + 1, 0)
    for _ in range(around + 1):
        end = text.find(b"\n", end + 1)
        if end < 0:
            return start + 1, len(text)
    return start + 1, end


def fill_spans(text: bytes, spans: list[Span]) -> bytes:
    """Spaces for every byte of the spans but line ends."""
    filled = bytearray(text)
    for start, end in spans:
        filled[start:end] = ANY.sub(b" ", text[start:end])
    return bytes(filled)
