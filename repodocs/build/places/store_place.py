"""Finds where the store is: in the environment, in the configuration, else in the state folder."""

from collections.abc import Mapping
from pathlib import Path

from repodocs.build.places.output import TAG, TAG_TEXT, place
from repodocs.model.errors import OutputError, RepodocsError
from repodocs.model.options import Options
from repodocs.store.content import ContentStore, ReadOnlyStore

VARIABLE = "REPODOCS_STORE"
READ_ONLY_VARIABLE = "REPODOCS_STORE_READ_ONLY"


def open_store(options: Options, root: Path, environment: Mapping[str, str]) -> ContentStore:
    """The store; with the variable set to anything, one that is only read."""
    folder = find_store(options, root, environment)
    return ReadOnlyStore(folder) if environment.get(READ_ONLY_VARIABLE) else ContentStore(folder)


def find_store(options: Options, root: Path, environment: Mapping[str, str]) -> Path:
    """The folder of the store; a relative one starts from the repository's root."""
    named = environment.get(VARIABLE) or options.store
    if not named:
        return root / options.state / "store"
    try:
        return root / Path(named).expanduser()
    except RuntimeError:
        raise RepodocsError(f"{VARIABLE} or store: {named}: there is no such user's folder") from None


def mark_store(store: ContentStore) -> None:
    """Tells git and backups to leave a new store alone; a folder that holds something stays as it is."""
    folder = store.folder
    if isinstance(store, ReadOnlyStore) or folder.exists():
        return
    try:
        place(folder, TAG, TAG_TEXT)
        place(folder, ".gitignore", b"*\n")
    except OutputError:
        # A store that cannot be written is a store of misses.
        return
