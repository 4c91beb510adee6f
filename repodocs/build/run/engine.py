"""Builds in waves: finds the stale tasks of each stage in bulk and hands them out in batches.

The same tasks, the same question of freshness and the same rows as under plain
doit; only the order of asking differs, and pure work goes to other processes.
"""

import gc
import os
import time
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

import msgspec

from repodocs.build.checks.pages import CheckError
from repodocs.build.plan.plan import UNLINKED_PAGES, PlannedTask
from repodocs.build.run.booking import (
    IGNORED,
    book_success,
    find_touched,
    is_fresh,
    look_at_inputs,
    settle_inputs,
    settle_slices,
)
from repodocs.build.run.check_run import Touched, run_check, run_edit_check
from repodocs.build.run.lost import drop_lost, find_lost
from repodocs.build.run.tally import Tally
from repodocs.build.snapshot.edit import Edit
from repodocs.build.snapshot.ripple import Ripple
from repodocs.build.snapshot.shoot import shoot_snapshot
from repodocs.build.stages.perform import Performed, Span
from repodocs.build.stages.work import Work
from repodocs.build.state.prune import drop_outputs, find_orphans
from repodocs.build.state.rows import Row
from repodocs.build.state.slices import SliceTable
from repodocs.build.state.state import State
from repodocs.build.workers.ahead import Ahead
from repodocs.build.workers.batches import Pool
from repodocs.build.workers.pools import open_pool
from repodocs.build.workers.worker import Batch, Failure
from repodocs.build.workspace import Workspace
from repodocs.store.upkeep import keep_limit

if TYPE_CHECKING:
    from repodocs.build.cache.access import CacheAccess
    from repodocs.build.cache.exchange import Exchange

# Stages whose tasks do not need each other are in one wave.
WAVES = (("analyze",), ("fold",), ("link",), ("docs", "keywords", "index"), ("measure",), ("repository",))
# So many works are known before the first of them is done.
AT_ONCE = 25_000


class RunOptions(msgspec.Struct, frozen=True):
    """How to run: processes (0 for one task after the other), all tasks or stale ones, on after a failure."""

    processes: int = 2
    is_forced: bool = False
    goes_on: bool = False
    selected: frozenset[str] | None = None
    is_dry: bool = False
    executor: str = ""
    access: "CacheAccess | None" = None
    ahead: Ahead | None = None


class Engine:
    """One build of one workspace."""

    def __init__(
        self,
        workspace: Workspace,
        state: State,
        tally: Tally,
        options: RunOptions,
        edit: Edit | None = None,
    ) -> None:
        self.workspace = workspace
        self.state = state
        self.tally = tally
        self.options = options
        self.slices = SliceTable(workspace.root)
        self.pool: Pool = open_pool(
            workspace.root, lambda: workspace.kit, options.processes, options.executor
        )
        self.exchange = open_exchange(workspace, options)
        self.edit = edit
        self.ripple = edit.make_ripple(workspace.plan, state) if edit else None
        # An edit is one beside the snapshot of a build that ended well.
        state.files.is_settled = edit is not None
        if edit is not None and options.processes:
            # An edit keeps no rows of all tasks, so there is room.
            self.pool.at_once = options.processes
            self.pool.ahead = options.ahead
        self.failed: set[str] = set()
        # Files that a failed task would have written: what reads them cannot run.
        self.missing: set[str] = set()

    def build(self) -> None:
        """Runs every stale task; what failed is in the tally."""
        gc.disable()
        if self.edit is None:
            self.state.load_rows()
            self.state.files.load()
        self.tally.planned["analyze"] = len(self.workspace.plan.sources)
        for stages in WAVES:
            if self.is_stopped():
                break
            if stages == ("fold",):
                self.build_folds()
            else:
                self.run_stale(chain(self.tasks_of(stages), self.tasks_beside(stages)))
            self.pool.release()
            # The next wave may take long before anything of it is booked.
            self.state.commit()
            self.tally.end_wave(stages)
        if self.options.is_dry:
            return
        if not self.failed:
            self.finish()
        if self.exchange is not None:
            self.end_exchange(self.exchange)
        if self.tally.kept_bytes:
            self.keep_store()
        is_whole = not self.failed and self.options.selected is None
        if is_whole:
            self.state.files.settle_young()
        self.state.commit()
        if is_whole:
            shoot_snapshot(self.workspace, self.state, self.edit)

    def end_exchange(self, exchange: "Exchange") -> None:
        """Sends what the cache lacks after a good build, and says how it went."""
        if not self.failed:
            exchange.send()
        self.tally.kept_bytes += sum(exchange.taken)
        self.tally.exchanged = exchange.describe()
        self.tally.cache_problem = exchange.budget.problem

    def keep_store(self) -> None:
        """Prunes the store if what was kept made it too large."""
        limit = self.workspace.configuration.options.store_bytes
        keep_limit(self.workspace.store.folder, self.tally.kept_bytes, limit)

    def finish(self) -> None:
        """Removes orphans and judges the pages; of an edit, the tasks of what went are known."""
        if self.ripple is not None:
            self.prune_gone(self.ripple)
        elif self.is_selected("prune"):
            self.prune()
        if self.is_selected("check"):
            self.check()

    def is_stopped(self) -> bool:
        """A failure ends the build unless it was asked to go on."""
        return bool(self.failed) and not self.options.goes_on

    def tasks_of(self, stages: tuple[str, ...]) -> Iterator[PlannedTask]:
        """The selected tasks of some stages, in blocks, so that most tasks of one source run together."""
        plan, ripple = self.workspace.plan, self.ripple
        if ripple is not None:
            for stage in stages:
                yield from (plan.make_task(stage, subject) for subject in ripple.subjects_of(stage))
            return
        streams = [plan.tasks_of(stage) for stage in stages]
        while blocks := [block for tasks in streams if (block := list(islice(tasks, AT_ONCE // 2)))]:
            yield from (task for block in blocks for task in block if self.is_selected(task.name))

    def tasks_beside(self, stages: tuple[str, ...]) -> Iterator[PlannedTask]:
        """Pages that need no links, while an edit's links are made; a whole build saves their memory then."""
        if stages == ("link",) and self.ripple is not None:
            pages = self.ripple.subjects_of("repository")
            yield from (
                self.workspace.plan.make_task("repository", page) for page in pages if page in UNLINKED_PAGES
            )

    def is_selected(self, name: str) -> bool:
        """Whether the command line asks for the task, or for everything."""
        return self.options.selected is None or name in self.options.selected

    def build_folds(self) -> None:
        """Deepest folders first: each level is a wave of its own, and may reach the next one."""
        plan = self.workspace.plan
        if self.ripple is not None:
            self.build_reached_folds(self.ripple)
            return
        levels: dict[int, list[str]] = {}
        for folder in plan.subjects_of("fold"):
            levels.setdefault(measure_depth(folder or "."), []).append(folder)
        for depth in sorted(levels, reverse=True):
            tasks = (plan.make_task("fold", folder) for folder in levels[depth])
            self.run_stale(task for task in tasks if self.is_selected(task.name))

    def build_reached_folds(self, ripple: Ripple) -> None:
        """The same for an edit: of the folds that it reaches, again and again the deepest not yet asked."""
        asked: set[str] = set()
        while reached := [folder for folder in ripple.subjects_of("fold") if folder not in asked]:
            deepest = max(measure_depth(folder or ".") for folder in reached)
            level = [folder for folder in reached if measure_depth(folder or ".") == deepest]
            asked.update(level)
            self.run_stale(self.workspace.plan.make_task("fold", folder) for folder in level)

    def run_stale(self, tasks: Iterable[PlannedTask]) -> None:
        """Runs those of the tasks that are stale; none of them needs another."""
        waiting = self.find_stale(tasks)
        # What is known of works that wait takes no room that grows with the repository.
        while stale := list(islice(waiting, AT_ONCE)):
            self.run_works([work for work, _ in stale], {work.task.name: looked for work, looked in stale})

    def find_stale(self, tasks: Iterable[PlannedTask]) -> Iterator[tuple[Work, dict[str, str]]]:
        """The works of stale tasks, each with the hashes of its inputs as they were looked at."""
        sources, files = self.workspace.plan.sources, self.state.files
        for task in tasks:
            if self.is_blocked(task):
                continue
            row = self.state.get_row(task.name)
            if self.options.is_forced or not is_fresh(task, row, files, self.slices):
                yield Work(task, sources.get(task.subject)), look_at_inputs(task.inputs, files)

    def run_works(self, stale: list[Work], inputs: dict[str, dict[str, str]]) -> None:
        """Runs works and books them; a dry run tells them."""
        if self.options.is_dry:
            names = [work.task.name for work in stale]
            self.tally.would_run += [name for name in names if IGNORED not in self.state.get_row(name)]
            return
        if self.exchange is not None:
            self.exchange.fetch(stale)
        self.tally.expect([work.task.stage for work in stale])
        for batch in self.pool.run(stale):
            self.book_batch(batch, inputs)
            self.state.commit_sometimes()

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
            files = self.state.files
            digest = self.slices.digest(task.slices, files)
            extra: Row = {
                "recipe": task.recipe.digest,
                "slices": settle_slices(task, digest, result.read, files),
            }
            if self.ripple is not None:
                self.ripple.add(find_touched(self.state.get_row(task.name), result.outputs))
            self.state.keep_recipe(task.recipe.digest, task.recipe.parts)
            settled = settle_inputs(inputs[task.name], result.read, files)
            book_success(self.state, task, result.outputs, settled, extra)
            self.tally.succeed(task.name, result)

    def prune(self) -> None:
        """Removes what no planned task owns."""
        planned = self.workspace.task_names
        orphans = find_orphans(self.state.files, planned)
        if orphans:
            self.tally.pruned += drop_outputs(self.workspace.root, self.state.files, orphans)
            self.tally.succeed("prune", Performed({}, 0, 0))
        root, options = self.workspace.root, self.workspace.configuration.options
        self.tally.pruned += drop_lost(root, self.state, find_lost(root, options, self.state))
        for name in self.state.names():
            if name not in planned and ":" in name:
                self.state.remove_row(name)

    def prune_gone(self, ripple: Ripple) -> None:
        """The same for an edit: only the tasks of sources and folders that went can have orphans."""
        gone = list(ripple.list_gone())
        orphans = sorted({path for name in gone for path in self.state.files.owned_by(name)})
        if orphans:
            self.tally.pruned += drop_outputs(self.workspace.root, self.state.files, orphans)
            self.tally.succeed("prune", Performed({}, 0, 0))
            ripple.add(orphans)
        for name in gone:
            self.state.remove_row(name)

    def check(self) -> None:
        """Judges the pages when any of them, or what they may link to, changed."""
        task = self.workspace.plan.make_task("check", "")
        began = time.monotonic()
        if self.options.is_forced:
            # Without its row no earlier check holds.
            self.state.remove_row(task.name)
        try:
            performed = self.check_edit(task) or self.check_all(task)
        except CheckError as error:
            self.miss(task, str(error))
            return
        if performed is not None and performed.outputs:
            span = Span(began, time.monotonic(), os.getpid())
            self.tally.succeed("check", msgspec.structs.replace(performed, span=span))

    def check_all(self, task: PlannedTask) -> Performed | None:
        """Judges all pages; a folder that has none any more loses its artifact."""
        row = self.state.get_row(task.name)
        performed = run_check(task, self.workspace, self.state, self.pool.map)
        if performed is not None and self.ripple is not None:
            self.ripple.add(find_touched(row, performed.outputs))
        return performed

    def check_edit(self, task: PlannedTask) -> Performed | None:
        """Judges only the pages that an edit changed, where that is enough."""
        if self.ripple is None or self.edit is None:
            return None
        output = self.workspace.configuration.options.output + "/"
        pages = {path for path in self.ripple.changed if path.startswith(output) and path.endswith(".md")}
        lost = (self.edit.moves.gone | self.ripple.lost) - self.workspace.linkable
        touched = Touched(self.ripple.changed, pages, lost)
        return run_edit_check(task, self.workspace, self.state, touched)


def open_exchange(workspace: Workspace, options: RunOptions) -> "Exchange | None":
    """The exchange with a shared cache, where there is one."""
    if options.access is None:
        return None
    # Most builds have no shared cache, and an edit would wait for the imports.
    from repodocs.build.cache.exchange import Exchange  # noqa: PLC0415

    return Exchange(workspace, options.access)


def measure_depth(subject: str) -> int:
    """How many folders deep; the root is 0."""
    return 0 if subject == "." else subject.count("/") + 1


def has_ignored(state: State) -> bool:
    """Whether a task is ignored: only doit itself knows what that means for others."""
    return state.has_key(IGNORED)
