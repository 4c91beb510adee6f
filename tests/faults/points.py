"""The points at which a build changes the disk, and a build that is killed at one of them.

Runs inside of a build, before its main function: `kill_at(7, LOG)` ends the
process at the seventh point. A write is left half done; all else is not done.
"""

# ruff: noqa: ANN401  what stands in for a call of Python takes whatever that takes

import builtins
import io
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from mmap import mmap
from typing import Any

CALLS = (
    "replace",
    "rename",
    "unlink",
    "remove",
    "rmdir",
    "mkdir",
    "chmod",
    "utime",
    "pwrite",
    "ftruncate",
    "truncate",
)
NUMBER_BYTES = 8


class Points:
    """Counts the points as they come, in whatever process of a build, each with its kind in a log."""

    def __init__(self, at: int, log: str) -> None:
        self.at = at
        self.build = os.getpid()
        # Shared with the processes that a build forks.
        self.seen = mmap(-1, NUMBER_BYTES)
        self.real_write = os.write
        self.log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)

    def reach(self, kind: str) -> bool:
        """Whether this is where it ends."""
        seen = 1 + int.from_bytes(self.seen[:NUMBER_BYTES], sys.byteorder)
        self.seen[:NUMBER_BYTES] = seen.to_bytes(NUMBER_BYTES, sys.byteorder)
        self.real_write(self.log, f"{kind}\n".encode())
        return seen == self.at

    def end(self) -> None:
        """Ends the whole build: its first process before the one that came here."""
        os.kill(self.build, signal.SIGKILL)
        os.kill(os.getpid(), signal.SIGKILL)

    def pass_by(self, kind: str) -> None:
        """A point at which nothing is half done."""
        if self.reach(kind):
            self.end()

    def write(self, real: Callable[[Any], Any], content: Any) -> Any:
        """A write; the last one has half of its bytes."""
        if self.reach("write"):
            real(bytes(content)[: len(content) // 2])
            self.end()
        return real(content)


class Stream:
    """A file that is written to."""

    def __init__(self, points: Points, stream: Any) -> None:
        self.points = points
        self.stream = stream

    def write(self, content: Any) -> Any:
        """Text is not written in halves: nothing that a build makes is opened as text."""
        if isinstance(content, str):
            self.points.pass_by("write")
            return self.stream.write(content)
        return self.points.write(self.stream.write, content)

    def __enter__(self) -> "Stream":
        self.stream.__enter__()
        return self

    def __exit__(self, *given: object) -> Any:
        return self.stream.__exit__(*given)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


class Meddler(Points):
    """Edits a source at a point, in place of an end; openings to read are points as well."""

    def __init__(self, at: int, log: str, edit: Callable[[], None]) -> None:
        super().__init__(at, log)
        self.edit = edit

    def pass_by(self, kind: str) -> None:
        """The edit itself has no points."""
        if self.reach(kind):
            self.edit()

    def write(self, real: Callable[[Any], Any], content: Any) -> Any:
        """No write is left half done."""
        self.pass_by("write")
        return real(content)


def edit_at(at: int, log: str, path: str, text: str | None) -> None:
    """Writes a source at a point, or removes it; its size and time stay where the size does."""
    points = Meddler(at, log, lambda: change(path, text))
    os.replace = wrap_call(points, "replace", os.replace)
    os.lstat = wrap_call(points, "look", os.lstat)
    builtins.open = io.open = wrap_reading(points, builtins.open)


def change(path: str, text: str | None) -> None:
    """One edit of another process, as a user's editor or git makes it."""
    if text is None:
        if os.path.exists(path):  # noqa: PTH110  as the rest
            os.unlink(path)  # noqa: PTH108  as above
        return
    before = os.stat(path) if os.path.exists(path) else None  # noqa: PTH110, PTH116  as above
    with io.open(path, "wb") as stream:  # noqa: UP020  the one that has no points
        stream.write(text.encode())
    if before is not None and before.st_size == len(text.encode()):
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def wrap_reading(points: Points, real: Callable[..., Any]) -> Callable[..., Any]:
    """An opening to read; one of a source is where an edit hurts."""

    def call(file: Any, *given: Any, **named: Any) -> Any:
        points.pass_by("open")
        return real(file, *given, **named)

    return call


def kill_at(at: int, log: str) -> None:
    """Puts a point before each change of the disk; 0 only counts."""
    points = Points(at, log)
    for name in CALLS:
        setattr(os, name, wrap_call(points, name, getattr(os, name)))
    os.open = wrap_open(points, os.open)
    os.write = wrap_write(points, os.write)
    os.fdopen = wrap_stream(points, os.fdopen)
    builtins.open = io.open = wrap_stream(points, builtins.open)
    sqlite3.connect = wrap_connect(points, sqlite3.connect)


def wrap_call(points: Points, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    """A call that is done or not done."""

    def call(*given: Any, **named: Any) -> Any:
        points.pass_by(name)
        return real(*given, **named)

    return call


def wrap_open(points: Points, real: Callable[..., int]) -> Callable[..., int]:
    """An opening is a point where it may make a file."""

    def call(path: Any, flags: int, *given: Any, **named: Any) -> int:
        if flags & os.O_CREAT:
            points.pass_by("create")
        return real(path, flags, *given, **named)

    return call


def wrap_write(points: Points, real: Callable[[int, Any], int]) -> Callable[[int, Any], int]:
    """A write to a descriptor, but to what a user reads."""

    def call(descriptor: int, content: Any) -> int:
        if descriptor in (1, 2):
            return real(descriptor, content)
        written: int = points.write(lambda some: real(descriptor, some), content)
        return written

    return call


def wrap_stream(points: Points, real: Callable[..., Any]) -> Callable[..., Any]:
    """A stream's own writes."""

    def call(file: Any, mode: str = "r", *given: Any, **named: Any) -> Any:
        if set(mode).isdisjoint("wax+"):
            return real(file, mode, *given, **named)
        if not isinstance(file, int):
            points.pass_by("create")
        return Stream(points, real(file, mode, *given, **named))

    return call


def wrap_connect(points: Points, real: Callable[..., Any]) -> Callable[..., Any]:
    """A transaction of SQLite is done or not done; that it has no half is its own promise."""

    class Connection(sqlite3.Connection):
        """A connection with a point before and after each commit."""

        def commit(self) -> None:
            """As it is."""
            points.pass_by("commit")
            super().commit()
            points.pass_by("committed")

        def __exit__(self, *given: Any) -> Any:
            points.pass_by("commit")
            done = super().__exit__(*given)
            points.pass_by("committed")
            return done

    return lambda *given, **named: real(*given, factory=Connection, **named)
