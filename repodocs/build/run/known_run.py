"""The run of an edit whose configuration and sources are the last build's."""

import os

from repodocs.build.places.output import refuse_foreign_folders
from repodocs.build.run.engine import RunOptions
from repodocs.build.run.waves import name_state, run_healing, tell_end
from repodocs.build.snapshot.edit import find_edit
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.state.state import State
from repodocs.build.workers.ahead import Ahead
from repodocs.build.workspace import Workspace


def run_known(workspace: Workspace, seen: Seen, ahead: Ahead | None) -> int | None:
    """The exit code; None where more than sources changed, or is not known."""
    edit = find_edit(seen, workspace.configuration)
    if edit is None:
        return None
    refuse_foreign_folders(workspace.root, workspace.configuration.options)
    state = State(name_state(workspace))
    if not state.is_continued or not edit.is_known(state):
        # What the snapshot saw is not what this state knows, or not how things are now.
        state.close()
        return None
    options = RunOptions(processes=os.cpu_count() or 1, ahead=ahead)
    return tell_end(run_healing(workspace, state, options, edit))
