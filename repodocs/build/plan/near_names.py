"""What a user may have meant by a name that no command, task or target has."""

import posixpath
from collections.abc import Iterable
from difflib import get_close_matches

from repodocs.build.plan.plan import Plan

NEAR = 0.75
COMMANDS = (
    "run", "list", "info", "why", "watch", "init", "cache", "clean", "forget", "ignore", "reset-dep", "help",
)  # fmt: skip


def describe_unknown(written: str, plan: Plan) -> str:
    """The error for an unknown argument: what it is not, and the nearest that is there."""
    near = find_near(written, plan)
    remedy = f"did you mean {near!r}?" if near else "`repodocs list --all` shows the tasks"
    return f"{written!r} is no command, task, target or pattern of any; {remedy}"


def find_near(written: str, plan: Plan) -> str:
    """A command, a stage, a task of the same last name, or the docs task of a source; "" for none."""
    stages = sorted({task.stage for task in plan.tasks()})
    nearest = get_close_matches(written, [*COMMANDS, *stages], n=1, cutoff=NEAR)
    if nearest:
        return nearest[0]
    stage, colon, subject = written.rpartition(":")
    path = subject.removeprefix("./").rstrip("/")
    if path in plan.sources:
        return f"docs:{path}"
    paths = find_near_paths(path, plan.sources)
    if not paths:
        return ""
    known = stage if colon and stage in stages else "docs"
    return f"{known}:{paths[0]}"


def find_near_paths(path: str, sources: Iterable[str]) -> list[str]:
    """Sources of the same name in another folder, else those that are written much alike."""
    names: dict[str, list[str]] = {}
    for source in sources:
        names.setdefault(posixpath.basename(source), []).append(source)
    nearest = get_close_matches(posixpath.basename(path), names, n=1, cutoff=NEAR)
    return get_close_matches(path, names[nearest[0]], n=1, cutoff=0.0) if nearest else []
