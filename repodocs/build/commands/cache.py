"""`repodocs cache`: shows, prunes, verifies and clears the store."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from repodocs.build.places.store_place import find_store
from repodocs.config.load import load_configuration
from repodocs.model.errors import RepodocsError
from repodocs.store.upkeep import (
    Upkeep,
    clear_entries,
    list_entries,
    prune_entries,
    verify_entries,
)

FAILURE = 1
DAY = 86_400


class Store(msgspec.Struct, frozen=True):
    """The folder of the store and its limit."""

    folder: Path
    limit: int


def run_cache(arguments: list[str], start: str) -> int:
    """Gives the exit code; raises RepodocsError for what is no command."""
    del start
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None or len(arguments) > (2 if command is prune else 1):
        raise RepodocsError("cache: wants stats, prune, prune BYTES, verify or clear")
    options = load_configuration(Path()).options
    store = Store(find_store(options, Path(), os.environ), options.store_bytes)
    if len(arguments) == 2:
        store = msgspec.structs.replace(store, limit=read_bytes(arguments[1]))
    return command(store)


def read_bytes(text: str) -> int:
    """A size in bytes."""
    if not text.isascii() or not text.isdigit():
        raise RepodocsError(f"cache prune: {text!r} is no number of bytes; write one such as 200000000")
    return int(text)


def show_stats(store: Store) -> int:
    """Entries, bytes, and when the oldest was last used."""
    entries = [one for one in list_entries(store.folder) if not one.is_left]
    size = sum(one.size for one in entries)
    say(f"store    {store.folder}")
    say(f"entries  {len(entries):,}")
    say(f"bytes    {size:,} of {store.limit:,} ({100 * size // store.limit} %)")
    if entries:
        days = int((time.time() - min(entries).used) / DAY)
        say(f"oldest   last used {days:,} days ago")
    return 0


def prune(store: Store) -> int:
    """Removes the least recently used until the store is within its limit."""
    return tell(prune_entries(store.folder, store.limit))


def verify(store: Store) -> int:
    """Reads every entry; 1 where some did not hold."""
    done = verify_entries(store.folder)
    tell(done)
    return FAILURE if done.gone else 0


def clear(store: Store) -> int:
    """Removes every entry."""
    return tell(clear_entries(store.folder))


def tell(done: Upkeep) -> int:
    """What was done; gives the exit code of success."""
    say(f"removed {done.gone:,} entries of {done.gone_size:,} bytes")
    say(f"left    {done.entries:,} entries of {done.size:,} bytes")
    return 0


def say(line: str) -> None:
    """Prints a line: what was asked for."""
    sys.stdout.write(line + "\n")


COMMANDS: dict[str, Callable[[Store], int]] = {
    "stats": show_stats,
    "prune": prune,
    "verify": verify,
    "clear": clear,
}
