"""What the state of a place says of its tasks, and which of those that ran were fresh."""

import sqlite3
from pathlib import Path

import xxhash

from repodocs.build.state.rows import decode_text, decode_value

Rows = dict[str, dict[str, object]]
VALUES = "_values_:"
# They have no inputs of their own: what they judge is all pages.
JUDGES = frozenset({"check", "prune"})


def read_rows(root: Path) -> Rows:
    """The row of each task as it was last committed."""
    path = root / ".repodocs/state.sqlite"
    if not path.exists():
        return {}
    connection = sqlite3.connect(path)
    try:
        return {
            decode_text(name): decode_value(row)
            for name, row in connection.execute("select name, row from task")
        }  # type: ignore[misc]  # rows are dictionaries
    finally:
        connection.close()


def read_outputs(root: Path) -> dict[str, frozenset[str]]:
    """The files that each task wrote."""
    found = {}
    for name, row in read_rows(root).items():
        values = row.get(VALUES)
        outputs = values.get("outputs") if isinstance(values, dict) else None
        if outputs:
            found[name] = frozenset(outputs)
    return found


def read_whole(root: Path) -> dict[str, str]:
    """The hash of every file that is there but git's own."""
    return {
        path.relative_to(root).as_posix(): xxhash.xxh3_128_hexdigest(path.read_bytes())
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".git/" not in path.as_posix()
    }


def find_needless(ran: frozenset[str], before: Rows, after: Rows, whole: dict[str, str]) -> list[str]:
    """Tasks that ran although inputs, recipe, slices and targets were those of their last run."""
    needless = [
        name
        for name in ran - JUDGES
        if name in before and before[name] == after.get(name) and is_intact(before[name], whole)
    ]
    is_judged = (
        "check" in ran and before.get("check") == after.get("check") and is_intact(before["check"], whole)
    )
    return sorted([*needless, *(["check"] if is_judged else [])])


def is_intact(row: dict[str, object], whole: dict[str, str]) -> bool:
    """Whether all that the task wrote was as it wrote it."""
    values = row.get(VALUES)
    outputs = values.get("outputs") if isinstance(values, dict) else None
    return isinstance(outputs, dict) and all(whole.get(path) == digest for path, digest in outputs.items())
