"""Tells why a task is stale or fresh, along the chain of what it reads."""

import posixpath
from collections.abc import Iterator
from pathlib import Path

from repodocs.build.checks.pages import sum_pages
from repodocs.build.plan.plan import Plan, PlannedTask
from repodocs.build.run.booking import Reason, compare_files, find_reasons
from repodocs.build.run.check_run import gather_pages, join_digest
from repodocs.build.state.prune import find_orphans
from repodocs.build.state.rows import VALUES, Row
from repodocs.build.state.slices import SliceTable
from repodocs.build.state.state import State
from repodocs.build.workspace import Workspace

HASH_CHARACTERS = 12
DEEPEST = 12


class Explainer:
    """The reasons of tasks, each told once."""

    def __init__(self, workspace: Workspace, state: State) -> None:
        self.workspace = workspace
        self.plan: Plan = workspace.plan
        self.state = state
        self.slices = SliceTable(workspace.root)
        self.owners = {path: task for task in self.plan.tasks() for path in task.outputs}
        self.told: set[str] = set()

    def explain(self, task: PlannedTask, depth: int = 0) -> Iterator[str]:
        """Lines about a task and, indented, about the tasks that make its stale inputs."""
        indent = "  " * depth
        self.told.add(task.name)
        row = self.state.get_row(task.name)
        reasons = list(self.find_reasons(task, row))
        makers = list(self.explain_inputs(task, depth)) if depth < DEEPEST else []
        fresh = "fresh until what it reads is made again" if makers else "fresh"
        yield f"{indent}{task.name} is {'stale' if reasons else fresh}"
        for reason in reasons:
            yield f"{indent}  {describe_reason(reason)}"
            if reason.what == "recipe":
                yield from (f"{indent}    {line}" for line in self.compare_recipes(task, row))
        yield from makers

    def find_reasons(self, task: PlannedTask, row: Row) -> Iterator[Reason]:
        """What makes the task stale; two stages look at all pages and not at inputs."""
        if task.stage == "check":
            return self.find_check_reasons(row)
        if task.stage == "prune":
            orphans = find_orphans(self.state.files, self.workspace.task_names)
            return (Reason(f"no task owns {path} any more") for path in orphans)
        return find_reasons(task, row, self.state.files, self.slices)

    def find_check_reasons(self, row: Row) -> Iterator[Reason]:
        """Pages, or what they may link to, that are not those of the last check."""
        values = row.get(VALUES)
        if not isinstance(values, dict):
            yield Reason("it has not run, or it failed, or it was forgotten")
            return
        digest = join_digest(sum_pages(gather_pages(self.state.files)), self.workspace)
        if values.get("pages") != digest:
            yield Reason("the pages, or what they may link to, are not those of the last check")
        outputs = values.get("outputs")
        if isinstance(outputs, dict):
            yield from compare_files("output", outputs, outputs, self.state.files)

    def explain_inputs(self, task: PlannedTask, depth: int) -> Iterator[str]:
        """The makers of the task's inputs that are stale themselves."""
        paths = (*task.inputs, *(path for path, _ in task.slices))
        for path in paths:
            maker = self.owners.get(path)
            if maker is None or maker.name in self.told:
                continue
            lines = list(self.explain(maker, depth + 1))
            if any(line.endswith(" is stale") for line in lines):
                yield from lines

    def compare_recipes(self, task: PlannedTask, row: Row) -> Iterator[str]:
        """The parts of the recipe that differ from those of the last success."""
        values = row.get(VALUES)
        digest = str(values.get("recipe")) if isinstance(values, dict) else ""
        before = dict(self.state.get_recipe(digest))
        now = dict(task.recipe.parts)
        for part in sorted(before.keys() | now.keys()):
            if before.get(part) != now.get(part):
                yield describe_reason(Reason(part, before.get(part, "none"), now.get(part, "none")))


def describe_reason(reason: Reason) -> str:
    """One line; hashes are cut, since only that they differ is read."""
    if not reason.before and not reason.after:
        return reason.what
    return f"{reason.what}: {cut_hash(reason.before)} -> {cut_hash(reason.after)}"


def cut_hash(text: str) -> str:
    """The start of a hash; words stay whole."""
    return text if " " in text or len(text) <= HASH_CHARACTERS * 2 else text[:HASH_CHARACTERS]


def explain_argument(workspace: Workspace, state: State, argument: str) -> Iterator[str] | None:
    """The lines about a task's name, a target or a source; None where nothing is called so."""
    explainer = Explainer(workspace, state)
    path = posixpath.normpath(Path(argument).as_posix())
    if path in explainer.owners:
        return explainer.explain(explainer.owners[path])
    for task in workspace.plan.tasks():
        if task.name in (argument, f"docs:{argument}"):
            return explainer.explain(task)
    return None
