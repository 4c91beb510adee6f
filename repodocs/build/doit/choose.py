"""Chooses the tasks that a command of doit needs created; the others are as if they were not planned.

A fresh task that nothing asks for by name changes nothing in a run. One is
created where it is stale, where it reads what a created one may write, where
it is ignored, and where the command line or a user's own task names it.
"""

import fnmatch
from collections.abc import Iterable

import msgspec

from repodocs.build.plan.plan import PlannedTask
from repodocs.build.run.booking import IGNORED, is_fresh
from repodocs.build.state.slices import SliceTable
from repodocs.build.state.state import State
from repodocs.build.workspace import Workspace

# They have one task each, and others wait for it.
SINGLE = frozenset({"link", "prune", "check"})


class Wishes(msgspec.Struct, frozen=True):
    """Names, targets and patterns that were asked for, and files that tasks of others write."""

    names: frozenset[str] = frozenset()
    patterns: tuple[str, ...] = ()
    written: frozenset[str] = frozenset()

    def hold(self, task: PlannedTask) -> bool:
        """Whether the task is wanted whatever its state."""
        if task.stage in SINGLE or task.name in self.names or not self.names.isdisjoint(task.outputs):
            return True
        return any(fnmatch.fnmatch(task.name, pattern) for pattern in self.patterns)

    def touch(self, task: PlannedTask) -> bool:
        """Whether somebody else may write what the task reads or writes."""
        return bool(self.written) and not self.written.isdisjoint((*task.inputs, *task.outputs))


def make_wishes(arguments: Iterable[str], written: Iterable[str] = ()) -> Wishes:
    """The wishes of names and patterns as they are written."""
    given = [argument for argument in arguments if not argument.startswith("-")]
    patterns = tuple(one for one in given if "*" in one)
    return Wishes(frozenset(given) - set(patterns), patterns, frozenset(written))


def choose_wished(workspace: Workspace, wishes: Wishes) -> frozenset[str]:
    """The tasks that are wanted by name."""
    if not wishes.names and not wishes.patterns:
        return SINGLE
    return frozenset(task.name for task in workspace.plan.tasks() if wishes.hold(task))


def choose_stages(workspace: Workspace, stages: Iterable[str]) -> frozenset[str]:
    """Every task of some stages."""
    return frozenset(name for stage in stages for name in workspace.plan.names_of(stage))


def choose_stale(workspace: Workspace, state: State, wishes: Wishes) -> frozenset[str]:
    """The tasks that a run may have to run, and those that are wanted by name."""
    state.load_rows()
    state.files.load()
    slices = SliceTable(workspace.root)
    changing: set[str] = set()
    chosen = set()
    for task in workspace.plan.tasks():
        row = state.get_row(task.name)
        reads = (*task.inputs, *(path for path, _ in task.slices))
        may_run = IGNORED in row or wishes.touch(task) or not changing.isdisjoint(reads)
        if task.stage not in ("prune", "check"):
            may_run = may_run or not is_fresh(task, row, state.files, slices)
        if may_run:
            changing.update(task.outputs)
        if may_run or wishes.hold(task):
            chosen.add(task.name)
    return frozenset(chosen)
