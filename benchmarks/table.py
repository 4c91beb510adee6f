"""The Markdown table that a benchmark prints, row by row as parts end."""

import sys
from collections.abc import Sequence

import msgspec
from measure import Comparison, format_number, format_ratio, format_seconds


class Row(msgspec.Struct, frozen=True):
    """One line: what was measured, against what, and the ratio of both in the same run."""

    what: str
    measured: str
    against: str = ""
    ratio: str = ""


def compare_seconds(what: str, comparison: Comparison, against: str) -> Row:
    """The row of seconds measured in turn."""
    return Row(
        what,
        format_seconds(comparison.measured),
        f"{against}: {format_seconds(comparison.against)}",
        format_ratio(comparison),
    )


def compare_sizes(what: str, measured: float, against: float, texts: tuple[str, str]) -> Row:
    """The row of two amounts, each as its text."""
    return Row(what, *texts, format_number(measured / against) if against else "")


def write_heading(names: Sequence[str]) -> None:
    """The first two lines of a table."""
    write_line(names)
    write_line(["---"] * len(names))


def write_line(cells: Sequence[str]) -> None:
    """One line of a table, at once: the next part may take minutes."""
    escaped = [cell.replace("|", "\\|").replace("\n", " ") for cell in cells]
    sys.stdout.write("| " + " | ".join(escaped) + " |\n")
    sys.stdout.flush()
