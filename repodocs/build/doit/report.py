"""doit's reporter for our stages: the tally of a build that plain doit runs."""

from collections import Counter
from typing import Any, TextIO

from doit.exceptions import BaseFail
from doit.reporter import ConsoleReporter

from repodocs.build.run.booking import read_states
from repodocs.build.run.tally import Tally
from repodocs.build.stages.perform import Performed

COUNTS = ("new", "same", "problems", "stored")


class StageReporter(ConsoleReporter):  # type: ignore[misc]  # doit is untyped
    """A line for each stage and a summary; tasks of a user's own dodo.py are named one by one."""

    desc = "a line for each stage and a summary"

    def __init__(self, outstream: TextIO, options: dict[str, Any]) -> None:
        super().__init__(outstream, options)
        self.tally = Tally(outstream)

    def initialize(self, tasks: dict[str, Any], selected_tasks: list[str]) -> None:
        """Counts the tasks of each stage; how many of them are stale shows as they are asked."""
        super().initialize(tasks, selected_tasks)
        ours = [t for t in tasks.values() if t.actions and is_ours(t)]
        self.tally.planned = Counter(name_stage(task) for task in ours)
        self.left = Counter(self.tally.planned)
        group = tasks.get("analyze")
        if group is not None and group.meta:
            self.tally.planned["analyze"] = group.meta["sources"]

    def execute_task(self, task: Any) -> None:
        """A task that is not ours is announced as doit does."""
        if not is_ours(task):
            super().execute_task(task)

    def add_success(self, task: Any) -> None:
        """Books a task that ran."""
        if not is_ours(task):
            return
        values = task.values
        outputs = read_states(values.get("outputs", {}))
        new, same, problems, stored = (int(values.get(key, 0)) for key in COUNTS)
        self.tally.pruned += int(values.get("pruned", 0))
        self.tally.progress.totals[name_stage(task)] = self.count_seen(task)
        self.tally.succeed(task.name, Performed(outputs, new, same, problems=problems, stored=stored))

    def count_seen(self, task: Any) -> int:
        """Tasks of the stage that ran or are still to be asked."""
        stage = name_stage(task)
        self.left[stage] -= 1
        return self.tally.progress.done[stage] + 1 + self.left[stage]

    def skip_uptodate(self, task: Any) -> None:
        """A fresh task is not worth a line."""
        if task.actions and is_ours(task):
            self.left[name_stage(task)] -= 1

    def skip_ignore(self, task: Any) -> None:
        """An ignored task is named: nobody wants to forget one."""
        self.tally.progress.clear()
        super().skip_ignore(task)

    def add_failure(self, task: Any, fail: BaseFail) -> None:
        """A failure is named at once and told at the end."""
        self.tally.progress.clear()
        super().add_failure(task, fail)

    def complete_run(self) -> None:
        """Failures, then the summary."""
        self.tally.progress.clear()
        self.tally.end_wave(tuple(self.tally.ran))
        super().complete_run()
        self.write(self.tally.summarize() + "\n")


def name_stage(task: Any) -> str:
    """The stage of one of our tasks."""
    name: str = task.name
    return name.partition(":")[0]


def is_ours(task: Any) -> bool:
    """Whether a task is one of the stages', not a user's own."""
    return bool(task.meta and task.meta.get("repodocs"))
