"""Measures the boilerplate of pages: the lines that stand on more than one in a hundred of them."""

import re
from collections import Counter
from collections.abc import Iterable

from repodocs.model.boilerplate import Boilerplate, SharedLine

# A line is shared when more pages than one in so many have it.
ONE_IN = 100
# Fewer pages can have a line in common without anything being wrong with them.
FEWEST = 10
# The pages of sources that say little have not much more than a frame, which is nobody's fault.
LONG_LINES = {"docs": 100, "keywords": 30}
# The most shared lines that are named.
NAMED = 8
# What is folded away is not read: the source itself.
FOLDED = re.compile(r"^<details>.*?^</details>$", re.MULTILINE | re.DOTALL)
# A link to another page, by which a line tells a fact of what the page is about.
LEADING = re.compile(r"\]\((?!#)")


def measure_boilerplate(kind: str, texts: Iterable[str]) -> Boilerplate:
    """The share of shared lines in the lines of some pages of one kind."""
    pages, total = [], 0
    for text in texts:
        pages.append(list_lines(text))
        total += text.count("\n")
    counts = Counter(line for page in pages for line in set(page))
    shared = {line: n for line, n in counts.items() if n >= FEWEST and n * ONE_IN > len(pages)}
    all_lines = sum(map(len, pages))
    some = [line for page in pages for line in page if line in shared]
    said = sum(not LEADING.search(line) for line in some)
    worst = sorted((-round_share(number, len(pages)), line) for line, number in shared.items())
    lines = tuple(SharedLine(line, -percent) for percent, line in worst[:NAMED])
    is_long = total >= LONG_LINES.get(kind, 0) * len(pages)
    shares = round_share(len(some), all_lines), round_share(said, all_lines)
    return Boilerplate(kind, len(pages), is_long, *shares, lines)


def list_lines(text: str) -> list[str]:
    """The lines of a page that a reader sees, without their margins."""
    return [line.strip() for line in FOLDED.sub("", text).splitlines() if line.strip()]


def round_share(part: int, whole: int) -> int:
    """Percent as the nearest whole number."""
    return (200 * part + whole) // (2 * whole) if whole else 0


def find_excess(measured: Iterable[Boilerplate], most: int) -> tuple[str, ...]:
    """A fault for each kind of long pages of which templates say more than `most` percent."""
    return tuple(describe_excess(one, most) for one in measured if one.is_long and one.said > most)


def describe_excess(one: Boilerplate, most: int) -> str:
    """What is over the limit, by which lines, and how to mend it."""
    said = [line for line in one.lines if not LEADING.search(line.text)]
    worst = "".join(f"\n  on {line.percent} % of the pages: {line.text}" for line in said)
    return (
        f"{one.said} % of the lines of {one.kind} pages stand on more than 1 % of them, over {most} %; "
        f"shorten the templates, or raise boilerplate_percent in repodocs.yaml. Most of all:{worst}"
    )
