"""`repodocs` after an edit: runs what the changed files reach, without doit and without YAML."""

import os
from contextlib import suppress
from pathlib import Path

from repodocs.build.edit import decode_sources, find_edit
from repodocs.build.engine import RunOptions
from repodocs.build.output import refuse_foreign_folders
from repodocs.build.settled import read_settled
from repodocs.build.snapshot import Seen
from repodocs.build.state import State
from repodocs.build.waves import name_state, run_healing, tell_end
from repodocs.build.workspace import Workspace
from repodocs.model.errors import RepodocsError

# As in cache_access, which imports what talks to a cache.
URL_VARIABLE = "REPODOCS_CACHE_URL"
# More languages are hardly edited at once.
FEW = 3


def run_edit(seen: Seen) -> int | None:
    """The exit code; None where more than the content of files changed, or is not known."""
    workspace = open_settled(seen)
    if workspace is None:
        return None
    prepare(workspace, seen)
    edit = find_edit(seen)
    if edit is None:
        return None
    refuse_foreign_folders(workspace.root, workspace.configuration.options)
    state = State(name_state(workspace))
    if state.database.is_new or state.lock.has_waited:
        # What the snapshot saw is not what this state knows, or not how things are now.
        state.close()
        return None
    options = RunOptions(processes=os.cpu_count() or 1)
    return tell_end(run_healing(workspace, state, options, edit))


def open_settled(seen: Seen) -> Workspace | None:
    """The workspace of the last build's configuration; None where it may be another one now."""
    root = Path()
    if not seen.is_same_tool:
        return None
    settled = read_settled(root, root / seen.state_folder, seen.snapshot["tool"])
    if settled is None or os.environ.get(URL_VARIABLE) or settled[0].options.cache_url:
        # A shared cache is looked at by a run that has all options.
        return None
    return Workspace(root, settled[0], recipes=settled[1])


def prepare(workspace: Workspace, seen: Seen) -> None:
    """Compiles the languages of edited sources, while another process looks at the other files."""
    edited = set(seen.edited)
    sources = decode_sources(seen.snapshot["sources"])
    wanted = {one.languages: one for one in sources if one.disk_name in edited and one.kind == "file"}
    for source in list(wanted.values())[:FEW]:
        # What cannot be read or compiled fails its own task.
        with suppress(RepodocsError, OSError):
            workspace.catalog.choose_language(source, Path(source.disk_name).read_bytes())
