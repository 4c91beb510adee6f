"""Finds what an empty source that stands for its folder (`__init__.py`) has beside and right below it."""

import posixpath
from collections.abc import Mapping

from repodocs.link.table import SourceTable, folder_of, split_path
from repodocs.link.uses import Uses

EMPTY = "empty"
# Of those who name a package so many are told with its members.
NAMERS = 5


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


def find_package_users(members: Mapping[str, list[str]], uses: Mapping[str, Uses]) -> dict[str, list[str]]:
    """For what nobody names but by the package that it is in: who names that, from outside of it."""
    users: dict[str, list[str]] = {}
    for path, one in uses.items():
        for place in {taken.place.path for taken in one.taken}:
            users.setdefault(place, []).append(path)
    found: dict[str, list[str]] = {}
    for path, own in members.items():
        namers = sorted(set(users.get(path, ())).difference(own))[:NAMERS]
        found.update((member, namers) for member in own if namers and member not in users)
    return found
