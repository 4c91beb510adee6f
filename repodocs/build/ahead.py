"""Analyses the one source of an edit in a process of its own, before it is known which tasks it reaches.

What the process makes is kept in memory alone: the task asks for it by source and content.
"""

import os
from pathlib import Path

from repodocs.build.apart import Child, end_child, finish_child, start_child
from repodocs.build.kit import Foreseen, choose_catalog
from repodocs.build.stages import foresee_analysis
from repodocs.build.worker import limit_time
from repodocs.build.workspace import Workspace
from repodocs.model.source import Source
from repodocs.store.files import read_file


class Ahead:
    """The process, and what it made once it is waited for."""

    def __init__(self, child: Child) -> None:
        self.child: Child | None = child
        self.made: list[Foreseen] = []

    def wait(self) -> Foreseen | None:
        """What it made; None where the source could not be read or ended the process: its task will tell."""
        if self.child is not None:
            child, self.child = self.child, None
            made = finish_child(child)
            self.made = made if isinstance(made, list) else []
        return next(iter(self.made), None)

    def close(self) -> None:
        """Ends the process if nobody waited for it."""
        if self.child is not None:
            child, self.child = self.child, None
            end_child(child)


def begin_ahead(source: Source, workspace: Workspace) -> Ahead:
    """Starts the process."""
    return Ahead(start_child(lambda: foresee(source, workspace), os.getpid()))


def foresee(source: Source, workspace: Workspace) -> list[Foreseen]:
    """The analysis of the source as it stands on disk, within its time limit."""
    configuration = workspace.configuration
    catalog = choose_catalog(configuration, workspace.catalog)
    with limit_time(configuration.options.limits.parse_seconds):
        content = read_file(str(Path(workspace.root, source.disk_name)))
        return [foresee_analysis(source, content, catalog, configuration.options)]
