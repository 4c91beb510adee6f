"""The planned tasks as doit's: dictionaries with actions, dependencies and cleaners."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from doit.dependency import UptodateCalculator
from doit.exceptions import TaskFailed

from repodocs.build.checks.pages import CheckError, check_pages, sum_pages
from repodocs.build.doit.backend import StateBackend
from repodocs.build.doit.freshness import Freshness
from repodocs.build.places.output import mark_output, unmark_output
from repodocs.build.plan.plan import PlannedTask, make_task_name
from repodocs.build.run.booking import are_intact
from repodocs.build.run.check_run import (
    find_trusted,
    gather_pages,
    join_digest,
    judge_lines,
    make_check_work,
)
from repodocs.build.run.lost import drop_lost, find_lost, settle_debt
from repodocs.build.stages.perform import Performed
from repodocs.build.stages.work import Work
from repodocs.build.state.prune import drop_outputs, find_orphans
from repodocs.build.state.slices import SliceTable
from repodocs.build.workers.batches import GUARDED_STAGES
from repodocs.build.workers.worker import Failure, run_here
from repodocs.build.workspace import Workspace
from repodocs.model.errors import RepodocsError

DoitTask = dict[str, Any]
# Tells the reporter that a task is a stage's, not one of a user's own dodo.py.
OURS = {"repodocs": True}


def make_doit_tasks(
    workspace: Workspace, stage: str, chosen: frozenset[str] | None = None
) -> Iterator[DoitTask]:
    """The tasks of one stage, all or the chosen ones, as a doit task creator yields them."""
    slices = SliceTable(workspace.root)
    maker = SPECIAL.get(stage, make_stage_task)
    if chosen == frozenset():
        return
    for planned in workspace.plan.tasks_of(stage):
        if chosen is None or planned.name in chosen:
            yield maker(planned, workspace, slices)


def make_bare_tasks(
    workspace: Workspace, stage: str, chosen: frozenset[str] | None = None
) -> Iterator[DoitTask]:
    """The same with nothing but their names: a list shows no more, and is shown sooner."""
    for name in workspace.plan.names_of(stage) if chosen != frozenset() else ():
        if chosen is None or name in chosen:
            basename, _, rest = name.partition(":")
            task: DoitTask = {"basename": basename, "actions": None}
            yield {**task, "name": rest} if rest else task


def make_stage_task(planned: PlannedTask, workspace: Workspace, slices: SliceTable) -> DoitTask:
    """A task that turns inputs into outputs."""
    work = Work(planned, workspace.plan.sources.get(planned.subject))
    task: DoitTask = {
        "basename": planned.stage,
        "actions": [(perform_action, [work, workspace])],
        "file_dep": list(planned.inputs),
        "targets": list(planned.outputs),
        "task_dep": list(planned.after),
        "uptodate": [Freshness(planned, slices)],
        "clean": [Cleaner(planned.name, workspace.configuration.options.output)],
        "meta": OURS,
    }
    if planned.subject:
        task["name"] = make_task_name(planned.subject)
    return task


def perform_action(work: Work, workspace: Workspace) -> dict[str, object] | TaskFailed:
    """Runs the stage; what a user can mend fails the task with its text alone."""
    try:
        mark_output(workspace.root, workspace.configuration.options.output)
        return list_values(perform_guarded(work, workspace))
    except RepodocsError as error:
        return TaskFailed(str(error))


def perform_guarded(work: Work, workspace: Workspace) -> Performed:
    """A task from disk to disk; a source is read in a process that it may end."""
    if work.task.stage in GUARDED_STAGES:
        return workspace.guard.perform(work)
    result = run_here(work, workspace.root, workspace.kit)
    if isinstance(result, Failure):
        raise RepodocsError(result.text)
    return result


def list_values(performed: Performed) -> dict[str, object]:
    """What doit keeps of a performed task; plain values, since they cross processes."""
    values: dict[str, object] = msgspec.to_builtins(performed)
    return values


class Cleaner:
    """Removes what a task owns, overflow pages too, and nothing that was changed by hand."""

    def __init__(self, name: str, output: str) -> None:
        self.name = name
        self.output = output

    def __str__(self) -> str:
        # Doit leaves out the first character, which it takes for the bracket of an object.
        return "<remove what the task wrote"

    def __call__(self, dryrun: bool) -> None:
        """Called by doit with its option; the state is that of the running doit."""
        backend = find_backend()
        paths = self.find_paths(backend)
        for path in paths:
            print(f"{self.name} - removing '{path}'")  # noqa: T201  doit's own cleaners print too
        if not dryrun:
            drop_outputs(Path(), backend.files, paths)
            backend.remove(self.name)
            unmark_output(Path(), self.output)

    def find_paths(self, backend: StateBackend) -> list[str]:
        """The files to remove."""
        return sorted(backend.files.owned_by(self.name))


class OrphanCleaner(Cleaner):
    """Removes what no planned task owns."""

    def __init__(self, name: str, output: str, planned_names: frozenset[str]) -> None:
        super().__init__(name, output)
        self.planned_names = planned_names

    def find_paths(self, backend: StateBackend) -> list[str]:
        """The files to remove."""
        return find_orphans(backend.files, self.planned_names)


def find_backend() -> StateBackend:
    """The state of the running doit."""
    from doit.globals import Globals  # noqa: PLC0415  doit sets it when it runs

    backend: StateBackend = Globals.dep_manager.backend
    return backend


class PruneFreshness(UptodateCalculator):  # type: ignore[misc]  # doit is untyped
    """Fresh while every owned file has a planned owner; removes the others when it is booked."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.planned_names = workspace.task_names
        self.root = workspace.root
        self.backend: Any = None

    def setup(self, dep_manager: Any, tasks_dict: object) -> None:
        """Called by doit with its dependency table."""
        del tasks_dict
        self.backend = dep_manager.backend

    def __call__(self, task: Any, values: object) -> bool:
        """The files go in the saver: it runs where the state is, whatever process ran the action."""
        del values
        orphans = find_orphans(self.backend.files, self.planned_names)
        task.value_savers.append(partial(self.remove, orphans))
        state = self.backend.state
        return not orphans and state.database.is_settled and not state.has_debt

    def remove(self, orphans: list[str]) -> dict[str, int]:
        """Removes files and rows that no task owns."""
        removed = drop_outputs(self.root, self.backend.files, orphans)
        for name in self.backend.state.names():
            if name not in self.planned_names and ":" in name:
                self.backend.remove(name)
        return {"pruned": removed}


def make_prune_task(planned: PlannedTask, workspace: Workspace, slices: SliceTable) -> DoitTask:
    """The prune task."""
    del slices
    return {
        "basename": planned.stage,
        "actions": [accept],
        "uptodate": [PruneFreshness(workspace)],
        "clean": [OrphanCleaner(planned.name, workspace.configuration.options.output, workspace.task_names)],
        "meta": OURS,
    }


def accept() -> bool:
    """An action that has nothing to do but succeed."""
    return True


class PageHashes(dict[str, str]):
    """The hash of each page; `doit info` shows no more than their number."""

    def __repr__(self) -> str:
        return f"{len(self):,} pages"


class CheckFreshness(UptodateCalculator):  # type: ignore[misc]  # doit is untyped
    """Fresh while the pages and the paths that they may link to are those of the last check.

    What was lost is removed with it: no other task runs then, and before, what doit's other processes are
    writing or have written is nobody's yet.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.files: Any = None
        self.state: Any = None

    def setup(self, dep_manager: Any, tasks_dict: object) -> None:
        """Called by doit with its dependency table."""
        del tasks_dict
        self.files = dep_manager.backend.files
        self.state = dep_manager.backend.state

    def __call__(self, task: Any, values: dict[str, Any]) -> bool:
        """The pages' hashes travel to the action in the task's meta."""
        pages = gather_pages(self.files)
        digest = join_digest(sum_pages(pages), self.workspace)
        trusted = find_trusted(values.get("outputs"), self.files)
        task.meta = {**OURS, "pages": PageHashes(pages), "trusted": trusted}
        lost = find_lost(self.workspace.root, self.workspace.configuration.options, self.state)
        task.value_savers.append(partial(self.settle, task, lost, digest))
        is_same = values.get("pages") == digest and are_intact(values.get("outputs"), self.files)
        is_same &= self.state.database.is_settled and not self.state.has_debt
        return is_same and not judge_lines(self.workspace)

    def settle(self, task: Any, lost: list[str], digest: str) -> dict[str, object]:
        """Removes what was lost and is not written anew, and gives what the check is fresh by."""
        root, written = self.workspace.root, task.values.get("outputs", {})
        settle_debt(root, self.workspace.configuration.options, self.state)
        removed = drop_lost(root, self.state, [path for path in lost if path not in written])
        return {"pages": digest, **({"pruned": removed} if removed else {})}


def make_check_task(planned: PlannedTask, workspace: Workspace, slices: SliceTable) -> DoitTask:
    """The check task."""
    del slices
    return {
        "basename": planned.stage,
        "actions": [(check_action, [workspace])],
        "targets": list(planned.outputs),
        "task_dep": list(planned.after),
        "uptodate": [CheckFreshness(workspace)],
        "clean": [Cleaner(planned.name, workspace.configuration.options.output)],
        "meta": OURS,
    }


def check_action(workspace: Workspace, task: Any) -> dict[str, object] | TaskFailed:
    """Judges the pages; faults fail the task."""
    work = make_check_work(workspace, task.meta["pages"], task.meta["trusted"])
    try:
        return list_values(check_pages(work, workspace.root))
    except CheckError as error:
        return TaskFailed(str(error))


SPECIAL = {"prune": make_prune_task, "check": make_check_task}
