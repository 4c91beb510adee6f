"""The table of all sources: interfaces by path, and the look-ups that resolvers share."""

import posixpath
import re
from collections.abc import Iterable, Mapping

import msgspec

from repodocs.model.fold import Fold
from repodocs.model.interface import Interface

# Most paths are written without anything to normalize.
PLAIN = re.compile(r"[^./][^/]*(/[^./][^/]*)*+")


class SourceTable(msgspec.Struct, frozen=True):
    """All sources of the repository, sorted by path.

    `members` are the sources directly in each folder; every folder on the way
    to a source has a row. `by_tail` finds paths by their last one or two
    components. `resolver_names` says by which import system a source is read.
    """

    interfaces: dict[str, Interface]
    resolver_names: dict[str, str]
    members: dict[str, list[str]]
    by_tail: dict[str, list[str]]

    def find_suffix(self, suffix: str) -> list[str]:
        """The sources whose path ends with `suffix` at the border of a component."""
        tail = "/".join(suffix.rsplit("/", 2)[-2:])
        found = self.by_tail.get(tail, [])
        if suffix.count("/") < 2:
            return found
        return [path for path in found if path == suffix or path.endswith("/" + suffix)]

    def find_resolved_by(self, resolver: str) -> list[str]:
        """The sources that one import system reads."""
        return [path for path, name in self.resolver_names.items() if name == resolver]


def build_table(folds: Iterable[Fold], resolvers: Mapping[str, str]) -> SourceTable:
    """The table of the sources in `folds`; `resolvers` is the resolver's name by language."""
    folds = list(folds)
    found = {interface.path: interface for fold in folds for interface in fold.sources}
    interfaces = {path: found[path] for path in sorted(found)}
    members: dict[str, list[str]] = {fold.folder: [] for fold in folds}
    by_tail: dict[str, list[str]] = {}
    for path in interfaces:
        folder, name = split_path(path)
        add_folder(members, folder)
        members[folder].append(path)
        by_tail.setdefault(name, []).append(path)
        if folder:
            by_tail.setdefault(f"{posixpath.basename(folder)}/{name}", []).append(path)
    return SourceTable(
        interfaces=interfaces,
        resolver_names={path: resolvers.get(one.language, "none") for path, one in interfaces.items()},
        members={folder: members[folder] for folder in sorted(members)},
        by_tail=by_tail,
    )


def add_folder(members: dict[str, list[str]], folder: str) -> None:
    """A row for the folder and for each folder above it."""
    while folder not in members:
        members[folder] = []
        folder = folder_of(folder)


def folder_of(path: str) -> str:
    """The folder that holds a source or folder; "" is the root, and holds itself."""
    return path.rpartition("/")[0]


def split_path(path: str) -> tuple[str, str]:
    """The folder of a source and its name."""
    folder, _, name = path.rpartition("/")
    return folder, name


def list_ancestors(folder: str) -> list[str]:
    """The folder and those above it, the nearest first, the root "" last."""
    found = [folder]
    while folder:
        folder = folder_of(folder)
        found.append(folder)
    return found


def join_path(folder: str, written: str) -> str | None:
    """The path of `written` seen from `folder`, or None where it leaves the repository."""
    if PLAIN.fullmatch(written):
        return f"{folder}/{written}" if folder else written
    path = posixpath.normpath(posixpath.join(folder, written))
    if path == ".." or path.startswith(("../", "/")):
        return None
    return "" if path == "." else path
