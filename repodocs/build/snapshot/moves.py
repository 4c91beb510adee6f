"""Which sources came and which went since the last snapshot, found without a scan of all."""

import os
import posixpath
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from repodocs.build.places.output import MARKER
from repodocs.build.scan.git import Listed, Listing, list_git_files, split_names
from repodocs.build.snapshot.snapshot import Seen
from repodocs.config.configuration import Configuration
from repodocs.model.pages import find_renamed
from repodocs.model.source import Source

if TYPE_CHECKING:
    from repodocs.build.scan.scan import Scan

# Of more, all tasks are asked in bulk sooner than one by one.
MOST = 1_000


class Moves(msgspec.Struct, frozen=True):
    """Sources that came, and the paths of those that went; `absent` are listed files that are not there."""

    come: tuple[Source, ...] = ()
    gone: frozenset[str] = frozenset()
    absent: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.come or self.gone)

    def shift_sources(self, before: tuple[Source, ...]) -> tuple[Source, ...]:
        """The sources as they are now, sorted by path."""
        if not self:
            return before
        kept = [source for source in before if source.path not in self.gone]
        return tuple(sorted([*kept, *self.come], key=lambda source: source.path))

    def list_folders(self) -> set[str]:
        """Every folder around a source that came or went."""
        return list_around([*(source.path for source in self.come), *self.gone])


class Shift(msgspec.Struct, frozen=True):
    """Files that git lists only now, and names that it does not list any more."""

    listed: tuple[Listed, ...] = ()
    delisted: frozenset[str] = frozenset()


def find_moves(seen: Seen, sources: tuple[Source, ...], configuration: Configuration) -> Moves | None:
    """None where more moved than sources: a submodule, what git is told of files, names of pages."""
    shift = find_shift(seen)
    by_name = {source.disk_name: source for source in sources}
    missing = {path for path in seen.changed if path in by_name and is_missing(by_name[path])}
    absent: tuple[str, ...] = seen.snapshot["absent"]  # type: ignore[assignment]  # marshal knows no types
    if not (shift.listed or shift.delisted or missing):
        return Moves(absent=absent)
    if is_more_than_sources(shift):
        return None
    found = scan_come(seen, shift.listed, sources, configuration)
    gone = {by_name[name].path for name in (shift.delisted | missing) & by_name.keys()}
    come = {source.path for source in found.sources}
    if len(come) + len(gone) > MOST or any(source.kind != "file" for source in found.sources):
        return None
    left_out = {*shift.delisted, *(one.disk_name for one in shift.listed)}
    still = [name for name in absent if name not in left_out]
    moves = Moves(
        found.sources,
        frozenset(gone),
        tuple(sorted({*still, *found.absent, *(missing - shift.delisted)})),
    )
    return moves if is_plain_move(come, gone, [source.path for source in sources]) else None


def find_shift(seen: Seen) -> Shift:
    """What git's list has more and less than before; a listed file that is there again is one more."""
    before: Listing = seen.snapshot["listing"]  # type: ignore[assignment]  # as above
    assert seen.listing is not None
    returned = set(seen.returned)
    if not returned and (before == seen.listing or are_same_files(before, seen.listing)):
        return Shift()
    known, now = set(list_git_files(before)), set(list_git_files(seen.listing))
    listed = {one for one in now if one.disk_name in returned} | (now - known)
    delisted = {one.disk_name for one in known} - {one.disk_name for one in now}
    kinds = {one.disk_name for one in known - now} - delisted
    # What is of another kind now went and came.
    return Shift(tuple(sorted(listed, key=lambda one: one.disk_name)), frozenset(delisted | kinds))


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


def is_more_than_sources(shift: Shift) -> bool:
    """Whether what moved may decide about other files, or is another repository."""
    names = [*(one.disk_name for one in shift.listed), *shift.delisted]
    # The marker of an output is an attributes file like any other, which tells of the files below it.
    return any(posixpath.basename(name) == MARKER for name in names) or any(
        one.kind == "submodule" for one in shift.listed
    )


def scan_come(
    seen: Seen, listed: Iterable[Listed], sources: Iterable[Source], configuration: Configuration
) -> "Scan":
    """Those of the files that are sources."""
    # Most edits pay for no pattern of file names.
    from repodocs.build.scan.scan import Found, find_outputs, scan_listed  # noqa: PLC0415
    from repodocs.languages.detect import Detector  # noqa: PLC0415

    root = Path()
    outputs = find_outputs(root, list_git_files(select_entries(seen, f"/{MARKER}")))
    declaring = tuple(one.path for one in sources if posixpath.basename(one.path) == MARKER)
    found = Found(list(listed), outputs, declaring)
    return scan_listed(root, found, configuration.options, Detector(configuration.languages))


def select_entries(seen: Seen, ending: str) -> Listing:
    """The entries of git's list whose names end so."""
    assert seen.listing is not None
    tracked, untracked = (
        b"\0".join(name for name in split_names(one) if name.endswith(ending.encode()))
        for one in seen.listing
    )
    return tracked, untracked


def is_plain_move(come: set[str], gone: set[str], before: list[str]) -> bool:
    """Whether every other source keeps its place and the names of its pages."""
    kept = set(before) - gone
    if come & kept or come & list_around(kept):
        return False
    return find_renamed(before) == find_renamed([*kept, *come])


def list_around(paths: Iterable[str]) -> set[str]:
    """Every folder around some paths, the root "" too."""
    folders = {""}
    for path in paths:
        folder = posixpath.dirname(path)
        while folder not in folders:
            folders.add(folder)
            folder = posixpath.dirname(folder)
    return folders


def is_missing(source: Source) -> bool:
    """Whether a source is no longer there; what may not be looked at is, and git tells of a submodule."""
    try:
        os.lstat(source.disk_name)
    except (FileNotFoundError, NotADirectoryError):
        return source.kind != "submodule"
    except OSError:
        return False
    return False
