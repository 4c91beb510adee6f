"""Opens the workspace as the last build knew it, where files show that it still holds."""

import os
from pathlib import Path

from repodocs.build.edit import find_edit
from repodocs.build.settled import read_settled
from repodocs.build.snapshot import Seen
from repodocs.build.workspace import Workspace

# As in cache_access, which imports what talks to a cache.
URL_VARIABLE = "REPODOCS_CACHE_URL"


def open_known(seen: Seen) -> Workspace | None:
    """The workspace with its sources, for a command that only looks; None where either may be another."""
    workspace = open_settled(seen)
    edit = find_edit(seen)
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
    return Workspace(root, settled[0], recipes=settled[1])
