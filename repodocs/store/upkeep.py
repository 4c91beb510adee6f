"""Keeps a store small and whole: counts, prunes, verifies and clears its entries.

Only what looks like an entry is ever touched: a shared folder may hold more.
"""

import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from repodocs.store.entry import unpack_entry
from repodocs.store.files import replace_file

SHARD = re.compile(r"[0-9a-f]{2}")
ENTRY = re.compile(r"[0-9a-f]{62}")
TEMPORARY = re.compile(r"\..*\.tmp")
# A temporary file this old is of a build that was killed.
LEFT_SECONDS = 3_600
# What is pruned goes this far below the limit, so that the next build has no need to.
ROOM = 0.9
# The size is kept in a file and counted anew once a day: builds on other machines add to it too.
SIZE_FILE = "size"
SIZE_SECONDS = 86_400


class Entry(msgspec.Struct, frozen=True, order=True):
    """An entry: when it was last used, its bytes, its key, and whether it is a file left half-written."""

    used: float
    size: int
    key: str
    path: str
    is_left: bool = False


class Upkeep(msgspec.Struct, frozen=True):
    """What was done: entries and bytes that are there now, and that went."""

    entries: int = 0
    size: int = 0
    gone: int = 0
    gone_size: int = 0


def list_entries(folder: Path) -> Iterator[Entry]:
    """Every entry, in no order, and what killed builds left."""
    for shard in scan_folder(folder):
        if SHARD.fullmatch(shard.name) and shard.is_dir(follow_symlinks=False):
            for file in scan_folder(Path(shard.path)):
                entry = make_entry(shard.name, file)
                if entry is not None:
                    yield entry


def scan_folder(folder: Path) -> list["os.DirEntry[str]"]:
    """What stands in a folder; nothing where it is gone or may not be read."""
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def make_entry(shard: str, file: "os.DirEntry[str]") -> Entry | None:
    """The entry of a file, or None for what is somebody else's."""
    is_left = TEMPORARY.fullmatch(file.name) is not None
    if not is_left and not ENTRY.fullmatch(file.name):
        return None
    try:
        stat = file.stat(follow_symlinks=False)
    except OSError:
        return None
    if is_left and time.time() - stat.st_mtime < LEFT_SECONDS:
        return None
    return Entry(stat.st_mtime, stat.st_size, shard + file.name, file.path, is_left)


def prune_entries(folder: Path, limit: int) -> Upkeep:
    """Removes the least recently used entries until the others are within the limit."""
    entries = sorted(list_entries(folder))
    size = sum(one.size for one in entries)
    gone = [one for one in entries if one.is_left]
    size -= sum(one.size for one in gone)
    for one in entries:
        if size <= limit:
            break
        if not one.is_left:
            gone.append(one)
            size -= one.size
    return finish(folder, entries, gone)


def verify_entries(folder: Path) -> Upkeep:
    """Removes every entry that does not hold."""
    entries = list(list_entries(folder))
    return finish(folder, entries, [one for one in entries if one.is_left or not is_good(one)])


def clear_entries(folder: Path) -> Upkeep:
    """Removes every entry."""
    entries = list(list_entries(folder))
    return finish(folder, entries, entries)


def is_good(entry: Entry) -> bool:
    """Whether an entry holds."""
    try:
        return unpack_entry(entry.key, Path(entry.path).read_bytes()) is not None
    except OSError:
        return False


def finish(folder: Path, entries: list[Entry], unwanted: list[Entry]) -> Upkeep:
    """Removes entries and notes the size of the others; what cannot be removed stays."""
    gone = [one for one in unwanted if remove(one.path)]
    gone_size = sum(one.size for one in gone)
    size = sum(one.size for one in entries) - gone_size
    write_size(folder, size, time.time())
    return Upkeep(len(entries) - len(gone), size, len(gone), gone_size)


def remove(path: str) -> bool:
    """Removes a file; another build may have done so already."""
    try:
        os.unlink(path)  # noqa: PTH108  the name is text already
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def keep_limit(folder: Path, added: int, limit: int) -> Upkeep:
    """Prunes a store that outgrew its limit; counts it only then, and once a day."""
    noted = read_size(folder)
    if noted is None:
        size, counted = sum(one.size for one in list_entries(folder)), time.time()
    else:
        size, counted = noted[0] + added, noted[1]
    if size > limit:
        return prune_entries(folder, int(limit * ROOM))
    write_size(folder, size, counted)
    return Upkeep(size=size)


def read_size(folder: Path) -> tuple[int, float] | None:
    """The size that was noted and when it was counted; None where it must be counted again."""
    try:
        size, counted = map(int, (folder / SIZE_FILE).read_bytes().split())
    except (OSError, ValueError):
        return None
    return None if time.time() - counted > SIZE_SECONDS else (size, counted)


def write_size(folder: Path, size: int, counted: float) -> None:
    """Notes the size; a store that cannot be written is counted each time."""
    if folder.is_dir():
        with suppress(OSError):
            replace_file(folder / SIZE_FILE, b"%d %d\n" % (size, counted))
