"""The state table: what each task last read and wrote, and the hash of each file, in SQLite."""

import json
import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import xxhash

from repodocs.build.database import Database, Rows
from repodocs.build.lock import Lock, wait_for_lock
from repodocs.store.files import FileState, is_same_stat, make_state

COMMIT_SECONDS = 0.5
FILES = "select path, size, mtime_ns, ctime_ns, hash, is_racy, owner from file"
Row = dict[str, object]


class State:
    """Rows of tasks and of files, written at least each half second.

    A state that cannot be read is begun anew: every task then runs once more,
    which is slow and never wrong. Without its lock it is only looked at: what is
    found then is written nowhere.
    """

    def __init__(self, path: Path, lock: Lock | None = None) -> None:
        self.path = path
        self.lock = wait_for_lock(path.parent) if lock is None else lock
        # What tells a run that there is nothing to do; it holds only while nothing here changes.
        self.snapshot = path.with_name("snapshot")
        self.rows: dict[str, Row] = {}
        self.removed: set[str] = set()
        self.dirty: set[str] = set()
        self.recipes: dict[str, bytes] = {}
        self.is_complete = False
        self.files = FileTable(self)
        self.database = Database(path, self.lock)
        self.committed = time.monotonic()

    def get_row(self, name: str) -> Row:
        """The row of a task; empty when there is none."""
        row = self.rows.get(name)
        if row is None:
            is_absent = self.is_complete or name in self.removed
            row = self.rows[name] = {} if is_absent else self.read_row(name)
        return row

    def read_row(self, name: str) -> Row:
        """The row as it stands in the database."""
        found = self.database.ask("select row from task where name = ?", encode_text(name))
        return decode_row(found[0][0]) if found else {}

    def set_value(self, name: str, key: str, value: object) -> None:
        """Changes one field of a task's row."""
        self.get_row(name)[key] = value
        self.removed.discard(name)
        self.dirty.add(name)
        self.commit_sometimes()

    def set_row(self, name: str, row: Row) -> None:
        """Replaces a task's row."""
        self.rows[name] = row
        self.removed.discard(name)
        self.dirty.add(name)
        self.commit_sometimes()

    def load_rows(self) -> None:
        """Reads every row in one go, for a run that will ask for most of them."""
        for name, row in self.all_rows():
            self.rows.setdefault(name, row)
        self.is_complete = True

    def keep_recipe(self, digest: str, parts: tuple[tuple[str, str], ...]) -> None:
        """Remembers what a recipe consists of, so that a later one can be compared with it."""
        if digest not in self.recipes:
            self.recipes[digest] = msgspec.msgpack.encode(parts)

    def get_recipe(self, digest: str) -> tuple[tuple[str, str], ...]:
        """The parts of a recipe that a task once ran with; empty where it is not known."""
        found = self.database.ask("select parts from recipe where digest = ?", digest)
        return msgspec.msgpack.decode(found[0][0], type=tuple[tuple[str, str], ...]) if found else ()

    def remove_row(self, name: str) -> None:
        """Forgets a task."""
        self.rows[name] = {}
        self.dirty.discard(name)
        self.removed.add(name)

    def remove_all(self) -> None:
        """Forgets every task."""
        self.snapshot.unlink(missing_ok=True)
        self.database.write(lambda connection: connection.execute("delete from task"))
        self.rows, self.dirty, self.removed = {}, set(), set()

    def names(self) -> list[str]:
        """The names of all tasks that have a row, sorted."""
        known = {decode_text(row[0]) for row in self.database.ask("select name from task")}
        known |= self.dirty
        return sorted(known - self.removed)

    def all_rows(self) -> Iterator[tuple[str, Row]]:
        """Every row; read in one go."""
        self.commit()
        for name, row in self.database.ask("select name, row from task"):
            yield decode_text(name), decode_row(row)

    def commit_sometimes(self) -> None:
        """Commits when the last commit is half a second old, so that a killed build loses little."""
        if time.monotonic() - self.committed > COMMIT_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Writes everything that changed, in one transaction."""
        if not self.lock.is_held or not (self.dirty or self.removed or self.files.dirty):
            return
        self.snapshot.unlink(missing_ok=True)
        self.database.write(self.write)
        self.files.dirty = set()
        self.dirty, self.removed = set(), set()
        self.committed = time.monotonic()

    def write(self, connection: sqlite3.Connection) -> None:
        """The transaction of a commit."""
        gone = [(encode_text(name),) for name in sorted(self.removed)]
        tasks = [(encode_text(name), encode_row(self.rows[name])) for name in sorted(self.dirty)]
        connection.executemany("delete from task where name = ?", gone)
        connection.executemany("insert or replace into task values (?, ?)", tasks)
        connection.executemany("insert or ignore into recipe values (?, ?)", sorted(self.recipes.items()))
        self.files.write(connection)

    def close(self) -> None:
        """Commits and lets go of the file and its lock, also where the commit fails."""
        try:
            self.commit()
        finally:
            self.database.close()
            self.lock.release()


class FileTable:
    """The hash of each file, computed at most once a run and only when its stat changed."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.known: dict[str, FileState] = {}
        self.owners: dict[str, str] = {}
        self.by_owner: dict[str, set[str]] | None = None
        self.checked: dict[str, str] = {}
        self.dirty: set[str] = set()
        self.is_loaded = False

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

    def record(self, path: str, state: FileState, owner: str) -> None:
        """Notes a file that a task has just written, and that the task owns it."""
        self.checked[path] = state.hash
        self.get(path)
        self.keep(path, state)
        before = self.owners.get(path)
        self.owners[path] = owner
        if self.by_owner is not None:
            self.by_owner.get(before or "", set()).discard(path)
            self.by_owner.setdefault(owner, set()).add(path)

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
        if self.by_owner is not None and owner is not None:
            self.by_owner[owner].discard(path)
        if self.known.pop(path, None) is not None:
            self.dirty.add(path)

    def owned_by(self, owner: str) -> set[str]:
        """The files that a task owns."""
        if not self.is_loaded:
            return self.find_owned(owner)
        if self.by_owner is None:
            self.by_owner = {}
            for path, name in self.owners.items():
                self.by_owner.setdefault(name, set()).add(path)
        return set(self.by_owner.get(owner, ()))

    def get(self, path: str) -> FileState | None:
        """The state of one file; before all rows are loaded, its row alone is read."""
        known = self.known.get(path)
        if known is None and not self.is_loaded and path not in self.dirty:
            self.take_rows(self.state.database.ask(FILES + " where path = ?", encode_text(path)))
            known = self.known.get(path)
        return known

    def find_owned(self, owner: str) -> set[str]:
        """The files that a task owns, before all rows are loaded."""
        self.take_rows(self.state.database.ask(FILES + " where owner = ?", encode_text(owner)))
        return {path for path, name in self.owners.items() if name == owner}

    def take_rows(self, rows: Rows) -> None:
        """Takes rows of the database, but for files that this run has changed."""
        for row in rows:
            path = decode_text(row[0])
            if path in self.dirty or path in self.known or not isinstance(row[4], str):
                continue
            self.known[path] = FileState(row[1], row[2], row[3], row[4], bool(row[5]))
            if row[6]:
                self.owners[path] = decode_text(row[6])

    def load(self) -> dict[str, FileState]:
        """All rows, read in one go when they are first asked for."""
        if not self.is_loaded:
            self.take_rows(self.state.database.ask(FILES))
            self.is_loaded = True
        return self.known

    def write(self, connection: sqlite3.Connection) -> None:
        """Writes the rows that changed."""
        kept = [(path, self.known[path]) for path in sorted(self.dirty) if path in self.known]
        gone = [(encode_text(path),) for path in sorted(self.dirty) if path not in self.known]
        connection.executemany("delete from file where path = ?", gone)
        connection.executemany(
            "insert or replace into file values (?, ?, ?, ?, ?, ?, ?)",
            [
                (encode_text(p), *msgspec.structs.astuple(s), encode_text(self.owners.get(p, "")))
                for p, s in kept
            ],
        )


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


def encode_row(row: Row) -> bytes:
    """A task's row as MessagePack, or as JSON where it holds a name that is not UTF-8."""
    try:
        return msgspec.msgpack.encode(row)
    except UnicodeEncodeError:
        return json.dumps(row).encode()


def decode_row(row: object) -> Row:
    """A task's row; a damaged one counts as none."""
    if not isinstance(row, bytes):
        return {}
    try:
        decoded = json.loads(row) if row[:1] == b"{" else msgspec.msgpack.decode(row)
    except (msgspec.DecodeError, ValueError):
        return {}
    return decoded if isinstance(decoded, dict) else {}


def encode_text(text: str) -> str | bytes:
    """Text for SQLite; a name with bytes that are not UTF-8 is stored as those bytes."""
    return text if text.isascii() or not INVALID.intersection(text) else os.fsencode(text)


def decode_text(value: object) -> str:
    """The inverse of `encode_text`; a damaged value is no name of anything."""
    if isinstance(value, str):
        return value
    return os.fsdecode(value) if isinstance(value, bytes) else ""


INVALID = frozenset(chr(code) for code in range(0xDC80, 0xDD00))
