"""The folders in which a build lets its compiler look for headers, as build files name them."""

import re
from collections.abc import Iterable
from functools import cache

from repodocs.link.resolvers.folder_variables import FolderVariables
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.kinds import INCLUDE_FOLDER

# `$<BUILD_INTERFACE:inc>`: what stands inside is meant; what is installed lies elsewhere.
INTERFACE = re.compile(r"^\$<BUILD_INTERFACE:(.*?)>?$")
# The needs by which build files name sources outside of their own folder.
SOURCE_KINDS = frozenset({"source", "prerequisite"})


class IncludeFolders:
    """For each folder, and for each source that is built from elsewhere, those that build files name."""

    def __init__(self, table: SourceTable) -> None:
        self.table = table
        self.variables = FolderVariables(table)
        self.named: dict[str, set[str]] = {}
        for path, runs in self.variables.runs.items():
            written = [one.module for one in table.interfaces[path].imports if one.kind == INCLUDE_FOLDER]
            for run in runs if written else ():
                self.add_folders(run, written)
        self.roots = frozenset(one for folders in self.named.values() for one in folders)
        self.list_around = cache(self.gather_around)

    def add_folders(self, run: str, written: Iterable[str]) -> None:
        """Notes what is named where a build file is run, for what lies there and what it builds elsewhere."""
        folders = {one for one in (self.find_folder(run, each) for each in written) if one is not None}
        for around in (folder_of(run), *self.list_built(run)) if folders else ():
            self.named.setdefault(around, set()).update(folders)

    def list_built(self, run: str) -> list[str]:
        """The sources that a build file names by a path out of its folder."""
        needs = (one for one in self.table.interfaces[run].imports if one.kind in SOURCE_KINDS)
        found = (self.variables.place(run, one.module) for one in needs if "/" in one.module)
        return [one for one in found if one in self.table.interfaces]

    def find_folder(self, run: str, written: str) -> str | None:
        """The folder that is meant where a build file is run, where it is one of the repository."""
        folder = self.variables.place(run, INTERFACE.sub(r"\1", written.strip("\"'")))
        return folder if folder in self.table.members else None

    def gather_around(self, folder: str) -> tuple[str, ...]:
        """What is named in a folder and in those around it, sorted."""
        return tuple(sorted({one for around in list_ancestors(folder) for one in self.named.get(around, ())}))

    def find_header(self, path: str, module: str) -> str:
        """The only header that a source means so by a written path, "" for none or several."""
        if not self.named:
            return ""
        folders = {*self.list_around(folder_of(path)), *self.named.get(path, ())}
        places = (join_path(folder, module) for folder in folders)
        found = {one for one in places if one and one in self.table.interfaces and one != path}
        return found.pop() if len(found) == 1 else ""
