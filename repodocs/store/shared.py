"""Packs of entries in a shared cache: whatever goes wrong there is a miss."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

import msgspec

from repodocs.store.blobs import Blobs, Budget, CacheError
from repodocs.store.record import make_record, name_blob, read_record

Entries = Mapping[str, bytes]
Value = TypeVar("Value")


class SharedStore:
    """One line to a shared cache, with the budget of the whole build."""

    def __init__(self, blobs: Blobs, budget: Budget) -> None:
        self.blobs = blobs
        self.budget = budget

    def fetch(self, address: str) -> Entries | None:
        """The entries of the pack under an address; each is still to be checked by its key."""
        record = self.ask(lambda: self.blobs.get("ac", address))
        if record is None:
            return None
        key = read_record(record)
        if key is None:
            self.budget.fail("its records are not those of a build cache")
            return None
        pack = self.ask(lambda: self.blobs.get("cas", key))
        if pack is None:
            return None
        if name_blob(pack) != key:
            self.budget.fail("it sent other bytes than it promised")
            return None
        return decode_pack(pack)

    def has(self, address: str) -> bool:
        """Whether there is a pack under the address; where that cannot be told, there is."""
        return self.ask(lambda: self.blobs.has("ac", address)) is not False

    def send(self, addresses: tuple[str, ...], entries: Entries) -> bool:
        """Keeps a pack under some addresses; its bytes are there before anything points to them."""
        pack = encode_pack(entries)
        if self.ask(lambda: self.put_pack(pack)) is None:
            return False
        record = make_record(pack)
        return all(self.ask(partial(self.put_record, address, record)) for address in addresses)

    def put_pack(self, pack: bytes) -> bool:
        """Sends a pack unless it is there."""
        key = name_blob(pack)
        if not self.blobs.has("cas", key):
            self.blobs.put("cas", key, pack)
        return True

    def put_record(self, address: str, record: bytes) -> bool:
        """Sends a record."""
        self.blobs.put("ac", address, record)
        return True

    def ask(self, step: Callable[[], Value]) -> Value | None:
        """What a step gives, None where it failed or is not worth trying."""
        if self.budget.is_spent():
            return None
        try:
            value = step()
        except CacheError as error:
            self.budget.fail(str(error))
            return None
        self.budget.succeed()
        return value


def encode_pack(entries: Entries) -> bytes:
    """Entries by key, in the order of their keys."""
    return msgspec.msgpack.encode(sorted(entries.items()))


def decode_pack(pack: bytes) -> Entries | None:
    """The entries of a pack, or None where it is none."""
    try:
        return dict(msgspec.msgpack.decode(pack, type=list[tuple[str, bytes]]))
    except (msgspec.DecodeError, RecursionError):
        return None
