"""The snapshot: what a finished build saw, for a next run to see at once that nothing changed.

It is read before anything else is imported, so this module imports nothing of
ours but what asks git, and little of Python's.
"""

import marshal
import os
import sys
import time
import zlib

# Loaded already, unlike the package that shows it.
from _collections_abc import Callable, Iterable

from repodocs.build.scan.listing import (
    Listed,
    Started,
    are_ended_well,
    read_listing,
    read_pipe,
    start_listing,
)

FORMAT = 7
SUM_BYTES = 4
KEYS = {"version", "id", "tool", "read", "written", "absent", "listing", "output", "count", "sources"}
NAME = "snapshot"
BASE = "snapshot.base"
# A file as (path, size, mtime in ns, ctime in ns); one that is missing has size -1.
FileRow = tuple[str, int, int, int]
# The changed files and git's list, as soon as both are known.
Look = Callable[[], tuple[list[str], Listed]]


def read_snapshot(state_folder: str) -> dict[str, object] | None:
    """The snapshot of a state folder, or None where there is none of this version.

    It is in two files: the base holds what a build of everything saw, the
    snapshot itself names its base and has what differs since. Whatever changes
    the state removes the latter.
    """
    changes, base = load(f"{state_folder}/{NAME}"), load(f"{state_folder}/{BASE}")
    if not changes or not base or changes.get("id") != base.get("id") or not set(base) >= KEYS:
        return None
    return {**base, **changes, "base": base}


def load(path: str) -> dict[str, object]:
    """A file of a snapshot; an empty one where it cannot be read."""
    try:
        with open(path, "rb") as stream:  # noqa: PTH123  pathlib costs 5 ms
            total, content = stream.read(SUM_BYTES), stream.read()
        # What is damaged may be read as something else, and must not be.
        if total != sum_bytes(content):
            return {}
        found = marshal.loads(content)  # noqa: S302  our own file, never a shared one
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) and found.get("version") == make_version() else {}


def write_snapshot(state_folder: str, base: dict[str, object], racy: list[tuple[str, str]]) -> None:
    """Writes a snapshot of everything."""
    name = os.urandom(16).hex()
    write(f"{state_folder}/{BASE}", {**base, "id": name})
    write(f"{state_folder}/{NAME}", {"id": name, "patch": {}, "racy": racy})


def write_changes(state_folder: str, changes: dict[str, object]) -> None:
    """Writes what differs from the base."""
    write(f"{state_folder}/{NAME}", changes)


def write(path: str, content: dict[str, object]) -> None:
    """Writes a file whole or not at all."""
    folder, _, name = path.rpartition("/")
    # As files.TEMPORARY, so that what a killed build was writing goes with the rest.
    temporary = f"{folder}/.repodocs-{name}.tmp"
    encoded = marshal.dumps({**content, "version": make_version()})
    try:
        with open(temporary, "wb") as stream:  # noqa: PTH123  as above
            stream.write(sum_bytes(encoded) + encoded)
        os.replace(temporary, path)  # noqa: PTH105  as above
    except OSError:
        os.unlink(temporary)  # noqa: PTH108  as above
        raise


def sum_bytes(content: bytes) -> bytes:
    """A sum by which damage shows."""
    return zlib.crc32(content).to_bytes(SUM_BYTES, "big")


def make_version() -> tuple[object, ...]:
    """Marshal's format is that of one Python, and another installation may build something else."""
    return (FORMAT, sys.version, sys.byteorder, sys.prefix, __file__)


class Seen:
    """A look at the files and at git's list, beside what the snapshot has of them.

    `edited` are changed sources. Where there are some, the look at the files that
    tasks wrote may go on in another process while this one prepares for an edit.
    """

    def __init__(
        self,
        root: str,
        state_folder: str,
        snapshot: dict[str, object],
        look_on: Callable[[list[FileRow], Started], Look] | None = None,
    ) -> None:
        started = start_listing(root, str(snapshot["output"]))
        self.state_folder = state_folder
        self.snapshot = snapshot
        # What changes from now on may not be seen.
        self.began_ns = time.time_ns()
        self.is_same_tool = not find_changed(snapshot["tool"])  # type: ignore[arg-type]  # marshal knows no types
        self.edited = self.leave_out(find_changed(snapshot["read"]))  # type: ignore[arg-type]  # as above
        self.edited += find_changed([row for row in self.patch.values() if row is not None])
        # Git lists a file that was removed as long as its removal is not committed.
        self.returned = find_changed([(path, -1, 0, 0) for path in snapshot["absent"]])  # type: ignore[attr-defined]  # as above
        self.edited += self.returned
        written: list[FileRow] = snapshot["written"]  # type: ignore[assignment]  # as above
        look = look_on if look_on is not None and self.edited else look_here
        self.join = look(written, started)
        self.joined: tuple[list[str], Listed] | None = None

    @property
    def patch(self) -> dict[str, FileRow | None]:
        """The rows that differ from the base's; None for a file that is of no interest any more."""
        return self.snapshot["patch"]  # type: ignore[return-value]  # as above

    def leave_out(self, changed: list[str]) -> list[str]:
        """The paths of which the base still tells."""
        return [path for path in changed if path not in self.patch]

    @property
    def changed(self) -> list[str]:
        """Every file whose size or times differ."""
        return self.edited + self.leave_out(self.see()[0])

    @property
    def listing(self) -> Listed:
        """Git's list."""
        return self.see()[1]

    @property
    def base(self) -> dict[str, object]:
        """What the last build of everything saw."""
        return self.snapshot["base"]  # type: ignore[return-value]  # as above

    def see(self) -> tuple[list[str], Listed]:
        """What the look at written files and at git gave, once it is done."""
        if self.joined is None:
            self.joined = self.join()
        return self.joined

    def is_reading(self, paths: Iterable[str]) -> bool:
        """Whether each path is a source, as it stands in the name of a task too."""
        wanted = set(paths)
        if any(self.patch.get(path, ()) is None for path in wanted):
            return False
        read: list[FileRow] = self.snapshot["read"]  # type: ignore[assignment]  # as above
        return not wanted or wanted <= {row[0] for row in read}

    def is_current(self) -> bool:
        """Whether there is nothing to do."""
        if not self.is_same_tool or self.edited or self.changed or self.listing is None:
            return False
        return self.listing == self.snapshot["listing"] and is_racy_same(self.snapshot)


def look_here(rows: list[FileRow], started: Started) -> Look:
    """Looks at once."""
    found = find_changed(rows), read_listing(started)
    return lambda: found


def look_apart(rows: list[FileRow], started: Started) -> Look:
    """Looks in another process."""
    reader, writer = os.pipe()
    process = os.fork()
    if not process:
        os.close(reader)
        try:
            with os.fdopen(writer, "wb") as stream:
                printed = [read_pipe(one) for _, one in started]
                stream.write(marshal.dumps((find_changed(rows), *printed)))
        finally:
            # What is open or buffered here is the other process's own.
            os._exit(0)
    for one in (writer, *(pipe for _, pipe in started)):
        os.close(one)

    def join() -> tuple[list[str], Listed]:
        content = read_pipe(reader)
        os.waitpid(process, 0)
        if not content:
            return find_changed(rows), None
        changed, *printed = marshal.loads(content)  # noqa: S302  from a process of our own
        return changed, (printed[0], printed[1]) if are_ended_well(started) else None

    return join


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
