"""The folders in which a build lets its compiler look for headers, as build files name them."""

import re
from functools import cache

from repodocs.link.here import HERE
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.kinds import INCLUDE_FOLDER

# `${X}/inc`, `$(X)/inc`, `$<BUILD_INTERFACE:inc>`: what stands before is known when it is built.
INTERFACE = re.compile(r"^\$<\w+:(.*?)>?$")
VARIABLE = re.compile(r"^(?:\$\{[^}]*\}|\$\([^)]*\)|@\w+@)/?")


class IncludeFolders:
    """For each folder those that build files in it and around it name."""

    def __init__(self, table: SourceTable) -> None:
        self.table = table
        self.named: dict[str, set[str]] = {}
        for path, source in table.interfaces.items():
            for need in source.imports:
                folder = self.find_folder(path, need.module) if need.kind == INCLUDE_FOLDER else None
                if folder is not None:
                    self.named.setdefault(folder_of(path), set()).add(folder)
        self.list_around = cache(self.gather_around)

    def find_folder(self, path: str, written: str) -> str | None:
        """The folder that a build file means, where it is one of the repository."""
        here = folder_of(path)
        written = INTERFACE.sub(r"\1", written.strip("\"'"))
        from_here = HERE.sub("", written)
        if from_here != written or not VARIABLE.match(written):
            folder = join_path(here, from_here or ".")
            return folder if folder in self.table.members else None
        rest = VARIABLE.sub("", written).rstrip("/")
        around = (join_path(one, rest) for one in list_ancestors(here) if rest)
        return next((one for one in around if one in self.table.members), None)

    def gather_around(self, folder: str) -> tuple[str, ...]:
        """What is named in a folder and in those around it, sorted."""
        return tuple(sorted({one for around in list_ancestors(folder) for one in self.named.get(around, ())}))

    def find_header(self, path: str, module: str) -> str:
        """The only header that a source means so by a written path, "" for none or several."""
        if not self.named:
            return ""
        places = (join_path(folder, module) for folder in self.list_around(folder_of(path)))
        found = {one for one in places if one and one in self.table.interfaces and one != path}
        return found.pop() if len(found) == 1 else ""
