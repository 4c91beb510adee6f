"""Builds in waves: finds the stale tasks of each stage in bulk and hands them out in batches.

The same tasks, the same question of freshness and the same rows as under plain
doit; only the order of asking differs, and pure work goes to other processes.
"""

import gc
from collections.abc import Iterable, Iterator

import msgspec

from repodocs.build.batches import Batch, Failure, Pool
from repodocs.build.booking import IGNORED, book_success, is_fresh, look_at_inputs
from repodocs.build.check_pages import CheckError, CheckWork, check_pages
from repodocs.build.perform import Performed
from repodocs.build.plan import PlannedTask
from repodocs.build.prune import drop_outputs, find_orphans
from repodocs.build.recipes import digest_value
from repodocs.build.shoot import shoot_snapshot
from repodocs.build.slices import SliceTable
from repodocs.build.stages import Work
from repodocs.build.state import Row, State
from repodocs.build.tally import Tally
from repodocs.build.workspace import Workspace

# Stages whose tasks do not need each other are in one wave.
WAVES = (("analyze",), ("fold",), ("link",), ("docs", "keywords", "index", "repository"))
PAGE_STAGES = ("docs:", "keywords:", "index:", "repository:")


class RunOptions(msgspec.Struct, frozen=True):
    """How to run: processes (0 for this one alone), all tasks or stale ones, on after a failure."""

    processes: int = 2
    is_forced: bool = False
    goes_on: bool = False
    selected: frozenset[str] | None = None
    is_dry: bool = False


class Engine:
    """One build of one workspace."""

    def __init__(self, workspace: Workspace, state: State, tally: Tally, options: RunOptions) -> None:
        self.workspace = workspace
        self.state = state
        self.tally = tally
        self.options = options
        self.slices = SliceTable(workspace.root)
        self.pool = Pool(workspace.root, lambda: workspace.kit, options.processes)
        self.failed: set[str] = set()
        # Files that a failed task would have written: what reads them cannot run.
        self.missing: set[str] = set()

    def build(self) -> None:
        """Runs every stale task; what failed is in the tally."""
        gc.disable()
        for stages in WAVES:
            if self.is_stopped():
                break
            if stages == ("fold",):
                self.build_folds()
            else:
                self.run_stale(self.tasks_of(stages))
            self.tally.end_wave(stages)
        if self.options.is_dry:
            return
        if not self.failed and self.is_selected("prune"):
            self.prune()
        if not self.failed and self.is_selected("check"):
            self.check()
        self.state.commit()
        if not self.failed and self.options.selected is None:
            shoot_snapshot(self.workspace, self.state)

    def is_stopped(self) -> bool:
        """A failure ends the build unless it was asked to go on."""
        return bool(self.failed) and not self.options.goes_on

    def tasks_of(self, stages: tuple[str, ...]) -> Iterator[PlannedTask]:
        """The selected tasks of some stages, those of one source next to each other."""
        for stage in stages:
            for task in self.workspace.plan.tasks_of(stage):
                if self.is_selected(task.name):
                    yield task

    def is_selected(self, name: str) -> bool:
        """Whether the command line asks for the task, or for everything."""
        return self.options.selected is None or name in self.options.selected

    def build_folds(self) -> None:
        """Deepest folders first: each level is a wave of its own."""
        level: list[PlannedTask] = []
        depth = -1
        for task in self.tasks_of(("fold",)):
            own = measure_depth(task.subject)
            if own != depth:
                self.run_stale(level)
                level, depth = [], own
            level.append(task)
        self.run_stale(level)

    def run_stale(self, tasks: Iterable[PlannedTask]) -> None:
        """Runs those of the tasks that are stale; none of them needs another."""
        stale: list[Work] = []
        inputs: dict[str, dict[str, str]] = {}
        sources = self.workspace.plan.sources
        files = self.state.files
        for task in tasks:
            self.tally.count_planned(task.stage)
            if self.is_blocked(task):
                continue
            row = self.state.get_row(task.name)
            if not self.options.is_forced and is_fresh(task, row, files, self.slices):
                continue
            inputs[task.name] = look_at_inputs(task.inputs, files)
            stale.append(Work(task, sources.get(task.subject)))
        if self.options.is_dry:
            self.tally.would_run += [work.task.name for work in stale]
            return
        self.tally.start_wave([work.task.stage for work in stale])
        for batch in self.pool.run(stale):
            self.book_batch(batch, inputs)

    def is_blocked(self, task: PlannedTask) -> bool:
        """Whether a task that failed, or was blocked itself, should have written an input."""
        if not self.missing:
            return False
        needed = {*task.inputs, *(path for path, _ in task.slices)}
        if needed.isdisjoint(self.missing):
            return False
        self.miss(task, "what it needs could not be made")
        return True

    def miss(self, task: PlannedTask, text: str) -> None:
        """Books a failure."""
        self.failed.add(task.name)
        self.missing.update(task.outputs)
        self.state.remove_row(task.name)
        self.tally.fail(task.name, text)

    def book_batch(self, batch: Batch, inputs: dict[str, dict[str, str]]) -> None:
        """Books the results of one batch."""
        for work, result in batch:
            task = work.task
            if isinstance(result, Failure):
                self.miss(task, result.text)
                continue
            extra: Row = {
                "recipe": task.recipe.digest,
                "slices": self.slices.digest(task.slices, self.state.files),
            }
            book_success(self.state, task, result.outputs, inputs[task.name], extra)
            self.tally.succeed(task.name, result)

    def prune(self) -> None:
        """Removes what no planned task owns."""
        planned = self.workspace.task_names
        orphans = find_orphans(self.state.files, planned)
        self.tally.count_planned("prune")
        if orphans:
            self.tally.pruned += drop_outputs(self.workspace.root, self.state.files, orphans)
            self.tally.succeed("prune", Performed({}, 0, 0))
        for name in self.state.names():
            if name not in planned and ":" in name:
                self.state.remove_row(name)

    def check(self) -> None:
        """Judges the pages when any of them, or what they may link to, changed."""
        self.tally.count_planned("check")
        (task,) = self.workspace.plan.tasks_of("check")
        pages = gather_pages(self.state)
        digest = digest_value((sorted(pages.items()), self.workspace.linkable_digest))
        row = self.state.get_row(task.name)
        values = row.get("_values_:")
        if isinstance(values, dict) and values.get("pages") == digest and is_whole(values, self.state):
            return
        try:
            performed = check_pages(self.make_check_work(pages), self.workspace.root, self.pool.map)
        except CheckError as error:
            self.miss(task, str(error))
            return
        book_success(self.state, task, performed.outputs, {}, {"pages": digest})
        self.tally.succeed("check", performed)

    def make_check_work(self, pages: dict[str, str]) -> CheckWork:
        """What the check step needs."""
        return CheckWork(
            pages,
            self.workspace.linkable,
            self.workspace.plan.artifacts.checked().removesuffix(".json"),
            self.workspace.configuration.options.limits.page_bytes,
        )


def measure_depth(subject: str) -> int:
    """How many folders deep; the root is 0."""
    return 0 if subject == "." else subject.count("/") + 1


def gather_pages(state: State) -> dict[str, str]:
    """The hash of each owned page."""
    known = state.files.load()
    return {
        path: known[path].hash
        for path, owner in sorted(state.files.owners.items())
        if owner.startswith(PAGE_STAGES)
    }


def is_whole(values: dict[str, object], state: State) -> bool:
    """Whether the artifacts of the last check are as it wrote them."""
    outputs = values.get("outputs")
    try:
        return isinstance(outputs, dict) and all(
            state.files.hash_file(path) == digest for path, digest in outputs.items()
        )
    except OSError:
        return False


def has_ignored(state: State) -> bool:
    """Whether a task is ignored: only doit itself knows what that means for others."""
    return any(IGNORED in row for row in state.rows.values())
