"""doit's task creators and settings: what a dodo.py imports."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from doit.exceptions import InvalidDodoFile

from repodocs.build.doit.checker import ContentChecker
from repodocs.build.doit.report import StageReporter
from repodocs.build.doit.tasks import DoitTask, make_bare_tasks, make_doit_tasks
from repodocs.build.places.output import refuse_foreign_folders
from repodocs.build.plan.plan import STAGES
from repodocs.build.workspace import Workspace, open_workspace
from repodocs.model.errors import RepodocsError


@cache
def find_workspace() -> Workspace:
    """The workspace of the folder that doit runs in."""
    return open_workspace(Path())


def make_settings(workspace: Workspace) -> dict[str, Any]:
    """DOIT_CONFIG: our backend, checker and reporter; our stages are the default tasks."""
    options = workspace.configuration.options
    refuse_foreign_folders(workspace.root, options)
    return {
        "backend": "repodocs",
        "dep_file": f"{options.state}/state.sqlite",
        "check_file_uptodate": ContentChecker,
        "reporter": StageReporter,
        # Without it a bare `doit forget` is an exception of doit.
        "forget_disable_default": True,
        "verbosity": 1,
    }


def make_creators(workspace: Workspace) -> dict[str, Any]:
    """A task creator for each stage, by the name under which doit finds it."""
    return {f"task_{stage}": make_creator(StageCreator(workspace, stage)) for stage in STAGES}


Make = Callable[[Workspace, str, frozenset[str] | None], Iterator[DoitTask]]


class StageCreator(msgspec.Struct, frozen=True):
    """Makes the tasks of one stage: all, or those whose names are chosen."""

    workspace: Workspace
    stage: str
    chosen: frozenset[str] | None = None
    make: Make = make_doit_tasks

    def choose(self, chosen: frozenset[str] | None) -> Any:
        """A creator, as doit knows them, of the chosen tasks."""
        return make_creator(msgspec.structs.replace(self, chosen=chosen))

    def strip(self) -> "StageCreator":
        """The same tasks with nothing but their names."""
        return msgspec.structs.replace(self, make=make_bare_tasks)

    def create(self) -> Iterator[DoitTask]:
        """The tasks as doit reads them."""
        try:
            yield from self.make(self.workspace, self.stage, self.chosen)
        except RepodocsError as error:
            # doit shows this one's text alone; any other would be a traceback.
            raise InvalidDodoFile(str(error)) from None


def make_creator(creator: StageCreator) -> Any:
    """A function, since doit takes no other; its docstring is what `doit list` shows."""

    def create() -> Iterator[DoitTask]:
        return creator.create()

    create.__doc__ = STAGES[creator.stage]
    create.creator = creator  # type: ignore[attr-defined]  # for find_creators
    return create


def find_creators(namespace: dict[str, Any]) -> dict[str, StageCreator]:
    """Our creators among the names of a dodo.py."""
    found = {name: getattr(value, "creator", None) for name, value in namespace.items()}
    return {name: one for name, one in found.items() if isinstance(one, StageCreator)}
