"""Says what a build does: a line of progress for each stage, and a summary at the end."""

import os
import time
from collections import Counter
from typing import Any, TextIO

from doit.exceptions import BaseFail
from doit.reporter import ConsoleReporter

REDRAW_SECONDS = 0.1
STORE = "from store"


class StageReporter(ConsoleReporter):  # type: ignore[misc]  # doit is untyped
    """doit's reporter for many small tasks; tasks of a user's own dodo.py are named one by one."""

    desc = "a line for each stage and a summary"

    def __init__(self, outstream: TextIO, options: dict[str, Any]) -> None:
        super().__init__(outstream, options)
        self.started = time.monotonic()
        self.progress = make_progress(outstream)
        self.counts: Counter[str] = Counter()

    def initialize(self, tasks: dict[str, Any], selected_tasks: list[str]) -> None:
        """Counts the tasks of each stage."""
        super().initialize(tasks, selected_tasks)
        self.progress.totals = Counter(t.name.partition(":")[0] for t in tasks.values() if t.actions)

    def execute_task(self, task: Any) -> None:
        """A task that is not ours is announced as doit does."""
        if task.actions and not is_ours(task):
            super().execute_task(task)

    def add_success(self, task: Any) -> None:
        """Books a task that ran."""
        if not is_ours(task):
            return
        stage = task.name.partition(":")[0]
        self.counts[stage] += 1
        for key in ("new", "same", "problems", "pruned"):
            self.counts[f"{stage} {key}"] += int(task.values.get(key, 0))
        self.progress.step(stage, ran=True)

    def skip_uptodate(self, task: Any) -> None:
        """Books a fresh task."""
        if task.actions:
            self.counts["fresh"] += 1
            self.progress.step(task.name.partition(":")[0], ran=False)

    def skip_ignore(self, task: Any) -> None:
        """An ignored task is named: nobody wants to forget one."""
        self.progress.clear()
        super().skip_ignore(task)

    def add_failure(self, task: Any, fail: BaseFail) -> None:
        """A failure is named at once and told at the end."""
        self.progress.clear()
        super().add_failure(task, fail)

    def complete_run(self) -> None:
        """Failures, then the summary."""
        self.progress.clear()
        super().complete_run()
        self.write(self.summarize() + "\n")

    def summarize(self) -> str:
        """One line of counts."""
        counts = self.counts
        pages = [f"{stage} {{}}" for stage in ("docs", "keywords", "index", "repository")]
        written = sum(counts[page.format("new")] for page in pages)
        same = sum(counts[page.format("same")] for page in pages)
        executed = sum(counts[stage] for stage in self.progress.stages)
        parts = [
            f"{self.progress.totals['analyze']:,} sources",
            f"{counts['analyze']:,} analysed",
            f"{counts[STORE]:,} from store",
            f"{written:,} pages written",
            f"{same:,} unchanged",
            f"{counts['prune pruned']:,} pruned",
            f"{counts['analyze problems']:,} problems",
            f"{executed:,} tasks run",
            f"{time.monotonic() - self.started:.1f} s",
        ]
        return "repodocs: " + ", ".join(parts)


def is_ours(task: Any) -> bool:
    """Whether a task is one of the stages', not a user's own."""
    return bool(task.meta and task.meta.get("repodocs"))


class Progress:
    """Progress without a terminal: a line when a stage is done."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.totals: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.ran: Counter[str] = Counter()
        self.stages: list[str] = []
        self.started = time.monotonic()

    def step(self, stage: str, *, ran: bool) -> None:
        """Counts a task of a stage."""
        if stage not in self.done:
            self.stages.append(stage)
        self.done[stage] += 1
        self.ran[stage] += ran
        self.show(stage)

    def show(self, stage: str) -> None:
        """A line for a finished stage in which anything ran."""
        if self.done[stage] == self.totals[stage] and self.ran[stage]:
            self.stream.write(f"{stage}: {self.ran[stage]:,} of {self.totals[stage]:,} tasks run\n")

    def clear(self) -> None:
        """Nothing stands on an unfinished line."""


class TerminalProgress(Progress):
    """Progress on a terminal: one line for each stage, redrawn in place."""

    drawn = 0.0
    width = 0

    def show(self, stage: str) -> None:
        """Redraws at most ten times a second; a finished stage keeps its line."""
        is_done = self.done[stage] >= self.totals[stage]
        now = time.monotonic()
        if not self.ran[stage] or (now - self.drawn < REDRAW_SECONDS and not is_done):
            return
        self.drawn = now
        line = f"{stage:<10} {self.done[stage]:>7,} / {self.totals[stage]:,}{self.estimate(stage, now)}"
        self.stream.write("\r" + line.ljust(self.width) + ("\n" if is_done else ""))
        self.stream.flush()
        self.width = 0 if is_done else len(line)

    def estimate(self, stage: str, now: float) -> str:
        """The time left for the stage, once it can be told."""
        done, total = self.done[stage], self.totals[stage]
        if done < 10 or done >= total:
            return ""
        left = (now - self.started) / max(sum(self.done.values()), 1) * (total - done)
        return f"  {left:.0f} s left"

    def clear(self) -> None:
        """Wipes the unfinished line."""
        if self.width:
            self.stream.write("\r" + " " * self.width + "\r")
            self.width = 0


def make_progress(stream: TextIO) -> Progress:
    """Redrawn lines only where a terminal shows them."""
    is_terminal = hasattr(stream, "isatty") and stream.isatty() and os.environ.get("TERM") != "dumb"
    return TerminalProgress(stream) if is_terminal else Progress(stream)


