"""An edit: sources changed, came or went since the last finished build; all else is as it was."""

import os
import stat
from functools import lru_cache

import msgspec

from repodocs.build.plan.plan import Plan
from repodocs.build.snapshot.moves import Moves, find_moves
from repodocs.build.snapshot.ripple import Ripple
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.state.state import State
from repodocs.config.configuration import Configuration
from repodocs.model.source import Source


class Edit:
    """What a look at the files showed beside the last snapshot."""

    def __init__(self, seen: Seen, before: tuple[Source, ...], changed: frozenset[str], moves: Moves) -> None:
        self.seen = seen
        self.before = before
        self.sources = moves.shift_sources(before)
        self.changed = changed
        self.moves = moves
        # What tasks of this run changed too, once they run.
        self.ripple: Ripple | None = None

    def is_known(self, state: State) -> bool:
        """Whether the state has an owner for each file that a task wrote: else it is damaged."""
        sources = {source.disk_name for source in self.sources}
        return all(path in sources or is_owned(path, state) for path in self.changed)

    def make_ripple(self, plan: Plan, state: State) -> Ripple:
        """The tasks that the changed files can reach."""
        owners = {path: state.files.owners[path] for path in self.changed if is_owned(path, state)}
        self.ripple = Ripple(plan, self.changed, owners, self.moves)
        return self.ripple


def is_owned(path: str, state: State) -> bool:
    """Whether a task wrote the file."""
    state.files.get(path)
    return path in state.files.owners


def find_edit(seen: Seen | None, configuration: Configuration) -> Edit | None:
    """The edit, or None where more changed than the content of sources and which there are."""
    if seen is None or not seen.is_same_tool or seen.listing is None:
        return None
    sources = decode_sources(seen.snapshot["sources"])
    racy = {path for path, _ in seen.snapshot["racy"]}  # type: ignore[attr-defined]  # marshal knows no types
    looked_at = frozenset(seen.changed) | racy
    if any(path.endswith(".gitattributes") for path in looked_at):
        return None
    moves = find_moves(seen, sources, configuration)
    if moves is None:
        return None
    gone = {source.disk_name for source in sources if source.path in moves.gone} if moves.gone else set()
    changed = looked_at - gone - set(seen.returned)
    kinds = {source.disk_name: source.kind for source in sources}
    if any(kinds[path] != "file" or not is_file(path) for path in changed if path in kinds):
        return None
    return Edit(seen, sources, changed, moves)


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
