"""The snapshot: what a finished build saw, for a next run to see at once that nothing changed.

It is read before anything else is imported, so this module imports nothing of
ours and little of Python's.
"""

import marshal
import os
import sys

FORMAT = 2
KEYS = {"version", "tool", "files", "listing", "racy", "output", "sources"}
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


def is_current(root: str, snapshot: dict[str, object]) -> bool:
    """Whether every file, and the list of files, is as the snapshot has it."""
    listing = start_listing(root, str(snapshot["output"]))
    tool: list[FileRow] = snapshot["tool"]  # type: ignore[assignment]  # marshal knows no types
    files: list[FileRow] = snapshot["files"]  # type: ignore[assignment]  # as above
    is_same = not find_changed(tool) and not find_changed(files, first_only=True)
    listed = read_listing(listing)
    return is_same and listed is not None and listed == snapshot["listing"] and is_racy_same(snapshot)


def find_changed(rows: list[FileRow], *, first_only: bool = False) -> list[str]:
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
        if first_only and changed:
            break
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
