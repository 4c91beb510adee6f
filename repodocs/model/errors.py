"""The few exceptions: what a user can mend, each with its exit code in one place."""

import os

import msgspec


class RepodocsError(Exception):
    """Something that a user can mend; the text says what, where and how."""

    exit_code = 3


class Mistake(msgspec.Struct, frozen=True, order=True):
    """One mistake in the configuration: its file relative to the root, line and column from 1."""

    file: str
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.text}"


class ConfigError(RepodocsError):
    """The configuration cannot be used; `mistakes` are all that were found, a line each."""

    def __init__(self, *mistakes: str) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class OutputError(RepodocsError):
    """The output or state folder cannot be used as it is."""


class LockError(RepodocsError):
    """Another build works in the same state folder, and does not end."""

    exit_code = 4


def describe_trouble(error: OSError) -> str:
    """What the system did not give, of what, and what to do about it."""
    what = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else "the build"
    remedy = "make room, give permission, or allow more open files, then run again"
    return f"{what}: {error.strerror or error}; {remedy}: nothing half-written is left"
