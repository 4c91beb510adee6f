"""Puts many made files through trials, in processes that may end, and sums up what became of them."""

import os
import resource
import signal
import sys
import threading
from collections.abc import Iterator
from mmap import mmap

import msgspec

from repodocs.build.workers.apart import describe_loss
from repodocs.build.workers.child import end_with_parent
from repodocs.build.workers.limits import limit_time
from tests.hostile.large import LONG, make_deep
from tests.hostile.mutations import Hostile, group_originals, make_hostile
from tests.hostile.trials import Trial, document, try_file

NUMBER_BYTES = 8
DEEP = "100,000 deep, or 16,000 times a sign"


class Wish(msgspec.Struct, frozen=True):
    """Which files to make and try: some numbers of one kind; every so many are looked at closely."""

    seed: int
    kind: str
    first: int
    last: int
    seconds: int
    sample: int


class Note(msgspec.Struct, frozen=True):
    """What a process tells of one file as soon as it is tried: it may end at the next one."""

    number: int
    seconds: float
    outcome: str
    faults: tuple[str, ...] = ()


class Lost(msgspec.Struct, frozen=True):
    """A file that ended its process, and how."""

    kind: str
    number: int
    outcome: str
    reason: str


class Sum(msgspec.Struct):
    """What became of the files of one kind; memory is the most that any process had."""

    files: int = 0
    slowest: float = 0.0
    slowest_number: int = 0
    peak_bytes: int = 0
    faults: list[str] = []
    lost: list[Lost] = []

    def add(self, wish: Wish, note: Note) -> None:
        """One more file."""
        self.files += 1
        if note.seconds > self.slowest:
            self.slowest, self.slowest_number = note.seconds, note.number
        self.faults += [f"{wish.kind} {note.number}: {fault}" for fault in note.faults]

    def join(self, other: "Sum") -> None:
        """What became of more files of the kind."""
        self.files += other.files
        if other.slowest > self.slowest:
            self.slowest, self.slowest_number = other.slowest, other.slowest_number
        self.peak_bytes = max(self.peak_bytes, other.peak_bytes)
        self.faults += other.faults
        self.lost += other.lost


def prepare() -> None:
    """Makes once what all processes share: one file of every language is read, with all that this compiles."""
    for group in group_originals():
        for one in group:
            document(Hostile(one.path, one.content))


def run_wish(wish: Wish) -> Sum:
    """All files of a wish; one that ends its process is noted, and another process goes on after it."""
    found = Sum()
    number = wish.first
    with mmap(-1, NUMBER_BYTES) as place:
        while number < wish.last:
            rest = msgspec.structs.replace(wish, first=number)
            reader, child = start_child(rest, place)
            for note in read_notes(reader):
                found.add(wish, note)
            _, status, usage = os.wait4(child, 0)
            found.peak_bytes = max(found.peak_bytes, usage.ru_maxrss << 10)
            exit_code = os.waitstatus_to_exitcode(status)
            if exit_code == 0:
                break
            number = int.from_bytes(place[:NUMBER_BYTES], sys.byteorder)
            loss = describe_loss(exit_code, wish.seconds)
            found.files += 1
            found.lost.append(Lost(wish.kind, number, loss.outcome, loss.reason))
            number += 1
    return found


def start_child(wish: Wish, place: mmap) -> tuple[int, int]:
    """A process that tries the files of a wish; gives where it writes its notes, and its id."""
    reader, writer = os.pipe()
    parent = os.getpid()
    child = os.fork()
    if child:
        os.close(writer)
        return reader, child
    exit_code = 1
    try:
        os.close(reader)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        follow_parent(parent)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with os.fdopen(writer, "wb") as stream:
            for number in range(wish.first, wish.last):
                place[:NUMBER_BYTES] = number.to_bytes(NUMBER_BYTES, sys.byteorder)
                stream.write(msgspec.json.encode(try_number(wish, number)) + b"\n")
                # What is not flushed is lost with the process.
                stream.flush()
        exit_code = 0
    finally:
        os._exit(exit_code)


def follow_parent(parent: int) -> None:
    """Has this process end when the one that started it is gone."""
    threading.Thread(target=end_with_parent, args=(parent,), daemon=True).start()


def try_number(wish: Wish, number: int) -> Note:
    """One file within its time limit, as a worker of a build has it."""
    hostile = make_file(wish.kind, wish.seed, number)
    trial = try_within(hostile, wish.seconds, is_sampled=number % wish.sample == 0)
    return Note(number, trial.seconds, trial.outcome, trial.faults[:5])


def make_file(kind: str, seed: int, number: int) -> Hostile:
    """The file of any kind; long and deep ones are the same for every seed."""
    if kind in LONG:
        return LONG[kind]()
    return make_deep(number) if kind == DEEP else make_hostile(seed, kind, number)


def try_within(hostile: Hostile, seconds: int, *, is_sampled: bool) -> Trial:
    """A trial that the system ends when it takes too long."""
    with limit_time(seconds):
        return try_file(hostile, is_sampled=is_sampled)


def read_notes(reader: int) -> Iterator[Note]:
    """The notes of a process until it ends; half a note is none."""
    with os.fdopen(reader, "rb") as stream:
        for line in stream:
            if line.endswith(b"\n"):
                yield msgspec.json.decode(line, type=Note)
