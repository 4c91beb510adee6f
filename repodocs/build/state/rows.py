"""Rows of the state as bytes, each with a mark by which damage to it shows."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator

import msgspec
import xxhash

# A name and its row, as they are used; a name, a row and a mark, as they are kept.
Named = tuple[str, bytes]
Marked = tuple[object, object, object]
MARK_BITS = 32
# A task's row as it is used, and what of it the task itself kept; doit names it so.
Row = dict[str, object]
VALUES = "_values_:"


def mark_row(name: str, row: bytes) -> tuple[str | bytes, bytes, int]:
    """What is kept of a row."""
    key = encode_text(name)
    return key, row, make_mark(key, row)


def make_mark(key: str | bytes, row: bytes) -> int:
    """A digest of a row and its name; so short that the sum of all marks is one of SQLite's numbers."""
    start = key.encode() if isinstance(key, str) else key
    return xxhash.xxh3_64_intdigest(start + b"\0" + row) & ((1 << MARK_BITS) - 1)


def read_marked(rows: Iterable[Marked]) -> Iterator[Named]:
    """The rows that were kept; raises sqlite3.DatabaseError for one that is not what was written."""
    for key, row, mark in rows:
        if not isinstance(key, str | bytes) or not isinstance(row, bytes) or make_mark(key, row) != mark:
            raise sqlite3.DatabaseError("a row is damaged")
        yield decode_text(key), row


def encode_value(value: object) -> bytes:
    """A value as MessagePack, or as JSON where it holds a name that is not UTF-8."""
    try:
        return msgspec.msgpack.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value)).encode()


def decode_value(row: bytes) -> object:
    """The inverse of `encode_value`; neither a dictionary nor an array starts so in MessagePack."""
    return json.loads(row) if row[:1] in (b"{", b"[") else msgspec.msgpack.decode(row)


def encode_text(text: str) -> str | bytes:
    """Text for SQLite; a name with bytes that are not UTF-8 is stored as those bytes."""
    return text if text.isascii() or not INVALID.intersection(text) else os.fsencode(text)


def decode_text(value: str | bytes) -> str:
    """The inverse of `encode_text`."""
    return value if isinstance(value, str) else os.fsdecode(value)


INVALID = frozenset(chr(code) for code in range(0xDC80, 0xDD00))
