"""The state table: what each task last read and wrote, and the hash of each file, in SQLite."""

import os
import sqlite3
import stat
import time
from pathlib import Path

import msgspec
import xxhash

from repodocs.build.database import DROP, KEEP, Database
from repodocs.build.journal import has_journal, read_intents, remove_journal
from repodocs.build.lock import Lock, wait_for_lock
from repodocs.build.rows import Named, decode_value, encode_text, encode_value, mark_row
from repodocs.store.files import FileState, is_same_stat, make_state

COMMIT_SECONDS = 0.5
# Of a row, what the task itself kept; doit names it so.
VALUES = "_values_:"
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
        # A row is decoded when it is asked for: encoded, it takes a fifth of the memory.
        self.rows: dict[str, Row | bytes] = {}
        self.removed: set[str] = set()
        self.dirty: set[str] = set()
        self.recipes: dict[str, bytes] = {}
        self.is_complete = False
        self.files = FileTable(self)
        self.database = Database(path, self.lock)
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
        if row is None:
            is_absent = self.is_complete or name in self.removed
            row = {} if is_absent else self.read_row(name)
        elif isinstance(row, bytes):
            row = decode_row(row)
        else:
            return row
        self.rows[name] = row
        return row

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
        named = [name for name, row in self.rows.items() if not isinstance(row, bytes) or letters in row]
        return any(key in self.get_row(name) for name in named)

    def keep_recipe(self, digest: str, parts: tuple[tuple[str, str], ...]) -> None:
        """Remembers what a recipe consists of, so that a later one can be compared with it."""
        if digest not in self.recipes:
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
        return sorted(name for name, row in self.rows.items() if row)

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
        connection.executemany(DROP["task"], [(encode_text(name),) for name in sorted(self.removed)])
        tasks = [mark_row(name, self.encode(name)) for name in sorted(self.dirty)]
        connection.executemany(KEEP["task"], tasks)
        connection.executemany("insert or ignore into recipe values (?, ?)", sorted(self.recipes.items()))
        self.files.write(connection)

    def encode(self, name: str) -> bytes:
        """A task's row as it is written, and from then on kept."""
        row = self.rows[name]
        encoded = row if isinstance(row, bytes) else encode_value(row)
        self.rows[name] = encoded
        return encoded

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

    def adopt(self, path: str, digest: str, owner: str) -> bool:
        """Notes that a task owns a file, if it holds these bytes and nobody owns it; False if it is gone."""
        self.get(path)
        try:
            found = os.lstat(path)
            if path not in self.owners and is_regular(found) and hash_content(path) == digest:
                self.keep(path, make_state(found, digest, now_ns=time.time_ns()))
                self.owners[path] = owner
        except OSError:
            return False
        return True

    def doubt(self, path: str, digest: str) -> None:
        """Notes that a task had other bytes than the look at the file: next time only its bytes tell."""
        known = self.get(path)
        if known is not None:
            self.keep(path, msgspec.structs.replace(known, hash=digest, is_racy=True))

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
            row = self.state.database.find("file", path)
            self.take_rows([] if row is None else [(path, row)])
            known = self.known.get(path)
        return known

    def find_owned(self, owner: str) -> set[str]:
        """The files that a task owns, before all rows are loaded; its own row names them."""
        values = self.state.get_row(owner).get(VALUES)
        outputs = values.get("outputs") if isinstance(values, dict) else None
        for path in outputs if isinstance(outputs, dict) else self.load():
            self.get(path)
        return {path for path, name in self.owners.items() if name == owner}

    def take_rows(self, rows: list[Named]) -> None:
        """Takes rows of the database, but for files that this run has changed."""
        for path, row in rows:
            if path in self.dirty or path in self.known:
                continue
            owner, self.known[path] = decode_file(row)
            if owner:
                self.owners[path] = owner

    def load(self) -> dict[str, FileState]:
        """All rows, read in one go when they are first asked for."""
        if not self.is_loaded:
            self.take_rows(self.state.database.read("file"))
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


def decode_row(row: bytes) -> Row:
    """A task's row."""
    decoded = decode_value(row)
    assert isinstance(decoded, dict)
    return decoded


def decode_file(row: bytes) -> tuple[str, FileState]:
    """The owner and the state of a file."""
    if row[:1] == b"[":
        return msgspec.convert(decode_value(row), tuple[str, FileState])
    return DECODER.decode(row)


def is_inside(path: str) -> bool:
    """Whether a path, which may be damaged, leads to no other place than below the root."""
    return not {"", ".", ".."} & set(path.split("/")) and "\0" not in path


DECODER = msgspec.msgpack.Decoder(tuple[str, FileState])
