"""Finds what builds wrote before their state was lost, so that nothing stale stays behind."""

from collections.abc import Container, Iterator
from pathlib import Path

import xxhash

from repodocs.build.checks.pages import read_checked
from repodocs.build.state.state import State, is_inside
from repodocs.model.options import Options
from repodocs.store.files import (
    find_link,
    is_temporary,
    remove_empty_folders,
    remove_file,
    walk_files,
    walk_paths,
)

# The folders of artifacts; nothing but a build puts a file there.
ARTIFACTS = ("analysis", "interface", "fold", "outline", "links", "boilerplate", "check")


def find_lost(root: Path, options: Options, state: State) -> list[str]:
    """What no task owns, once after a state was begun, when all tasks of the run are booked.

    Artifacts are known by their place, pages by what the last check knew of them:
    one that was changed by hand stays.
    """
    if state.database.is_settled:
        return []
    lost = find_unknown(root, options.state, state.files.load())
    return lost + [path for path in find_pages(root, options) if path not in state.files.owners]


def drop_lost(root: Path, state: State, lost: list[str]) -> int:
    """Removes it, and gives how many files went."""
    removed = sum(remove_file(root, path) for path in lost)
    if not (state.database.is_settled or state.database.is_lost):
        # Else another build follows in this run, which owns what this one only remembers.
        state.database.settle()
    return removed


def settle_debt(root: Path, options: Options, state: State) -> None:
    """Removes what a build that ended in the middle of its work was writing."""
    if not state.has_debt:
        return
    drop_temporaries(root, options)
    for path in state.unwritten:
        remove_empty_folders(root, (root / path).parent)
    state.has_debt = False


def find_unknown(root: Path, folder: str, known: Container[str]) -> list[str]:
    """The artifacts that no row tells of; after a first build nearly all are known: a look-up each."""
    found = (
        f"{folder}/{kind}/{path}"
        for kind in ARTIFACTS
        for path in walk_paths(root / folder / kind)
        if path.endswith(".json")
    )
    return [path for path in found if path not in known and is_plain_file(root / path)]


def is_plain_file(full: Path) -> bool:
    """Whether a regular file is there, not a link to one."""
    return full.is_file() and not full.is_symlink()


def find_pages(root: Path, options: Options) -> Iterator[str]:
    """The pages of the last check that are as they were then."""
    for artifact in sorted((root / options.state / "check").glob("*.json")):
        for path, row in read_checked(artifact).pages.items():
            is_page = path.startswith(f"{options.output}/") and is_inside(path)
            is_ours = is_page and find_link(root, path) is None
            if is_ours and is_same(root / path, row.hash):
                yield path


def is_same(full: Path, digest: str) -> bool:
    """Whether a regular file holds these bytes."""
    try:
        return is_plain_file(full) and xxhash.xxh3_128_hexdigest(full.read_bytes()) == digest
    except OSError:
        return False


def drop_temporaries(root: Path, options: Options) -> None:
    """Removes what a killed build was writing; the names are ours alone."""
    for folder in (options.output, options.state):
        for path in walk_files(root / folder):
            if is_temporary(path.name):
                path.unlink(missing_ok=True)
