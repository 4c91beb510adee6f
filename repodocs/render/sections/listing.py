"""Original Source: the text, folded; of a long one without symbols its first lines."""

import re
from functools import lru_cache

from repodocs.model.analysis import Analysis
from repodocs.render.markdown import code, code_block, join_line, link
from repodocs.render.section import Section
from repodocs.render.view import Subject
from repodocs.render.words import count

SHOWN_OUTCOMES = frozenset({"analyzed", "text"})
TITLE = "Original Source"
MASK = "***"
FEW_FACTS = 10
HEAD_LINES = 12
HEAD_BYTES = 1_200
# A listing of more than so many times the rest of the page drowns few facts.
DROWNING = 4
# Spaces, and the marks of items: none of them is a part of what is hidden.
LEAD = re.compile(r"([ \t]*)((?:[-*+?] +)*)")
ENTITY = re.compile(r"[&<>\[\]`]")


def build_listing(subject: Subject, content: bytes, page_bytes: int, room: int) -> Section | None:
    """The listing where it is short; else the head, or where its lines are told: by the entries of symbols.

    `page_bytes` is the size of the page without it, `room` what may be added.
    """
    if not has_listing(subject):
        return None
    analysis = subject.analysis
    most = min(subject.options.limits.listing_bytes, room)
    is_drowning = count_facts(subject) < FEW_FACTS and len(content) > DROWNING * page_bytes
    is_shown = len(content) <= most and not is_drowning
    text = decode(content, analysis) if is_shown else ""
    instead = tell_entries(subject) if analysis.symbols else show_head(subject, content)
    view: dict[str, object] = {
        "label": escape_html(subject.name),
        "listing": show_lines(subject, text) if text else "",
        "instead": "" if text else instead,
    }
    about = link(f"{count(analysis.lines.total, 'line')} of {code(subject.name)}", subject.source_link)
    return Section(TITLE, "source", "_listing.md.j2", lambda: view, lambda: (subject.name,), about)


def tell_entries(subject: Subject) -> str:
    """That the source is too long to be shown, and what leads to its lines."""
    size = count(subject.analysis.size, "byte")
    return f"{size} are more than is shown here: the {link('entries', '#details')} lead to their lines."


def show_head(subject: Subject, content: bytes) -> str:
    """The first lines of a source of which nothing else is shown."""
    lines = decode(content[:HEAD_BYTES], subject.analysis).split("\n")[:HEAD_LINES]
    return show_lines(subject, "\n".join(lines))


def show_lines(subject: Subject, text: str) -> str:
    """The text as a code block with the numbers of its lines, which links name; blank lines stay blank."""
    lines = text.rstrip("\n").split("\n")
    numbers = write_numbers(len(str(len(lines))))
    numbered = [
        f"{number}{line}" if line.strip() else "" for number, line in zip(numbers, lines, strict=False)
    ]
    return code_block("\n".join(numbered), subject.language.fence if subject.language else "")


@lru_cache(maxsize=8)
def write_numbers(width: int) -> tuple[str, ...]:
    """The numbers of lines that have at most `width` digits, each as wide, with the space after it."""
    return tuple(f"{number:>{width}}  " for number in range(1, 10**width))


def has_listing(subject: Subject) -> bool:
    """Whether the source is a text that its own authors wrote and that says something."""
    lines = subject.analysis.lines
    return subject.analysis.outcome in SHOWN_OUTCOMES and lines.total > lines.blank


def count_facts(subject: Subject) -> int:
    """The facts that a reader finds beside the listing."""
    analysis, links = subject.analysis, subject.links
    return len(analysis.symbols) + len(analysis.imports) + len(analysis.findings) + len(links.importers)


def decode(content: bytes, analysis: Analysis) -> str:
    """The text without its secrets, its lines ended by newlines; the analysis counts no other ends."""
    text = content.decode(analysis.encoding or "utf-8", "replace").removeprefix("\ufeff")
    text = mask_lines(text, analysis)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def mask_lines(text: str, analysis: Analysis) -> str:
    """The text where lines that hold something hidden show their masked evidence instead, or nothing."""
    if not analysis.masked:
        return text
    evidence = {one.line: one.evidence for one in analysis.findings if MASK in one.evidence}
    lines = text.split("\n")
    for line in analysis.masked:
        if line <= len(lines):
            lines[line - 1] = mask_line(lines[line - 1], evidence.get(line, MASK))
    return "\n".join(lines)


def mask_line(line: str, shown: str) -> str:
    """What is shown in the place of a line, as deep as that: where depth is structure, no tree may change."""
    lead = LEAD.match(line)
    space, marks = lead.groups() if lead else ("", "")
    return space + ("" if marks and shown.startswith(marks.strip()) else marks) + shown


def escape_html(text: str) -> str:
    """Text on one line inside an HTML element, with nothing that could be a link or code either."""
    return ENTITY.sub(lambda match: f"&#{ord(match.group())};", join_line(text))
