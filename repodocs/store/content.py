"""The content-addressed store: analyses by the digest of all that made them.

Entries never change. One that does not hold is a miss and is written anew, so a
damaged store costs time, never truth; one that cannot be written to still serves.
"""

import os
import time
from contextlib import suppress
from pathlib import Path

from repodocs.store.entry import is_whole, pack_entry, unpack_entry
from repodocs.store.files import replace_file

# An entry's time says when it was last used, to within this many seconds: a touch for each use costs more.
TOUCH_SECONDS = 3_600


class ContentStore:
    """A folder of entries, named by their keys."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> bytes | None:
        """The content of an entry, or None for a miss."""
        entry = self.read_entry(key)
        return None if entry is None else unpack_entry(key, entry)

    def put(self, key: str, content: bytes) -> int:
        """Keeps a content; gives the bytes that it takes, 0 where the store cannot be written."""
        return self.put_entry(key, pack_entry(key, content))

    def has(self, key: str) -> bool:
        """Whether there is an entry of the key; whether it holds shows when it is read."""
        return self.name_entry(key).exists()

    def get_entry(self, key: str) -> bytes | None:
        """An entry as it is kept, for another store; None where it does not hold."""
        entry = self.read_entry(key)
        return entry if entry is not None and is_whole(key, entry) else None

    def put_entry(self, key: str, entry: bytes) -> int:
        """Keeps an entry; gives its bytes, 0 where the store cannot be written."""
        try:
            replace_file(self.name_entry(key), entry)
        except OSError:
            return 0
        return len(entry)

    def read_entry(self, key: str) -> bytes | None:
        """The bytes under a key, whatever they are; notes the use."""
        path = self.name_entry(key)
        try:
            with path.open("rb") as stream:
                used = os.fstat(stream.fileno()).st_mtime
                entry = stream.read()
        except OSError:
            return None
        self.note_use(path, used)
        return entry

    def note_use(self, path: Path, used: float) -> None:
        """Makes an entry young again that was last used at a time some while ago."""
        if time.time() - used > TOUCH_SECONDS:
            touch(path)

    def name_entry(self, key: str) -> Path:
        """Two levels, so that no folder holds more than some hundred entries."""
        return self.folder / key[:2] / key[2:]


class ReadOnlyStore(ContentStore):
    """A store that is read and never changed, not even the times of its entries."""

    def put_entry(self, key: str, entry: bytes) -> int:
        """Keeps nothing."""
        del key, entry
        return 0

    def note_use(self, path: Path, used: float) -> None:
        """Notes nothing."""


def touch(path: Path) -> None:
    """Notes that an entry is used; one of a store that cannot be written stays as old as it is."""
    with suppress(OSError):
        os.utime(path)
