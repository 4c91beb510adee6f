"""doit's task creators and settings: what a dodo.py imports."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from doit.exceptions import InvalidDodoFile

from repodocs.build.checker import ContentChecker
from repodocs.build.doit_tasks import DoitTask, make_doit_tasks
from repodocs.build.output import refuse_foreign_folders
from repodocs.build.plan import STAGES
from repodocs.build.report import StageReporter
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
        "verbosity": 1,
    }


def make_creators(workspace: Workspace) -> dict[str, Any]:
    """A task creator for each stage, by the name under which doit finds it."""
    return {f"task_{stage}": make_creator(workspace, stage) for stage in STAGES}


def make_creator(workspace: Workspace, stage: str) -> Any:
    """The creator of one stage; its docstring is what `doit list` shows."""

    def create() -> Iterator[DoitTask]:
        try:
            yield from make_doit_tasks(workspace, stage)
        except RepodocsError as error:
            # doit shows this one's text alone; any other would be a traceback.
            raise InvalidDodoFile(str(error)) from None

    create.__doc__ = STAGES[stage]
    return create
