"""The SQLite file of the state: opened, begun anew where it is damaged, written in transactions."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from repodocs.build.lock import Lock
from repodocs.model.errors import OutputError

SCHEMA = """
create table if not exists task (name text primary key, row blob) without rowid;
create table if not exists file (
    path text primary key, size integer, mtime_ns integer, ctime_ns integer, hash text, is_racy integer,
    owner text
) without rowid;
create table if not exists recipe (digest text primary key, parts blob) without rowid;
create index if not exists file_of_owner on file (owner);
"""
VERSION = 3
# The file's mark, until what earlier builds wrote was looked through once.
UNSETTLED = 1
# The second is raised for text that is none, even inside of what the first would say.
DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)
Rows = list[tuple[Any, ...]]
Change = Callable[[sqlite3.Connection], object]


class Database:
    """The file of one state. Damage is found when it is read, and costs what it held, not the build."""

    def __init__(self, path: Path, lock: Lock) -> None:
        self.path = path
        self.lock = lock
        # Whether nothing is known of earlier builds, from the start or since damage was found.
        self.is_new = False
        self.connection = self.open()

    def open(self) -> sqlite3.Connection:
        """Opens or begins the file; one that is damaged or of another version is begun anew."""
        try:
            connection = connect(self.path)
            (version,) = connection.execute("pragma user_version").fetchone()
            if version == VERSION:
                return connection
            connection.close()
        except DAMAGE as error:
            if "locked" in str(error):
                raise
        return self.begin()

    def begin(self) -> sqlite3.Connection:
        """An empty file in place of what is there; raises OutputError where that is impossible.

        Without the lock the file may be one that another build begins just now: it stays.
        """
        self.is_new = True
        if not self.lock.is_held:
            return begin_nowhere()
        try:
            for suffix in ("", "-wal", "-shm"):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)
            connection = connect(self.path)
            prepare(connection)
        except (OSError, sqlite3.Error) as error:
            remedy = "remove it, or mend its permissions"
            raise OutputError(f"{self.path}: cannot be used ({error}); {remedy}") from error
        return connection

    def ask(self, question: str, *values: str | bytes) -> Rows:
        """The rows of a question; a damaged file has none and is begun anew."""
        try:
            return self.connection.execute(question, values).fetchall()
        except DAMAGE as error:
            self.begin_anew(error)
            return []

    def write(self, change: Change) -> None:
        """Makes a change in one transaction, in an empty file where this one is damaged."""
        try:
            with self.connection:
                change(self.connection)
        except DAMAGE as error:
            self.begin_anew(error)
            with self.connection:
                change(self.connection)

    def begin_anew(self, error: Exception) -> None:
        """Drops a file that cannot be read; one that is only locked stays."""
        if "locked" in str(error):
            raise error
        self.connection.close()
        self.connection = self.begin()

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing left of builds that this state knows nothing of."""
        return self.ask("pragma application_id") == [(0,)]

    def settle(self) -> None:
        """Notes that there is nothing left of them."""
        self.write(lambda connection: connection.execute("pragma application_id=0"))

    def close(self) -> None:
        """Lets go of the file."""
        self.connection.close()


def connect(path: Path) -> sqlite3.Connection:
    """A connection that waits for others and never blocks readers."""
    connection = sqlite3.connect(path, timeout=30, check_same_thread=False)
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=normal")
    return connection


def begin_nowhere() -> sqlite3.Connection:
    """An empty state that is on no disk."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    prepare(connection)
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Makes the tables where they are missing."""
    connection.executescript(SCHEMA)
    connection.execute(f"pragma application_id={UNSETTLED}")
    connection.execute(f"pragma user_version={VERSION}")
    connection.commit()
