"""Finds what an empty source that stands for its folder (`__init__.py`) has beside and right below it."""

import posixpath

from repodocs.link.table import SourceTable, folder_of, split_path

EMPTY = "empty"


def find_members(table: SourceTable, folder_stems: frozenset[str]) -> dict[str, list[str]]:
    """The sources of its folder with the same ending, and those that stand for a folder right below it."""
    markers: dict[tuple[str, str], str] = {}
    for path, source in table.interfaces.items():
        stem, ending = posixpath.splitext(split_path(path)[1])
        if source.outcome == EMPTY and stem in folder_stems:
            markers[folder_of(path), ending] = path
    found: dict[str, list[str]] = {path: [] for path in markers.values()}
    for path in sorted(table.interfaces) if markers else ():
        folder, name = split_path(path)
        stem, ending = posixpath.splitext(name)
        marker = markers.get((folder_of(folder) if stem in folder_stems else folder, ending), path)
        if marker != path:
            found[marker].append(path)
    return found
