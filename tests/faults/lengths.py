"""The state, its logs and the store cut at every length, or with any bit changed, and then only read.

A build for each of them would take days. What a build reads of a damaged file has
to be what was written there, or nothing; that nothing costs no more than time is
shown by builds (`damage`).
"""

import random
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from repodocs.build.snapshot.snapshot import read_snapshot
from repodocs.build.state.database import TABLES, Database
from repodocs.build.state.journal import read_intents
from repodocs.build.state.lock import try_lock
from repodocs.store.content import ContentStore
from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.damage import make_original
from tests.faults.place import Place, Tried

# Of a file of so many bytes, the lengths at which it is cut.
Lengths = Callable[[int], Iterable[int]]
# What is read of a state folder, in pieces.
Read = Callable[[Path], Iterator[object]]


class Subject(msgspec.Struct, frozen=True):
    """Files that are damaged one by one, what lies beside them, and how they are read."""

    name: str
    original: str
    pattern: str
    beside: tuple[str, ...]
    read: Read


def read_state(folder: Path) -> Iterator[object]:
    """The rows of both tables."""
    lock = try_lock(folder)
    database = Database(folder / "state.sqlite", lock)
    try:
        for table in TABLES:
            rows = database.read(table)
            yield from ((table, name, row) for name, row in rows if not database.is_lost)
    finally:
        database.close()
        lock.release()


def read_journal(folder: Path) -> Iterator[object]:
    """Each intent."""
    yield from read_intents(folder)


def read_shot(folder: Path) -> Iterator[object]:
    """The snapshot as a whole."""
    snapshot = read_snapshot(str(folder))
    if snapshot is not None:
        yield sorted(snapshot.items())


def read_store(folder: Path) -> Iterator[object]:
    """The content of each entry."""
    store = ContentStore(folder / "store")
    for path in sorted((folder / "store").glob("??/*")):
        key = path.parent.name + path.name
        content = store.get(key)
        if content is not None:
            yield key, content


STATE = ("state.sqlite",)
SUBJECTS = (
    Subject("state", "whole", "state.sqlite", (), read_state),
    Subject("log of the state", "killed", "state.sqlite-wal", STATE, read_state),
    Subject("journal", "killed", "journal", (), read_journal),
    Subject("snapshot", "whole", "snapshot*", ("snapshot", "snapshot.base"), read_shot),
    Subject("store", "whole", "store/??/*", (), read_store),
)


def try_lengths(forks: Forks, base: Path, choose: Lengths, bits: int, seed: int) -> Tried:
    """Cuts each file at the chosen lengths, and changes so many bits of the files of each subject."""
    tried = Tried()
    make_original(Place(forks, base, FILES))
    chance = random.Random(seed)  # noqa: S311  the same again for the same seed
    for subject in SUBJECTS:
        written = {
            repr(piece) for original in ("whole", "killed") for piece in read_copy(subject, base / original)
        }
        state = base / subject.original / ".repodocs"
        files = [file for file in sorted(state.glob(subject.pattern)) if file.stat().st_size]
        for file in files:
            for what, content in harm(file.read_bytes(), choose, bits // len(files), chance):
                lay_down(subject, state, file, content, base / "copy")
                tried.many += 1
                tried.see(f"{subject.name} {what.split()[0]}")
                expect_written(tried, subject, base / "copy", written, f"{file.name}, {what}")
    return tried


def read_copy(subject: Subject, original: Path) -> list[object]:
    """What stands in a state; reading may take in a log, so a copy is read."""
    copy = original.with_name("read")
    shutil.copytree(original / ".repodocs", copy)
    try:
        return list(subject.read(copy))
    finally:
        shutil.rmtree(copy)


def harm(content: bytes, choose: Lengths, bits: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """The content with each harm."""
    for size in choose(len(content)):
        yield f"cut at {size}", content[:size]
    for _ in range(bits):
        bit = chance.randrange(8 * len(content))
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        yield f"bit {bit}", bytes(changed)


def lay_down(subject: Subject, state: Path, file: Path, content: bytes, copy: Path) -> None:
    """A state folder with the damaged file and what lies beside it."""
    shutil.rmtree(copy, ignore_errors=True)
    damaged = copy / file.relative_to(state)
    damaged.parent.mkdir(parents=True)
    for name in subject.beside:
        shutil.copyfile(state / name, copy / name)
    damaged.write_bytes(content)


def expect_written(tried: Tried, subject: Subject, copy: Path, written: set[str], when: str) -> None:
    """Nothing is read that was not written."""
    try:
        found = {repr(piece) for piece in subject.read(copy)}
    except Exception as error:
        tried.wrong.append(f"{when}: {type(error).__name__}: {error}")
        return
    tried.require(found <= written, f"{when}: {sorted(found - written)[:2]}")
