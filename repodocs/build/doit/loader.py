"""doit's task loader for our stages: of many tasks it creates those that the command needs.

A `doit.cfg` with `loader = repodocs` under `[GLOBAL]`, or `loader = "repodocs"` under
`[tool.doit]` in pyproject.toml, gives it to plain doit. What a dodo.py has of
its own is loaded as always.
"""

from collections.abc import Callable
from typing import Any

from doit.cmd_base import DodoTaskLoader, ModuleTaskLoader
from doit.dependency import UptodateCalculator
from doit.globals import Globals
from doit.loader import generate_tasks

from repodocs.build.doit.backend import StateBackend
from repodocs.build.doit.choose import choose_stages, choose_stale, choose_wished, make_wishes
from repodocs.build.doit.creators import StageCreator, find_creators
from repodocs.build.plan.plan import STAGES

# The names of the chosen tasks; None for all.
Chosen = frozenset[str] | None


class StageLoading:
    """What both loaders have in common; goes before one of doit's own."""

    namespace: dict[str, Any]
    options: dict[str, Any]

    def setup(self, opt_values: dict[str, Any]) -> None:
        """Keeps the command's options, which tell what it needs."""
        self.options = opt_values
        super().setup(opt_values)  # type: ignore[misc]  # doit's loader comes next

    def load_tasks(self, cmd: Any, pos_args: list[str]) -> list[Any]:
        """All tasks of others, and of ours the chosen ones, in the order of doit's own loader."""
        creators = find_creators(self.namespace)
        empty = {name: one.choose(frozenset()) for name, one in creators.items()}
        self.namespace = {**self.namespace, **empty}
        loaded = super().load_tasks(cmd, pos_args)  # type: ignore[misc]  # as above
        if not creators:
            return list(loaded)
        ours = {one.stage: one for one in creators.values()}
        theirs = [task for task in loaded if task.name not in ours]
        creator = next(iter(ours.values()))
        chosen = self.choose(cmd, pos_args, creator, theirs)
        if self.is_shown_by_name(cmd):
            ours = {stage: one.strip() for stage, one in ours.items()}
        tasks = [one for task in loaded for one in expand_stage(task, ours.get(task.name), chosen)]
        return note_sources(tasks, len(creator.workspace.plan.sources)) if cmd.execute_tasks else tasks

    def choose(self, cmd: Any, arguments: list[str], creator: StageCreator, theirs: list[Any]) -> Chosen:
        """The tasks that the command needs."""
        chooser = CHOOSERS.get(cmd.get_name())
        if chooser is None or any(map(is_open, theirs)):
            return None
        return chooser(self, cmd, arguments, creator, theirs)

    def is_shown_by_name(self, cmd: Any) -> bool:
        """Whether the command shows names and nothing else of a task."""
        asks = self.options.get("status") or self.options.get("list_deps")
        return bool(cmd.get_name() == "list" and not asks)

    def choose_for_run(
        self, cmd: Any, arguments: list[str], creator: StageCreator, theirs: list[Any]
    ) -> Chosen:
        """Stale tasks and what is asked for."""
        del arguments
        backend = Globals.dep_manager.backend
        if self.options.get("always") or not isinstance(backend, StateBackend):
            return None
        names = [*(cmd.sel_tasks or ()), *(name for task in theirs for name in list_references(task))]
        written = [path for task in theirs for path in task.targets]
        return choose_stale(creator.workspace, backend.state, make_wishes(names, written))

    def choose_for_list(
        self, cmd: Any, arguments: list[str], creator: StageCreator, theirs: list[Any]
    ) -> Chosen:
        """Without --all only what is named: a stage is one line."""
        del cmd, theirs
        named = choose_wished(creator.workspace, make_wishes(arguments))
        if not self.options.get("subtasks"):
            return named
        stages = [stage for stage in STAGES if stage in arguments]
        return named | choose_stages(creator.workspace, stages) if arguments else None

    def choose_for_info(
        self, cmd: Any, arguments: list[str], creator: StageCreator, theirs: list[Any]
    ) -> Chosen:
        """The task that is named, or all of a stage, whose tasks are shown."""
        del cmd, theirs
        named = choose_wished(creator.workspace, make_wishes(arguments))
        return named | choose_stages(creator.workspace, [stage for stage in STAGES if stage in arguments])


class StageLoader(StageLoading, DodoTaskLoader):  # type: ignore[misc]  # doit is untyped
    """For plain doit: the tasks of a dodo.py."""


class StageModuleLoader(StageLoading, ModuleTaskLoader):  # type: ignore[misc]  # as above
    """For `repodocs`: the tasks of a mapping of names."""


Chooser = Callable[[StageLoading, Any, list[str], StageCreator, list[Any]], Chosen]
CHOOSERS: dict[str, Chooser] = {
    "run": StageLoading.choose_for_run,
    "list": StageLoading.choose_for_list,
    "info": StageLoading.choose_for_info,
}


def expand_stage(task: Any, creator: StageCreator | None, chosen: Chosen) -> list[Any]:
    """A task of somebody else as it is; in place of a stage its chosen tasks."""
    if creator is None:
        return [task]
    found: list[Any] = generate_tasks(creator.stage, creator.choose(chosen)(), STAGES[creator.stage])
    return found


def note_sources(tasks: list[Any], count: int) -> list[Any]:
    """Tells the reporter how many sources there are, of which few may have a task."""
    for task in tasks:
        if task.name == "analyze":
            task.meta = {"sources": count}
    return tasks


def is_open(task: Any) -> bool:
    """Whether a task may ask for others when it runs, or for the results of others by any name."""
    asks = any(isinstance(one[0], UptodateCalculator) for one in task.uptodate)
    return bool(task.loader or task.calc_dep or task.getargs or asks)


def list_references(task: Any) -> list[str]:
    """The names and patterns of tasks that a task of somebody else waits for."""
    return [*task.task_dep, *task.wild_dep, *task.setup_tasks]
