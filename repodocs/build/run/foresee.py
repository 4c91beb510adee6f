"""Starts the analysis of the one source of an edit, before it is known which tasks it reaches.

Another process imports what analyses, while this one imports what renders.
"""

import os
from pathlib import Path

from repodocs.build.stages.foreseen import Foreseen
from repodocs.build.workers.ahead import Ahead
from repodocs.build.workers.child import start_child
from repodocs.build.workers.limits import limit_time
from repodocs.build.workspace import Workspace
from repodocs.model.source import Source
from repodocs.store.files import read_file


def begin_ahead(source: Source, workspace: Workspace) -> Ahead:
    """Starts the process."""
    return Ahead(start_child(lambda: foresee(source, workspace), os.getpid()))


def foresee(source: Source, workspace: Workspace) -> list[Foreseen]:
    """The analysis of the source as it stands on disk, within its time limit."""
    from repodocs.build.stages.analyses import foresee_analysis  # noqa: PLC0415  see the module's docstring

    configuration = workspace.configuration
    catalog = workspace.catalog.for_one(configuration)
    with limit_time(configuration.options.limits.parse_seconds):
        content = read_file(str(Path(workspace.root, source.disk_name)))
        return [foresee_analysis(source, content, catalog, configuration.options)]
