"""Opens the workspace as the last build knew it, where files show that it still holds."""

import os
from pathlib import Path

from repodocs.build.snapshot.edit import find_edit
from repodocs.build.snapshot.settled import read_settled
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.workspace import Workspace

# Commands that run nothing, and need not wait for a build that does.
LOOKING_COMMANDS = (["list"], ["info"])
# As in cache_access, which imports what talks to a cache.
URL_VARIABLE = "REPODOCS_CACHE_URL"


def open_seen(arguments: list[str], seen: Seen | None) -> Workspace | None:
    """The workspace for a command of doit's; None where it is to be opened anew.

    A command that runs something scans the sources itself.
    """
    if seen is None:
        return None
    return open_known(seen) if arguments[:1] in LOOKING_COMMANDS else open_settled(seen)


def open_known(seen: Seen) -> Workspace | None:
    """The workspace with its sources, for a command that only looks; None where either may be another."""
    workspace = open_settled(seen)
    edit = find_edit(seen, workspace.configuration) if workspace is not None else None
    if workspace is None or edit is None:
        return None
    workspace.sources = edit.sources
    return workspace


def open_settled(seen: Seen) -> Workspace | None:
    """The workspace of the last build's configuration; None where it may be another one now."""
    root = Path()
    if not seen.is_same_tool:
        return None
    settled = read_settled(root, root / seen.state_folder, seen.snapshot["tool"])
    if settled is None or os.environ.get(URL_VARIABLE) or settled[0].options.cache_url:
        # A shared cache is looked at by a run that has all options.
        return None
    return Workspace(root, settled[0], seen.began_ns, settled[1])
