"""The journal: which files a build is about to write, so that one that was killed leaves none unknown.

A line for each task, with its digest, appended before its files are written. A build that ends
well has them in the state, and removes the journal; the next one takes what is left.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import xxhash

from repodocs.model.errors import OutputError
from repodocs.store.files import is_temporary

NAME = "journal"
DIGEST_BYTES = 16


class Intent(msgspec.Struct, frozen=True, array_like=True):
    """A task and the files that it is about to write, with the xxh3-128 of their bytes."""

    task: str
    files: dict[str, str]


class Journal(msgspec.Struct, frozen=True):
    """The journal of a state folder, from the side of one task."""

    state: Path
    task: str

    def note(self, files: dict[str, str]) -> None:
        """Appends a line; the first one ends what a snapshot says. Raises OSError."""
        intent = encode_intent(Intent(self.task, files))
        line = digest_line(intent) + intent + b"\n"
        descriptor = os.open(self.state / NAME, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            if not os.fstat(descriptor).st_size:
                (self.state / "snapshot").unlink(missing_ok=True)
            os.write(descriptor, line)
        finally:
            os.close(descriptor)


def encode_intent(intent: Intent) -> bytes:
    """A line; a name that is not UTF-8 has its bytes as escapes."""
    try:
        return msgspec.json.encode(intent)
    except UnicodeEncodeError:
        return json.dumps([intent.task, intent.files]).encode()


def read_intents(state: Path) -> Iterator[Intent]:
    """What a build that was killed was about to write; a line that is damaged is left out."""
    try:
        lines = (state / NAME).read_bytes().split(b"\n")
    except OSError:
        return
    for line in lines:
        intent = line[DIGEST_BYTES:]
        if line and digest_line(intent) == line[:DIGEST_BYTES]:
            yield msgspec.convert(json.loads(intent), Intent)


def digest_line(intent: bytes) -> bytes:
    """What stands before an intent in its line."""
    return xxhash.xxh3_64_hexdigest(intent).encode()


def begin_journal(state: Path) -> None:
    """Says that a build works here, from before it writes anything; raises OutputError."""
    try:
        os.close(os.open(state / NAME, os.O_WRONLY | os.O_CREAT, 0o644))
    except OSError as error:
        raise OutputError(
            f"{state / NAME}: cannot be written ({error.strerror}); give permission, or make room"
        ) from error


def has_journal(state: Path) -> bool:
    """Whether a build works here, or was killed: before its journal it leaves a temporary file at most."""
    return (state / NAME).exists() or any(is_temporary(name) for name in os.listdir(state))


def remove_journal(state: Path) -> None:
    """Forgets it: all that it tells is in the state."""
    (state / NAME).unlink(missing_ok=True)
