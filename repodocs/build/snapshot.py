"""The snapshot: what a finished build saw, for a next run to see at once that nothing changed.

It is read before anything else is imported, so this module imports nothing of
ours and little of Python's.
"""

import marshal
import os
import sys

FORMAT = 3
KEYS = {"version", "tool", "files", "listing", "racy", "output", "count", "sources"}
NAME = "snapshot"
TRACKED = ("ls-files", "--stage", "-z")
UNTRACKED = ("ls-files", "--others", "--exclude-standard", "-z")
GIT = ("git", "-c", "safe.directory=*", "-c", "core.quotePath=false")

# A file as (path, size, mtime in ns, ctime in ns); one that is missing has size -1.
FileRow = tuple[str, int, int, int]


def read_snapshot(state_folder: str) -> dict[str, object] | None:
    """The snapshot of a state folder, or None where there is none of this version."""
    try:
        with open(f"{state_folder}/{NAME}", "rb") as stream:  # noqa: PTH123  pathlib costs 5 ms
            found = marshal.loads(stream.read())  # noqa: S302  our own file, never a shared one
    except (OSError, ValueError, EOFError, TypeError):
        return None
    if not isinstance(found, dict) or found.get("version") != make_version() or not set(found) >= KEYS:
        return None
    return found


def write_snapshot(state_folder: str, content: dict[str, object]) -> None:
    """Writes it whole or not at all."""
    temporary = f"{state_folder}/{NAME}.tmp"
    with open(temporary, "wb") as stream:  # noqa: PTH123  as above
        stream.write(marshal.dumps({"version": make_version(), **content}))
    os.replace(temporary, f"{state_folder}/{NAME}")  # noqa: PTH105  as above


def make_version() -> tuple[object, ...]:
    """Marshal's format is that of one Python; another Python's snapshot is none."""
    return (FORMAT, sys.version, sys.byteorder)


class Seen:
    """A look at the files and at git's list, beside what the snapshot has of them."""

    def __init__(self, root: str, snapshot: dict[str, object]) -> None:
        listing = start_listing(root, str(snapshot["output"]))
        self.snapshot = snapshot
        self.is_same_tool = not find_changed(snapshot["tool"])  # type: ignore[arg-type]  # marshal knows no types
        self.changed = find_changed(snapshot["files"])  # type: ignore[arg-type]  # as above
        self.listing = read_listing(listing)

    def is_current(self) -> bool:
        """Whether there is nothing to do."""
        is_same = self.is_same_tool and not self.changed and self.listing is not None
        return is_same and self.listing == self.snapshot["listing"] and is_racy_same(self.snapshot)


def find_changed(rows: list[FileRow]) -> list[str]:
    """The paths whose size or times differ now."""
    changed = []
    lstat = os.lstat
    for path, size, mtime_ns, ctime_ns in rows:
        try:
            found = lstat(path)
        except OSError:
            if size >= 0:
                changed.append(path)
        else:
            if found.st_mtime_ns != mtime_ns or found.st_size != size or found.st_ctime_ns != ctime_ns:
                changed.append(path)
    return changed


def is_racy_same(snapshot: dict[str, object]) -> bool:
    """Whether files that were as young as the look at them hold the same bytes."""
    racy: list[tuple[str, str]] = snapshot["racy"]  # type: ignore[assignment]  # as above
    if not racy:
        return True
    import xxhash  # noqa: PLC0415  only when there is something to hash

    try:
        for path, digest in racy:
            with open(path, "rb") as stream:  # noqa: PTH123  as above
                if xxhash.xxh3_128_hexdigest(stream.read()) != digest:
                    return False
    except OSError:
        return False
    return True


def start_listing(root: str, output: str) -> list[tuple[int, int]]:
    """Starts git for tracked and for untracked files; pairs of process and pipe.

    The output folder is excluded, since listing its pages takes longer than all else.
    """
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    started = []
    for arguments in (TRACKED, (*UNTRACKED, f"--exclude=/{output}/")):
        reader, writer = os.pipe()
        actions = [
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_DUP2, writer, 1),
        ]
        command = [*GIT, "-C", root, *arguments]
        try:
            process = os.posix_spawnp("git", command, environment, file_actions=actions)
        except OSError:
            process = 0
        os.close(writer)
        started.append((process, reader))
    return started


def read_listing(started: list[tuple[int, int]]) -> tuple[bytes, bytes] | None:
    """What git printed, or None where it failed or is missing."""
    outputs = []
    is_good = True
    for process, reader in started:
        with os.fdopen(reader, "rb") as stream:
            outputs.append(stream.read())
        is_good = is_good and process > 0 and os.waitpid(process, 0)[1] == 0
    return (outputs[0], outputs[1]) if is_good else None
