"""The content-addressed store: analyses by the digest of all that made them.

An entry is the sha256 of its packed bytes, then those bytes. One that does not
hold is a miss and is written anew, so a damaged store costs time, never truth.
"""

import hashlib
import zlib
from pathlib import Path

from repodocs.store.files import replace_file

DIGEST_BYTES = 32
# Level 1 packs an analysis to an eighth; higher levels cost more time than they spare.
LEVEL = 1


class ContentStore:
    """A folder of immutable entries, named by their keys."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> bytes | None:
        """The content of an entry, or None for a miss."""
        try:
            entry = self.name_entry(key).read_bytes()
        except OSError:
            return None
        digest, packed = entry[:DIGEST_BYTES], entry[DIGEST_BYTES:]
        if hashlib.sha256(packed).digest() != digest:
            return None
        try:
            return zlib.decompress(packed)
        except zlib.error:
            return None

    def put(self, key: str, content: bytes) -> None:
        """Keeps a content; a store that cannot be written is a store of misses."""
        packed = zlib.compress(content, LEVEL)
        try:
            replace_file(self.name_entry(key), hashlib.sha256(packed).digest() + packed)
        except OSError:
            return

    def name_entry(self, key: str) -> Path:
        """Two levels, so that no folder holds more than some hundred entries."""
        return self.folder / key[:2] / key[2:]


def make_key(*parts: bytes) -> str:
    """The sha256 of parts; each is preceded by its length, so that none runs into the next."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
