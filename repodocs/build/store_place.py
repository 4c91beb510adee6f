"""Finds where the store is: in the environment, in the configuration, else in the state folder."""

from collections.abc import Mapping
from pathlib import Path

from repodocs.build.output import TAG, TAG_TEXT, place
from repodocs.model.errors import OutputError, RepodocsError
from repodocs.model.options import Options

VARIABLE = "REPODOCS_STORE"


def find_store(options: Options, root: Path, environment: Mapping[str, str]) -> Path:
    """The folder of the store; a relative one starts from the repository's root."""
    named = environment.get(VARIABLE) or options.store
    if not named:
        return root / options.state / "store"
    try:
        return root / Path(named).expanduser()
    except RuntimeError:
        raise RepodocsError(f"{VARIABLE} or store: {named}: there is no such user's folder") from None


def mark_store(folder: Path) -> None:
    """Tells git and backups to leave a new store alone; a folder that holds something stays as it is."""
    if folder.exists():
        return
    try:
        place(folder, TAG, TAG_TEXT)
        place(folder, ".gitignore", b"*\n")
    except OutputError:
        # A store that cannot be written is a store of misses.
        return
