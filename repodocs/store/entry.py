"""One entry of a store: a digest over its key and its packed content, then that content.

The key is part of the digest, so an entry under another one's name does not hold.
"""

import hashlib
import zlib

DIGEST_BYTES = 32
# Level 1 packs an analysis to an eighth; higher levels cost more time than they spare.
LEVEL = 1
# No analysis is near this; a few bytes that unpack to more are an attack on the memory.
MOST_BYTES = 1 << 28


def pack_entry(key: str, content: bytes) -> bytes:
    """The entry of a content."""
    packed = zlib.compress(content, LEVEL)
    return digest_entry(key, packed) + packed


def unpack_entry(key: str, entry: bytes) -> bytes | None:
    """The content, or None where the entry is damaged, cut or of another key."""
    if not is_whole(key, entry):
        return None
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(entry[DIGEST_BYTES:], MOST_BYTES)
    except zlib.error:
        return None
    return content if unpacker.eof else None


def is_whole(key: str, entry: bytes) -> bool:
    """Whether the entry is what was written under the key."""
    return entry[:DIGEST_BYTES] == digest_entry(key, entry[DIGEST_BYTES:])


def digest_entry(key: str, packed: bytes) -> bytes:
    """The sha256 of a key and what is kept under it."""
    return hashlib.sha256(key.encode() + packed).digest()


def make_key(*parts: bytes) -> str:
    """The sha256 of parts; each is preceded by its length, so that none runs into the next."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
