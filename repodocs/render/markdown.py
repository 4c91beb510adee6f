"""Markdown of untrusted text: nothing from a source becomes markup."""

import re

# Characters that can be markup inside a line in CommonMark or its GitHub additions.

INNER = re.compile(r"([\\`*\[\]|<>~&$])|((?<![A-Za-z0-9])_|_(?![A-Za-z0-9]))")
AUTOLINKS = re.compile(r"(?i)\b(https?|ftp|mailto|www)([:.])")
MENTION = re.compile(r"(?<![\w/])([@#])(?=\w)")
START = re.compile(r"^(\s*)([-+#=>]|\d+(?=[.)]))")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def escape_text(text: str) -> str:
    """Plain text on one line, with all that could be markup escaped; safe in a table cell."""
    line = " ".join(name_controls(text).split())
    line = INNER.sub(lambda m: f"\\{m.group(0)}", line)
    line = MENTION.sub(lambda m: f"\\{m.group(1)}" if m.group(1) == "#" else "&#64;", line)
    line = AUTOLINKS.sub(r"\1&#8203;\2", line)
    return START.sub(escape_start, line)


def escape_start(match: re.Match[str]) -> str:
    """A list, heading or quote marker at the start of a line, disarmed."""
    marker = match.group(2)
    return match.group(1) + (f"{marker}&#8203;" if marker.isdigit() else f"\\{marker}")


def name_controls(text: str) -> str:
    """Control, zero-width and bidirectional characters as visible code points."""
    return CONTROLS.sub(lambda m: " " if m.group() in "\t\n\r\v\f" else f"⟨U+{ord(m.group()):04X}⟩", text)


def code(text: str) -> str:
    """A code span; works in a table cell, whatever backticks and bars it holds."""
    line = " ".join(name_controls(text).split())
    if not line:
        return ""
    fence = "`" * (longest_run(line, "`") + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}".replace("|", "\\|")


def link(label: str, target: str) -> str:
    """A link with an already escaped label; the target comes from `relate`."""
    return f"[{label}]({target})"


def code_block(text: str, info: str) -> str:
    """A fenced block whose fence is longer than any run inside."""
    clean = CONTROLS.sub(lambda m: "" if m.group() in "\r" else f"⟨U+{ord(m.group()):04X}⟩", text)
    fence = "`" * max(3, longest_run(clean, "`") + 1)
    return f"{fence}{info}\n{clean.rstrip(chr(10))}\n{fence}"


def longest_run(text: str, character: str) -> int:
    """The length of the longest run of a character."""
    return max((len(run) for run in re.findall(re.escape(character) + "+", text)), default=0)


def table(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table; the cells are Markdown already and hold no newline."""
    lines = ["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)]
    lines += ["| " + " | ".join(cell or " " for cell in row) + " |" for row in rows]
    return "\n".join(lines)
