"""Marks the output and state folders as ours, and refuses those that are somebody else's."""

import os
from pathlib import Path

from repodocs.model.errors import OutputError
from repodocs.model.options import Options
from repodocs.store.files import is_temporary, make_folders, remove_file, replace_file

MARKER = ".gitattributes"
MARKER_TEXT = b"# Written by repodocs: everything here is its output.\n* linguist-generated\n"
TAG = "CACHEDIR.TAG"
TAG_TEXT = (
    b"Signature: 8a477f597d28d172789f06886806bc55\n# The state of repodocs; it can be removed at any time.\n"
)
# What a state folder may hold that was brought without its tag, as a store from a cache is.
STATE_NAMES = frozenset({".gitignore", "store", "analysis", "interface", "fold", "outline", "links", "check"})
SHOWN = 5


def refuse_foreign_folders(root: Path, options: Options) -> None:
    """Raises OutputError where the output or the state folder is not ours to write to."""
    refuse_foreign(root, "output", options.output, MARKER)
    refuse_foreign(root, "state", options.state, TAG, STATE_NAMES)


def place_state(state: Path) -> None:
    """Makes the state folder, which neither git nor a backup should keep."""
    place(state, TAG, TAG_TEXT)
    place(state, ".gitignore", b"*\n")


def refuse_foreign(
    root: Path, key: str, folder: str, marker: str, expected: frozenset[str] = frozenset()
) -> None:
    """A folder of ours is empty or has the marker; nothing in its place is a file or a link."""
    full = root / folder
    for part in list_parts(folder):
        if (root / part).exists() and not (root / part).is_dir():
            raise OutputError(f"{part}: is not a folder; choose another '{key}' in repodocs.yaml")
    if full.is_symlink():
        raise OutputError(f"{folder}: is a link; choose another '{key}' in repodocs.yaml")
    if not full.is_dir() or (full / marker).exists():
        return
    # A build that was killed at its very start leaves no more than what it was writing.
    names = sorted(name for name in os.listdir(full) if name not in expected and not is_temporary(name))
    if names:
        some = ", ".join(names[:SHOWN]) + (" ..." if len(names) > SHOWN else "")
        raise OutputError(
            f"{folder}: holds files that repodocs did not write ({some}); "
            f"choose another '{key}' in repodocs.yaml, or empty the folder"
        )


def list_parts(folder: str) -> list[str]:
    """The folder and those that it lies in, outermost first."""
    parts = folder.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def mark_output(root: Path, output: str) -> None:
    """Puts the marker in the output folder, before any page; a run does, looking at tasks does not."""
    place(root, f"{output}/{MARKER}", MARKER_TEXT)


def unmark_output(root: Path, output: str) -> None:
    """Removes the marker where nothing else is left."""
    try:
        names = os.listdir(root / output)
    except OSError:
        return
    if names == [MARKER] and is_output(root / output):
        remove_file(root, f"{output}/{MARKER}")


def is_output(folder: Path) -> bool:
    """Whether a folder has our marker: what stands in it is no source, whoever let it be written."""
    try:
        return (folder / MARKER).read_bytes() == MARKER_TEXT
    except OSError:
        return False


def place(root: Path, path: str, content: bytes) -> None:
    """Writes a small file where it is missing."""
    full = root / path
    if full.exists():
        return
    try:
        make_folders(full.parent)
        replace_file(full, content)
    except OSError as error:
        raise OutputError(
            f"{root / path}: cannot be written ({error.strerror}); give permission, or make room"
        ) from error
