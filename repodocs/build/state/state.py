"""The state: what each task last read and wrote, and the table of files, in SQLite."""

import sqlite3
import time
from pathlib import Path

import msgspec

from repodocs.build.state.database import DROP, KEEP, Database
from repodocs.build.state.file_table import FileTable
from repodocs.build.state.journal import has_journal, read_intents, remove_journal
from repodocs.build.state.lock import Lock, wait_for_lock
from repodocs.build.state.rows import Row, decode_value, encode_text, encode_value, mark_row

COMMIT_SECONDS = 0.3
# In place of a row that stands in the database as it is.
WRITTEN = b""


class State:
    """Rows of tasks and of files, written at least each third of a second.

    A state that cannot be read is begun anew: every task then runs once more,
    which is slow and never wrong. Without its lock it is only looked at: what is
    found then is written nowhere.
    """

    def __init__(self, path: Path, lock: Lock | None = None) -> None:
        self.path = path
        self.lock = wait_for_lock(path.parent) if lock is None else lock
        # What tells a run that there is nothing to do; it holds only while nothing here changes.
        self.snapshot = path.with_name("snapshot")
        # A row is decoded when it is asked for: encoded, it takes a fifth of the memory. One that this run
        # wrote is read again where somebody asks, and hardly anybody does.
        self.rows: dict[str, Row | bytes] = {}
        self.removed: set[str] = set()
        self.dirty: set[str] = set()
        # Recipes that the next commit writes, and the digests of all that this run met.
        self.recipes: dict[str, bytes] = {}
        self.met: set[str] = set()
        self.is_complete = False
        self.database = Database(path, self.lock)
        self.files = FileTable(self.database, self.get_row)
        self.committed = time.monotonic()
        # Files that a build was about to write when it was killed, and that are not there.
        self.unwritten: list[str] = []
        # Whether a build before ended in the middle of its work: what it was writing is to be removed.
        self.has_debt = self.lock.is_held and has_journal(path.parent)
        self.take_journal()

    @property
    def is_continued(self) -> bool:
        """Whether it knows what the last snapshot saw: no state was lost, and no build came between."""
        return not (self.database.is_new or self.lock.has_waited or self.has_debt)

    def take_journal(self) -> None:
        """Takes what a killed build wrote and could not say any more: its tasks own the files."""
        for intent in read_intents(self.path.parent) if self.has_debt else ():
            for path, digest in intent.files.items():
                if is_inside(path) and not self.files.adopt(path, digest, intent.task):
                    self.unwritten.append(path)

    def get_row(self, name: str) -> Row:
        """The row of a task; empty when there is none."""
        row = self.rows.get(name)
        if isinstance(row, dict):
            return row
        if row is None and (self.is_complete or name in self.removed):
            found: Row = {}
        else:
            found = decode_row(row) if row else self.read_row(name)
        self.rows[name] = found
        return found

    def read_row(self, name: str) -> Row:
        """The row as it stands in the database."""
        row = self.database.find("task", name)
        return {} if row is None else decode_row(row)

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
        self.commit()
        for name, row in self.database.read("task"):
            self.rows.setdefault(name, row)
        self.is_complete = True

    def has_key(self, key: str) -> bool:
        """Whether any row that was loaded has a field."""
        # No row need be decoded that does not hold its letters.
        letters = key.encode()
        named = [
            name
            for name, row in self.rows.items()
            if not isinstance(row, bytes) or row == WRITTEN or letters in row
        ]
        return any(key in self.get_row(name) for name in named)

    def keep_recipe(self, digest: str, parts: tuple[tuple[str, str], ...]) -> None:
        """Remembers what a recipe consists of, so that a later one can be compared with it."""
        if digest not in self.met:
            self.met.add(digest)
            self.recipes[digest] = msgspec.msgpack.encode(parts)

    def get_recipe(self, digest: str) -> tuple[tuple[str, str], ...]:
        """The parts of a recipe that a task once ran with; empty where it is not known."""
        found = self.database.ask("select parts from recipe where digest = ?", digest)
        try:
            return msgspec.msgpack.decode(found[0][0], type=tuple[tuple[str, str], ...]) if found else ()
        except (msgspec.DecodeError, TypeError):
            return ()

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
        if not self.is_complete:
            self.load_rows()
        return sorted(name for name, row in self.rows.items() if row or row == WRITTEN)

    def commit_sometimes(self) -> None:
        """Commits when the last commit is a third of a second old, so that a killed build loses little."""
        if time.monotonic() - self.committed > COMMIT_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Writes everything that changed, in one transaction."""
        if not self.lock.is_held or not (self.dirty or self.removed or self.files.dirty):
            return
        self.snapshot.unlink(missing_ok=True)
        self.database.write(self.write)
        self.rows.update(dict.fromkeys(self.dirty, WRITTEN))
        self.files.dirty = set()
        self.dirty, self.removed, self.recipes = set(), set(), {}
        self.committed = time.monotonic()

    def write(self, connection: sqlite3.Connection) -> None:
        """The transaction of a commit."""
        connection.executemany(DROP["task"], [(encode_text(name),) for name in sorted(self.removed)])
        tasks = [mark_row(name, self.encode(name)) for name in sorted(self.dirty)]
        connection.executemany(KEEP["task"], tasks)
        connection.executemany("insert or ignore into recipe values (?, ?)", sorted(self.recipes.items()))
        self.files.write(connection)

    def encode(self, name: str) -> bytes:
        """A task's row as it is written."""
        row = self.rows[name]
        return row if isinstance(row, bytes) else encode_value(row)

    def close(self) -> None:
        """Commits and lets go of the file and its lock, also where the commit fails."""
        try:
            self.commit()
            if self.lock.is_held and not self.has_debt:
                remove_journal(self.path.parent)
        except BaseException:
            self.has_debt = True
            raise
        finally:
            self.database.close()
            self.lock.release()


def decode_row(row: bytes) -> Row:
    """A task's row."""
    decoded = decode_value(row)
    assert isinstance(decoded, dict)
    return decoded


def is_inside(path: str) -> bool:
    """Whether a path, which may be damaged, leads to no other place than below the root."""
    return not {"", ".", ".."} & set(path.split("/")) and "\0" not in path
