"""The SQLite file of the state: opened, begun anew where it is damaged, written in transactions."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from repodocs.build.state.lock import Lock
from repodocs.build.state.rows import Named, encode_text, read_marked
from repodocs.model.errors import OutputError

SCHEMA = """
create table if not exists recipe (digest text primary key, parts blob) without rowid;
create table if not exists total (kind text primary key, sum integer) without rowid;
"""
# Each row has a mark, and `total` the sum of all: a row that vanished shows as well as one that changed.
TABLE = """
create table if not exists {0} (name text primary key, row blob, mark integer) without rowid;
insert or ignore into total values ('{0}', 0);
create trigger if not exists {0}_come after insert on {0} begin
    update total set sum = sum + new.mark where kind = '{0}'; end;
create trigger if not exists {0}_change after update on {0} begin
    update total set sum = sum - old.mark + new.mark where kind = '{0}'; end;
create trigger if not exists {0}_go after delete on {0} begin
    update total set sum = sum - old.mark where kind = '{0}'; end;
"""
TABLES = ("task", "file")
FIND = {table: f"select name, row, mark from {table} where name = ?" for table in TABLES}  # noqa: S608  our own names
READ = {table: f"select name, row, mark from {table}" for table in TABLES}  # noqa: S608  as above
DROP = {table: f"delete from {table} where name = ?" for table in TABLES}  # noqa: S608  as above
KEEP = {
    table: f"insert into {table} values (?, ?, ?) "  # noqa: S608  as above
    "on conflict (name) do update set row = excluded.row, mark = excluded.mark"
    for table in TABLES
}
VERSION = 4
# The file's mark, until what earlier builds wrote was looked through once.
UNSETTLED = 1
# The second is raised for text that is none, even inside of what the first would say.
DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)
# What is wrong with the machine and not with the file: to begin anew would lose the state for nothing.
TROUBLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)
# The code without what SQLite adds to it.
PRIMARY_CODE = 0xFF
Rows = list[tuple[Any, ...]]
Change = Callable[[sqlite3.Connection], object]


class Database:
    """The file of one state. Damage is found when it is read, and costs what it held, not the build."""

    def __init__(self, path: Path, lock: Lock) -> None:
        self.path = path
        self.lock = lock
        # Whether nothing is known of earlier builds, from the start or since damage was found.
        self.is_new = False
        # Whether damage was found after it was opened: what was read before is not all in the new file.
        self.is_lost = False
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
            self.refuse_trouble(error)
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
            raise self.make_error(error) from error
        return connection

    def refuse_trouble(self, error: Exception) -> None:
        """Raises OutputError where the file may be whole and something else is in the way."""
        code = getattr(error, "sqlite_errorcode", None)
        if code is not None and code & PRIMARY_CODE in TROUBLE:
            raise self.make_error(error) from error

    def make_error(self, error: Exception) -> OutputError:
        """The file cannot be used."""
        remedy = "make room, give permission, or remove it"
        return OutputError(f"{self.path}: cannot be used ({error}); {remedy}")

    def ask(self, question: str, *values: str | bytes) -> Rows:
        """The rows of a question; a damaged file has none and is begun anew."""
        try:
            return self.connection.execute(question, values).fetchall()
        except DAMAGE as error:
            self.begin_anew(error)
            return []

    def find(self, table: str, name: str) -> bytes | None:
        """One row, or None."""
        asked = (FIND[table], (encode_text(name),))
        found = self.check(lambda: list(read_marked(self.connection.execute(*asked))))
        return found[0][1] if found else None

    def read(self, table: str) -> list[Named]:
        """Every row of a table."""
        return self.check(lambda: read_table(self.connection, table))

    def check(self, read: Callable[[], list[Named]]) -> list[Named]:
        """What a reading gives; a damaged file has nothing and is begun anew."""
        try:
            return read()
        except DAMAGE as error:
            self.begin_anew(error)
            return []

    def write(self, change: Change) -> None:
        """Makes a change in one transaction, in an empty file where this one is damaged."""
        try:
            self.change(change)
        except DAMAGE as error:
            self.begin_anew(error)
            try:
                self.change(change)
            except sqlite3.Error as again:
                raise self.make_error(again) from again

    def change(self, change: Change) -> None:
        """One transaction."""
        with self.connection:
            change(self.connection)

    def begin_anew(self, error: Exception) -> None:
        """Drops a file that is damaged; one that only cannot be used just now stays."""
        self.refuse_trouble(error)
        self.connection.close()
        self.connection = self.begin()
        self.is_lost = True

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


def read_table(connection: sqlite3.Connection, table: str) -> list[Named]:
    """Every row of a table, each as it was written and none missing; raises sqlite3.DatabaseError."""
    rows = connection.execute(READ[table]).fetchall()
    total = connection.execute("select sum from total where kind = ?", (table,)).fetchone()
    found = list(read_marked(rows))
    if total != (sum(mark for _, _, mark in rows),):
        raise sqlite3.DatabaseError("rows are missing")
    return found


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
    connection.executescript(SCHEMA + "".join(TABLE.format(table) for table in TABLES))
    connection.execute(f"pragma application_id={UNSETTLED}")
    connection.execute(f"pragma user_version={VERSION}")
    connection.commit()
