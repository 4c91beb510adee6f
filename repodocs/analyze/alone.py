"""Tells which lines show a use and can be read alone, and how they read so; knows no language."""

import re
from collections.abc import Iterator

from repodocs.analyze.words import close_brackets

LINE_CHARACTERS = 100
# A line of so many letters with the space before it.
LINE_BYTES = 400
EXAMPLE_CHARACTERS = 160
# How many lines of a call are looked at.
CALL_LINES = 12
# What opens a block at the end of a line: `if is_valid(name) {`, `for row in read_rows(path):`.
OPENER = re.compile(r"\s*(?:\{|(?<=[\w)\]'\"]):|\bthen|\bdo)$")
# `made := shapes.Circle{`, and no `if made := find(); made != nil {`.
VALUE = re.compile(
    r"(?!(?:if|else|for|while|switch|match|when|with|func|fn|def|class)\b)[^=]*[^=!<>]=\s*[^=()]*\w\s*\{$"
)
OPENERS = ("{", ":", "then", "do")
# A line that begins or ends so is a piece of a statement, a directive, or says more than code.
PIECE = re.compile(
    r"^\W*[)\]}.?]|^(?:&&|\|\||[+*/|&<>=,:#-])|(?:[-+*/,=&|<(\[{\\:]|=>|->|\[[&=]?\]|\s(?:\$|and|in|is|not|or|struct|where))$|\s(?:#|//|--)\s|/\*"
)
# Several values that are assigned or returned; any other comma is one of a list around the line.
SEVERAL = re.compile(r"(?:(?:for|if|const|let|var|auto|local|my)\s+)?[\w\s,*.$@]+:?=|return\b")
# One item of a list or table, maybe with its key, or a row of such.
ROW = re.compile(
    r"(?![\"'`][^\"'`]*[\"'`]$)(?:[\w\"']+\s*(?::|=>?)\s*)?(?:[\"'`][^\"'`]*[\"'`]|[\[\]\w.*]*[{(\[][^{}()\[\]]*[})\]])"
)
# Of an item of a table so many lines are looked at; how it ends; one of its rows.
ITEM_LINES = 6
ENDS = ("}", "},")
PAIR = re.compile(r"[\w.\"']+\s*[:=]\s*(?:[\"'`][^\"'`]*[\"'`]|[\w.-]+),?")
SPACES = re.compile(r" {2,}")
# Of several lines, what does not mean the same on one: comments, blocks, texts; and the comma that ends one.
BROKEN = re.compile(r"#|//|/\*|--|[{}`]|\"{3}|'{3}")
# What stands in braces behind a call or in it is left out; a name before them makes a value of its type.
BLOCK = re.compile(r"(?<=[\s(,=)\]>])\{(?! … \})(?:[^{}]|\{ … \})*\}")
ELIDED = "{ … }"
LAST_COMMA = re.compile(r",(?=\)$)")
# A line on which a call starts that does not end there.
CALL = re.compile(r"\w\([^()]*$")
CLOSERS = {")": "(", "]": "[", "}": "{"}


def read_lines(lines: list[bytes], numbers: tuple[int, ...], signs: str) -> Iterator[tuple[int, str]]:
    """Those of the numbered lines (from 1) that have a sign and can be read alone, each without its `{`."""
    for number in numbers:
        text = close_line(take_line(lines, number))
        is_shown = not signs or any(sign in text for sign in signs)
        if text and is_shown and not PIECE.search(text) and is_complete(text):
            yield number, text


def read_row(lines: list[bytes], number: int) -> str:
    """A row of a table, `name: "wrong.yml",`, without its comma; "" for a line that is more, or less."""
    text = take_line(lines, number).removesuffix(",")
    return text if ROW.fullmatch(text) else ""


def read_item(lines: list[bytes], number: int) -> str:
    """The item of a table, in braces, that a row of it (from 1) stands in; "" for a long or a deep one."""
    above = range(number - 1, number - ITEM_LINES, -1)
    start = next((at for at in above if take_line(lines, at) == "{"), number)
    rows: list[str] = []
    for at in range(start + 1, start + ITEM_LINES):
        text = take_line(lines, at)
        # An item that ends above the row is another one.
        if text in ENDS and start < number < at:
            item = "{" + ", ".join(rows) + "}"
            return SPACES.sub(" ", item) if len(rows) > 1 and len(item) < EXAMPLE_CHARACTERS else ""
        if not PAIR.fullmatch(text):
            return ""
        rows.append(text.removesuffix(","))
    return ""


def read_call(lines: list[bytes], number: int) -> str:
    """The call of several lines that starts on a line (from 1), or just above it; "" for what is more."""
    start = number if number == 1 or CALL.search(take_line(lines, number)) else number - 1
    pieces = [take_line(lines, at) for at in range(start, start + CALL_LINES)]
    text = " ".join(pieces) if CALL.search(pieces[0]) else ""
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter in "([{") - (letter in CLOSERS)
        if letter in CLOSERS and depth <= 0:
            return join_pieces(text[: at + 1]) if depth == 0 else ""
    return ""


def join_pieces(text: str) -> str:
    """A call of several lines, whose ends are spaces, on one line; cut where it is long, "" for more."""
    text = leave_out_blocks(text)
    if BROKEN.search(text.replace(ELIDED, "")):
        return ""
    text = LAST_COMMA.sub("", close_brackets(text))
    if len(text) < EXAMPLE_CHARACTERS:
        return text
    start = text[:EXAMPLE_CHARACTERS].rpartition(", ")[0]
    return f"{start}, …" if "(" in start else ""


def leave_out_blocks(text: str) -> str:
    """A text with `{ … }` for each block and table in it; one in another goes with it."""
    before = ""
    while text != before:
        before, text = text, BLOCK.sub(ELIDED, text)
    return text


def take_line(lines: list[bytes], number: int) -> str:
    """A line (from 1) without the space around it; "" for a long one, which all names in it would copy."""
    line = lines[number - 1] if 0 < number <= len(lines) else b""
    text = line.decode("utf-8", "replace").strip() if len(line) <= LINE_BYTES else ""
    return text if len(text) <= LINE_CHARACTERS else ""


def close_line(line: str) -> str:
    """A line without what opens a block behind it, or with the end of a value that it opens."""
    if not line.endswith(OPENERS):
        return line
    return f"{line}…}}" if VALUE.match(line) else OPENER.sub("", line)


def is_complete(text: str) -> bool:
    """Whether a line closes just the brackets that it opens, and is no part of a list."""
    opened: list[str] = []
    for letter in text:
        if letter in "([{":
            opened.append(letter)
        elif letter in CLOSERS:
            if not opened or opened.pop() != CLOSERS[letter]:
                return False
        elif letter == "," and not opened and not SEVERAL.match(text):
            return False
    return not opened
