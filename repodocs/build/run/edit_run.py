"""`repodocs` after an edit: runs what the changed files reach, without doit and without YAML."""

import os
from contextlib import suppress
from pathlib import Path

from repodocs.build.places.output import refuse_foreign_folders
from repodocs.build.run.engine import RunOptions
from repodocs.build.run.foresee import begin_ahead
from repodocs.build.run.waves import name_state, run_healing, tell_end
from repodocs.build.snapshot.edit import decode_sources, find_edit
from repodocs.build.snapshot.known import open_settled
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.state.state import State
from repodocs.build.workers.ahead import Ahead
from repodocs.build.workspace import Workspace
from repodocs.model.errors import RepodocsError

# More languages are hardly edited at once.
FEW = 3


def run_edit(seen: Seen) -> int | None:
    """The exit code; None where more than sources changed, or is not known."""
    workspace = open_settled(seen)
    if workspace is None:
        return None
    ahead = prepare(workspace, seen)
    try:
        return run_known(workspace, seen, ahead)
    finally:
        if ahead is not None:
            ahead.close()


def run_known(workspace: Workspace, seen: Seen, ahead: Ahead | None) -> int | None:
    """As above, where the configuration is the last build's."""
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


def prepare(workspace: Workspace, seen: Seen) -> Ahead | None:
    """What can be done for edited sources while another process looks at the other files.

    One is analysed; of several the languages are compiled, and all their sources are read with them.
    """
    edited = set(seen.edited)
    sources = decode_sources(seen.snapshot["sources"])
    wanted = [one for one in sources if one.disk_name in edited and one.kind == "file"]
    if len(wanted) == 1:
        return begin_ahead(wanted[0], workspace)
    for source in list({one.languages: one for one in wanted}.values())[:FEW]:
        # What cannot be read or compiled fails its own task.
        with suppress(RepodocsError, OSError):
            workspace.catalog.choose_language(source, Path(source.disk_name).read_bytes())
    return None
