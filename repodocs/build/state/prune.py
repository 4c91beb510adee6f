"""Removes what no task owns any more, and nothing that the build did not write."""

from pathlib import Path

import xxhash

from repodocs.build.state.file_table import FileTable
from repodocs.store.files import find_link, remove_file


def find_orphans(files: FileTable, planned: frozenset[str]) -> list[str]:
    """Files whose owner is not planned, sorted."""
    files.load()
    return sorted(path for path, owner in files.owners.items() if owner not in planned)


def drop_outputs(root: Path, files: FileTable, paths: list[str]) -> int:
    """Removes files that still hold what was written; forgets all of them. Gives how many went."""
    removed = 0
    for path in paths:
        if is_ours(root, files, path):
            removed += remove_file(root, path)
        files.forget(path)
    return removed


def is_ours(root: Path, files: FileTable, path: str) -> bool:
    """Whether the bytes on disk are those that were written: a file changed or moved by hand stays."""
    known = files.get(path)
    full = root / path
    if known is None or full.is_symlink() or not full.is_file() or find_link(root, path) is not None:
        return False
    return xxhash.xxh3_128_hexdigest(full.read_bytes()) == known.hash
