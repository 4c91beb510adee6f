"""`repodocs` after an edit: runs what the changed files reach, without doit and without YAML.

Another process analyses the edited source while this one imports what builds and renders.
"""

from contextlib import suppress
from pathlib import Path

from repodocs.build.run.foresee import begin_ahead
from repodocs.build.snapshot.edit import decode_sources
from repodocs.build.snapshot.known import open_settled
from repodocs.build.snapshot.snapshot import Seen
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
        from repodocs.build.run.known_run import run_known  # noqa: PLC0415  see the module's docstring

        return run_known(workspace, seen, ahead)
    finally:
        if ahead is not None:
            ahead.close()


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
