"""Starts the analysis of the one source of an edit, before it is known which tasks it reaches."""

import os
from pathlib import Path

from repodocs.build.stages.kit import Foreseen, choose_catalog
from repodocs.build.stages.sources import foresee_analysis
from repodocs.build.workers.ahead import Ahead
from repodocs.build.workers.apart import start_child
from repodocs.build.workers.worker import limit_time
from repodocs.build.workspace import Workspace
from repodocs.model.source import Source
from repodocs.store.files import read_file


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
