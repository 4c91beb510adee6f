"""An edit: sources changed since the last finished build, while everything else is as it was."""

import os
import stat
from functools import lru_cache

import msgspec

from repodocs.build.git import Listing, list_git_files
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
        # What tasks of this run changed too, once they run.
        self.ripple: Ripple | None = None

    @property
    def absent(self) -> tuple[str, ...]:
        """The listed files that were not there, and are not now."""
        return tuple(self.seen.snapshot["absent"])  # type: ignore[arg-type]  # marshal knows no types

    def is_known(self, state: State) -> bool:
        """Whether the state has an owner for each file that a task wrote: else it is damaged."""
        sources = {source.disk_name for source in self.sources}
        return all(path in sources or is_owned(path, state) for path in self.changed)

    def make_ripple(self, plan: Plan, state: State) -> Ripple:
        """The tasks that the changed files can reach."""
        owners = {path: state.files.owners[path] for path in self.changed if is_owned(path, state)}
        self.ripple = Ripple(plan, self.changed, owners)
        return self.ripple


def is_owned(path: str, state: State) -> bool:
    """Whether a task wrote the file."""
    state.files.get(path)
    return path in state.files.owners


def find_edit(seen: Seen | None) -> Edit | None:
    """The edit, or None where more than the content of files changed."""
    if seen is None or not seen.is_same_tool or seen.listing is None or seen.returned:
        return None
    before: tuple[bytes, bytes] = seen.snapshot["listing"]  # type: ignore[assignment]  # marshal knows no types
    if seen.listing != before and not are_same_files(before, seen.listing):
        return None
    sources = decode_sources(seen.snapshot["sources"])
    racy = {path for path, _ in seen.snapshot["racy"]}  # type: ignore[attr-defined]  # as above
    changed = frozenset(seen.changed) | racy
    kinds = {source.disk_name: source.kind for source in sources}
    if any(kinds[path] != "file" or not is_file(path) for path in changed if path in kinds):
        return None
    if any(path.endswith(".gitattributes") for path in changed):
        return None
    return Edit(seen, sources, changed)


def are_same_files(before: Listing, now: Listing) -> bool:
    """Whether two lists name the same files; a commit changes the objects of some alone."""
    gone, come = subtract(before, now), subtract(now, before)
    return set(list_git_files(gone)) == set(list_git_files(come))


def subtract(one: Listing, other: Listing) -> Listing:
    """The entries that the other list has not."""
    tracked, untracked = (
        b"\0".join(set(mine.split(b"\0")) - set(its.split(b"\0")))
        for mine, its in zip(one, other, strict=True)
    )
    return tracked, untracked


@lru_cache(maxsize=1)
def decode_sources(encoded: object) -> tuple[Source, ...]:
    """The sources of a snapshot."""
    assert isinstance(encoded, bytes)
    sources, names = msgspec.msgpack.decode(encoded, type=tuple[tuple[Source, ...], dict[str, bytes]])
    if not names:
        return sources
    return tuple(
        msgspec.structs.replace(one, disk_name=os.fsdecode(names[one.path])) if one.path in names else one
        for one in sources
    )


def is_file(path: str) -> bool:
    """Whether a source is still a regular file."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False
