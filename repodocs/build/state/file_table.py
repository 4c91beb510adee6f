"""The table of files: the hash of each, computed at most once a run, and the task that owns it."""

import os
import sqlite3
import stat
import time
from collections.abc import Callable

import msgspec
import xxhash

from repodocs.build.state.database import DROP, KEEP, Database
from repodocs.build.state.rows import VALUES, Named, Row, decode_value, encode_text, encode_value, mark_row
from repodocs.store.files import FileState, is_same_stat, make_state


class FileTable:
    """The hash of each file, computed at most once a run and only when its stat changed."""

    def __init__(self, database: Database, get_row: Callable[[str], Row]) -> None:
        self.database = database
        self.get_row = get_row
        self.known: dict[str, FileState] = {}
        self.owners: dict[str, str] = {}
        # The files of each task; None where they are to be gathered, since all rows were just read.
        self.by_owner: dict[str, list[str]] | None = {}
        self.checked: dict[str, str] = {}
        self.dirty: set[str] = set()
        # Files that tasks wrote in this run.
        self.recorded: set[str] = set()
        self.is_loaded = False
        # Whether the last build ended well, so that each task that owns a file has a row.
        self.is_settled = False

    def hash_file(self, path: str) -> str:
        """The xxh3-128 of the file as it was when it was first asked for in this run.

        A later edit therefore differs from what the state holds, and the next
        run sees it. Raises OSError when the file cannot be read.
        """
        known = self.checked.get(path)
        if known is None:
            known = self.checked[path] = self.look(path)
        return known

    def look(self, path: str) -> str:
        """Compares the file's stat with the table; reads the bytes only where that does not tell."""
        try:
            file_stat = os.stat(path)
        except ValueError as error:
            # A damaged row may hold what is no path at all.
            raise FileNotFoundError(path) from error
        old = self.get(path)
        if old is not None and not old.is_racy and is_same_stat(file_stat, old):
            return old.hash
        now_ns = time.time_ns()
        digest = hash_content(path) if is_regular(file_stat) else f"mode {file_stat.st_mode:o}"
        self.keep(path, make_state(file_stat, digest, now_ns=now_ns))
        return digest

    def settle_young(self) -> None:
        """Looks again at files that were as young as the look at them: of an older one the stat tells now."""
        for path, state in [(path, state) for path, state in self.known.items() if state.is_racy]:
            now_ns = time.time_ns()
            try:
                again = make_state(os.stat(path), state.hash, now_ns=now_ns)
                is_settled = again == msgspec.structs.replace(state, is_racy=False)
                if is_settled and hash_content(path) == state.hash:
                    self.keep(path, again)
            except OSError:
                continue

    def record(self, path: str, state: FileState, owner: str) -> None:
        """Notes a file that a task has just written, and that the task owns it."""
        self.checked[path] = state.hash
        self.recorded.add(path)
        self.get(path)
        self.keep(path, state)
        self.own(path, owner)

    def adopt(self, path: str, digest: str, owner: str) -> bool:
        """Notes that a task owns a file, if it holds these bytes and nobody owns it; False if it is gone."""
        self.get(path)
        try:
            found = os.lstat(path)
            if path not in self.owners and is_regular(found) and hash_content(path) == digest:
                self.keep(path, make_state(found, digest, now_ns=time.time_ns()))
                self.own(path, owner)
        except OSError:
            return False
        return True

    def doubt(self, path: str) -> None:
        """Notes that a task had other bytes than the look at the file: each task of it is asked next time."""
        known = self.get(path)
        if known is not None:
            self.keep(path, msgspec.structs.replace(known, hash=DOUBTED, is_racy=True))

    def keep(self, path: str, state: FileState) -> None:
        """Puts a state into the table; the owner stays."""
        self.get(path)
        self.known[path] = state
        self.dirty.add(path)

    def forget(self, path: str) -> None:
        """Drops a file that is gone."""
        self.checked.pop(path, None)
        self.get(path)
        owner = self.owners.pop(path, None)
        self.part(owner or "", path)
        if self.known.pop(path, None) is not None:
            self.dirty.add(path)

    def own(self, path: str, owner: str) -> None:
        """Makes a file a task's, and no other one's."""
        before = self.owners.get(path)
        self.owners[path] = owner
        if self.by_owner is not None and before != owner:
            self.part(before or "", path)
            self.by_owner.setdefault(owner, []).append(path)

    def part(self, owner: str, path: str) -> None:
        """Takes a file from a task's."""
        if self.by_owner is not None and owner in self.by_owner:
            self.by_owner[owner].remove(path)

    def owned_by(self, owner: str) -> set[str]:
        """The files that a task owns."""
        if not self.is_loaded:
            self.take_owned(owner)
        if self.by_owner is None:
            self.by_owner = self.gather_owned()
        return set(self.by_owner.get(owner, ()))

    def gather_owned(self) -> dict[str, list[str]]:
        """The files of all tasks; as sets they would take four times as much."""
        found: dict[str, list[str]] = {}
        for path, name in self.owners.items():
            found.setdefault(name, []).append(path)
        return found

    def get(self, path: str) -> FileState | None:
        """The state of one file; before all rows are loaded, its row alone is read."""
        known = self.known.get(path)
        if known is None and not self.is_loaded and path not in self.dirty:
            row = self.database.find("file", path)
            self.take_rows([] if row is None else [(path, row)])
            known = self.known.get(path)
        return known

    def take_owned(self, owner: str) -> None:
        """Reads the rows of the files that a task owns; its own row names them."""
        values = self.get_row(owner).get(VALUES)
        outputs = values.get("outputs") if isinstance(values, dict) else None
        if isinstance(outputs, dict):
            for path in outputs:
                self.get(path)
        elif not self.is_settled:
            self.load()

    def take_rows(self, rows: list[Named]) -> None:
        """Takes rows of the database, but for files that this run has changed."""
        for path, row in rows:
            if path in self.dirty or path in self.known:
                continue
            owner, self.known[path] = decode_file(row)
            if owner:
                self.own(path, owner)

    def load(self) -> dict[str, FileState]:
        """All rows, read in one go when they are first asked for."""
        if not self.is_loaded:
            self.by_owner = None
            self.take_rows(self.database.read("file"))
            self.is_loaded = True
        return self.known

    def write(self, connection: sqlite3.Connection) -> None:
        """Writes the rows that changed."""
        kept = [(path, self.known[path]) for path in sorted(self.dirty) if path in self.known]
        gone = [(encode_text(path),) for path in sorted(self.dirty) if path not in self.known]
        connection.executemany(DROP["file"], gone)
        rows = [mark_row(path, encode_value((self.owners.get(path, ""), state))) for path, state in kept]
        connection.executemany(KEEP["file"], rows)


def is_regular(file_stat: os.stat_result) -> bool:
    """Whether reading the file ends: a FIFO or a device is never opened."""
    return stat.S_ISREG(file_stat.st_mode)


def hash_content(path: str) -> str:
    """The xxh3-128 of a file's bytes; a file that may not be read has the name of its error."""
    digest = xxhash.xxh3_128()
    try:
        with open(path, "rb") as stream:  # noqa: PTH123  this is called for every file
            while piece := stream.read(1 << 20):
                digest.update(piece)
    except PermissionError:
        return "not permitted"
    return digest.hexdigest()


def is_digest(text: str) -> bool:
    """Whether this is the hash of some bytes, and no word in its place."""
    return len(text) == DIGEST_CHARACTERS and " " not in text


DIGEST_CHARACTERS = 32
# In place of a hash: no bytes have it.
DOUBTED = "doubted"


def decode_file(row: bytes) -> tuple[str, FileState]:
    """The owner and the state of a file."""
    if row[:1] == b"[":
        return msgspec.convert(decode_value(row), tuple[str, FileState])
    return DECODER.decode(row)


DECODER = msgspec.msgpack.Decoder(tuple[str, FileState])
