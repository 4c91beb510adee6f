"""A difference as Markdown for a pull request."""

from collections import Counter

from repodocs.model.difference import Change, Difference
from repodocs.render.markdown import code, table

TITLES = {"symbol": "Symbols", "import": "Imports", "finding": "Findings", "page": "Pages"}
STATUSES = ("added", "removed", "changed")


def render_difference(difference: Difference, rows: int) -> str:
    """Numbers first, then at most `rows` of each fact."""
    blocks = [
        f"## Facts: {code(difference.before)} to {code(difference.after)}",
        state_sources(difference, rows),
    ]
    if difference.changes:
        blocks.append(count_changes(difference.changes))
    for fact, title in TITLES.items():
        found = [one for one in difference.changes if one.fact == fact]
        if found and fact != "page":
            blocks += [f"### {title}", list_changes(found, rows)]
    return "\n\n".join(blocks) + "\n"


def state_sources(difference: Difference, rows: int) -> str:
    """How many sources came, went, moved and changed, and which ones moved."""
    counts = {
        "added": difference.added,
        "removed": difference.removed,
        "renamed": difference.renamed,
        "changed": difference.changed,
    }
    told = [f"{len(items):,} {word}" for word, items in counts.items() if items]
    if not told:
        return "No source differs."
    moved = [f"- {code(one.before)} is now {code(one.after)}" for one in difference.renamed[:rows]]
    return "\n".join([f"Sources: {', '.join(told)}.", *([""] if moved else []), *moved])


def count_changes(changes: tuple[Change, ...]) -> str:
    """A table of numbers."""
    counts = Counter[tuple[str, str]]((one.fact, one.status) for one in changes)
    lines = [
        (title, *(f"{counts[fact, status]:,}" for status in STATUSES))
        for fact, title in TITLES.items()
        if any(counts[fact, status] for status in STATUSES)
    ]
    return table(("Fact", *(status.capitalize() for status in STATUSES)), lines)


def list_changes(changes: list[Change], rows: int) -> str:
    """The first changes, with where they are."""
    lines: list[tuple[str, ...]] = [
        (one.status, show_change(one), code(f"{one.path}:{one.line}" if one.line else one.path))
        for one in changes[:rows]
    ]
    shown = table(("", "What", "Where"), lines)
    more = len(changes) - len(lines)
    return f"{shown}\n\n{more:,} more: `repodocs diff --json`." if more > 0 else shown


def show_change(change: Change) -> str:
    """What was, and what is."""
    if change.status != "changed":
        return code(change.after or change.before)
    return f"{code(change.name)}: {code(change.before)} is now {code(change.after)}"
