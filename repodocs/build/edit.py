"""An edit: sources changed since the last finished build, while everything else is as it was."""

import os
import stat

import msgspec

from repodocs.build.git import list_git_files
from repodocs.build.plan import Plan
from repodocs.build.ripple import Ripple
from repodocs.build.snapshot import Seen
from repodocs.build.state import State
from repodocs.model.source import Source


class Edit:
    """What a look at the files showed beside the last snapshot."""

    def __init__(self, seen: Seen, sources: tuple[Source, ...], changed: frozenset[str]) -> None:
        self.seen = seen
        self.sources = sources
        self.changed = changed

    def make_ripple(self, plan: Plan, state: State) -> Ripple:
        """The tasks that the changed files can reach."""
        owners = {path: state.files.owners[path] for path in self.changed if is_owned(path, state)}
        return Ripple(plan, self.changed, owners)


def is_owned(path: str, state: State) -> bool:
    """Whether a task wrote the file."""
    state.files.get(path)
    return path in state.files.owners


def find_edit(seen: Seen | None) -> Edit | None:
    """The edit, or None where more than the content of files changed."""
    if seen is None or not seen.is_same_tool or seen.listing is None:
        return None
    before: tuple[bytes, bytes] = seen.snapshot["listing"]  # type: ignore[assignment]  # marshal knows no types
    if seen.listing != before and set(list_git_files(seen.listing)) != set(list_git_files(before)):
        return None
    encoded: bytes = seen.snapshot["sources"]  # type: ignore[assignment]  # as above
    sources = msgspec.msgpack.decode(encoded, type=tuple[Source, ...])
    racy = {path for path, _ in seen.snapshot["racy"]}  # type: ignore[attr-defined]  # as above
    changed = frozenset(seen.changed) | racy
    kinds = {source.disk_name: source.kind for source in sources}
    if any(kinds[path] != "file" or not is_file(path) for path in changed if path in kinds):
        return None
    if any(path.endswith(".gitattributes") for path in changed):
        return None
    return Edit(seen, sources, changed)


def is_file(path: str) -> bool:
    """Whether a source is still a regular file."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False
