"""Markdown of untrusted text: nothing from a source becomes markup."""

import re

# What can be markup within a line in CommonMark or its GitHub additions. An
# underscore between two letters cannot be, so that snake_case names stay as they are.
MARKUP = re.compile(
    r"[\\`*\[\]|<>~&$]"
    r"|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"
    r"|(?:(?<=http)|(?<=https)|(?<=ftp)):(?=//)|(?:(?<=mailto)|(?<=xmpp)):|(?<=www)\.|@|#(?=\w)",
    re.IGNORECASE,
)
# What GitHub makes a person, an issue, an address or a picture (`:key:`) of, also where it is escaped; and
# the words that such a thing can stand in.
MENTION = re.compile(
    r"@[A-Za-z0-9]|#\d|:(?:100|1234|[+-]1|(?=[\w+-]*[a-z])[\w+-]++):", re.IGNORECASE | re.ASCII
)
RUN = re.compile(r"[\w.+/#:@-]+")
RUN_END = ".:/-+"
START = re.compile(r"[-+#=:]|\d+[.)]")
# What shows nothing, or shows a text in another order than it has.
CONTROLS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    r"\u3164\ufeff\U000e0000-\U000e007f]"
)
# Rows that are easier read as a list than as a table.
FEW_ROWS = 6
# A longer run of backticks starts no code span for GitHub (MAXBACKTICKS of cmark is 80): what
# stands in it would be markup.
LONG_RUN = re.compile("`{80,}")
# A code span as docstrings write it, with or without a reST role before it.
SPAN = re.compile(r"(?::[a-z]+(?::[a-z]+)?:)?(?<!`)(`{1,2})(?!`)([^`]+)(?<!`)\1(?!`)")


def escape_text(text: str) -> str:
    """Plain text on one line, with all that could be markup escaped."""
    line = join_line(text)
    escaped = escape_line(line)
    start = START.match(escaped)
    if start:
        end = start.end() - 1
        escaped = f"{escaped[:end]}\\{escaped[end:]}"
    # A heading would lose a number sign at its end.
    return escaped[:-1] + "\\#" if escaped.endswith("#") and not escaped.endswith("\\#") else escaped


def escape_line(line: str) -> str:
    """A line with markup escaped, and as code what GitHub makes people, issues and pictures of without it.

    It looks for these when all escapes are off, but never in code.
    """
    if not any(mark in line for mark in "@#:"):
        return MARKUP.sub(r"\\\g<0>", line)
    parts: list[str] = []
    end = 0
    for match in RUN.finditer(line):
        mention = find_mention(match.group())
        if mention:
            parts += [MARKUP.sub(r"\\\g<0>", line[end : match.start()]), f"`{mention}`"]
            end = match.start() + len(mention)
    return "".join([*parts, MARKUP.sub(r"\\\g<0>", line[end:])])


def find_mention(run: str) -> str:
    """A run of word characters that GitHub would make something of, without the end of a sentence; or ""."""
    if not MENTION.search(run):
        return ""
    bare = run.rstrip(RUN_END)
    return bare if MENTION.search(bare) else run


def render_prose(text: str) -> str:
    """Text of a docstring or comment: its code spans stay code, the rest is plain."""
    if "`" not in text:
        return escape_text(text)
    line = join_line(text)
    parts: list[str] = []
    end = 0
    for match in SPAN.finditer(line):
        if code(match.group(2)):
            before = escape_between(line[end : match.start()])
            # Two runs of backticks would be one.
            parts += [before, " " if before.endswith("`") else "", code(match.group(2))]
            end = match.end()
    after = escape_between(line[end:])
    parts += [" " if end and after.startswith("`") else "", after]
    return "".join(parts)


def escape_between(text: str) -> str:
    """Escaped text that keeps one space at each side where there was any."""
    if not text.strip():
        return text[:1]
    return (" " if text[0].isspace() else "") + escape_text(text) + (" " if text[-1].isspace() else "")


def join_line(text: str) -> str:
    """The words of a text with one space between them."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split()) if " " in text else text
    return " ".join(name_controls(text).split())


def name_controls(text: str) -> str:
    """Control, zero-width and bidirectional characters as visible code points."""
    return CONTROLS.sub(name_control, text)


def name_control(match: re.Match[str]) -> str:
    """One such character; those that only make space become a space."""
    return " " if match.group() in "\r\v\f" else f"⟨U+{ord(match.group()):04X}⟩"


def code(text: str) -> str:
    """A code span, whatever backticks it holds; in a table cell it has to come through `table`."""
    if text.isascii() and text.isidentifier():
        return f"`{text}`"
    line = join_line(text)
    if "`" not in line:
        return f"`{line}`" if line else ""
    line = LONG_RUN.sub(name_run, line)
    fence = "`" * (longest_run(line, "`") + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def name_run(match: re.Match[str]) -> str:
    """So many backticks, said in words."""
    return f"⟨U+0060 × {len(match.group())}⟩"


def link(label: str, target: str) -> str:
    """A link with an already escaped label; the target comes from `relate`."""
    return f"[{label}]({target})"


def code_block(text: str, info: str) -> str:
    """A fenced block whose fence is longer than any run inside."""
    clean = CONTROLS.sub(name_block_control, text)
    fence = "`" * max(3, longest_run(clean, "`") + 1)
    return f"{fence}{info}\n{clean.rstrip(chr(10))}\n{fence}"


def name_block_control(match: re.Match[str]) -> str:
    """A control character of a listing; carriage returns only end lines."""
    return "" if match.group() == "\r" else f"⟨U+{ord(match.group()):04X}⟩"


def longest_run(text: str, character: str) -> int:
    """The length of the longest run of a character."""
    if character not in text:
        return 0
    return max(len(run) for run in re.findall(re.escape(character) + "+", text))


def table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table without the columns that are empty; the cells are Markdown already and hold no newline.

    A bar in a cell, also in a code span, is escaped here and nowhere else:
    GitHub takes this escape off before it reads the cell.
    """
    kept = [number for number in range(len(header)) if not rows or any(row[number] for row in rows)]
    lines = [write_row([header[number] for number in kept]), "|" + " --- |" * len(kept)]
    lines += [write_row([row[number] for number in kept]) for row in rows]
    return "\n".join(lines)


def write_row(cells: list[str]) -> str:
    """One line of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|") or " " for cell in cells) + " |"


def tabulate(header: tuple[str, ...], cells: list[tuple[str, ...]]) -> str:
    """Rows as a table, or as a list under the first word of the header where they are few."""
    if len(cells) > FEW_ROWS:
        return table(header, cells)
    told = join_cells(cells)
    if len(told) == 1:
        return f"{header[0]}: {told[0]}"
    return "\n".join([f"{header[0]}:", "", *(f"- {line}" for line in told)])


def enlist(header: tuple[str, ...], cells: list[tuple[str, ...]]) -> str:
    """Rows as a table, or where they are few as a list under a heading that says what they are."""
    if len(cells) > FEW_ROWS:
        return table(header, cells)
    return "\n".join(f"- {line}" for line in join_cells(cells))


def join_cells(cells: list[tuple[str, ...]]) -> list[str]:
    """Each row in one line: what it is about, then what is told of it."""
    lines = ["; ".join(cell for cell in row[1:] if cell) for row in cells]
    return [f"{row[0]}: {line}" if line else row[0] for row, line in zip(cells, lines, strict=True)]
