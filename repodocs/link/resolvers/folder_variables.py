"""The folders that build files write with variables: `$(LIBDIR)/common`, `${LIBRARY_DIR}`."""

import re

from repodocs.link.here import HERE
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors, split_path
from repodocs.model.kinds import FOLDER_KINDS, FOLDER_VARIABLE

# `$(NAME)/rest`, `${NAME}/rest`, `@NAME@/rest`.
LEADING = re.compile(r"^(?:\$\((\w+)\)|\$\{(\w+)\}|@(\w+)@)/?(.*)$", re.DOTALL)
WRAPPED = re.compile(r"^\$\((?:abspath|realpath) +(.+)\)$")
# What make calls the folder of the file that it reads: $(dir $(lastword $(MAKEFILE_LIST))).
OWN_FOLDER = re.compile(r"^\$\(dir [^/]*\bMAKEFILE_LIST\)*+/?")
# What is written while it is built lies in no folder of the repository.
OUTPUT = re.compile(r"BINARY|OUTPUT|INSTALL|BUILD_?DIR|DESTDIR", re.IGNORECASE)
INCLUDE = "include"
# Variables that stand for each other end here.
DEPTH = 8

# The build file that says something, and what.
Said = tuple[str, str]


class FolderVariables:
    """What build files say of variables, for each build file that is run and those that it includes."""

    def __init__(self, table: SourceTable) -> None:
        self.table = table
        sources = table.interfaces.values()
        naming = [one for one in sources if any(need.kind in FOLDER_KINDS for need in one.imports)]
        languages = {one.language for one in naming}
        self.files = [one.path for one in sources if one.language in languages]
        self.values = {one.path: gather_values(table, one.path) for one in naming}
        self.included: dict[str, list[str]] = {}
        self.included = {path: self.find_included(path) for path in self.files}
        self.runs = self.find_runs()

    def place(self, run: str, written: str, depth: int = DEPTH) -> str | None:
        """The path that is meant where the build file `run` is run, None where it is not known."""
        return self.place_said(folder_of(run), run, (run, written), depth)

    def place_said(self, base: str, run: str, said: Said, depth: int) -> str | None:
        """The same of what is said by some build file: a path is seen from the folder `base`."""
        path, written = said
        written = WRAPPED.sub(r"\1", written.strip("\"' "))
        for pattern, folder in ((OWN_FOLDER, folder_of(path)), (HERE, base)):
            rest = pattern.sub("", written)
            if rest != written:
                return join_path(folder, rest or ".")
        leading = LEADING.match(written)
        if leading:
            return self.place_variable(base, run, leading, depth)
        # A label of Bazel begins at the root.
        return join_path("", written[2:]) if written.startswith("//") else join_path(base, written)

    def place_variable(self, base: str, run: str, leading: re.Match[str], depth: int) -> str | None:
        """A path below a variable's folder; of one that is not known the nearest folder of that path."""
        *names, rest = leading.groups()
        name = next(filter(None, names))
        if OUTPUT.search(name):
            return None
        said = self.find_value(run, name) if depth else None
        if said:
            folder = self.place_said(self.find_base(base, run, said), run, said, depth - 1)
            return None if folder is None else join_path(folder, rest or ".")
        around = (join_path(one, rest.rstrip("/")) for one in list_ancestors(base) if rest)
        return next((one for one in around if one in self.table.members), None)

    def find_base(self, base: str, run: str, said: Said) -> str:
        """From where a value's path is seen: a build file around is run in its own folder."""
        return base if said[0] in self.list_read(run) else folder_of(said[0])

    def find_value(self, run: str, name: str) -> Said | None:
        """The only value of a variable: the build file's own, one that it includes, one around it."""
        read = self.list_read(run)
        for paths in (read[:1], read, *([one] for one in self.list_around(run))):
            found = {value: path for path in paths for value in self.values.get(path, {}).get(name, ())}
            if found:
                value, path = next(iter(found.items()))
                return (path, value) if len(found) == 1 else None
        return None

    def list_read(self, run: str) -> list[str]:
        """A build file and all that it includes, itself first."""
        read = [run]
        for path in read:
            read += [one for one in self.included.get(path, ()) if one not in read]
        return read

    def list_around(self, run: str) -> list[str]:
        """The build files of the same name in the folders around, the nearest first."""
        folder, name = split_path(run)
        around = (f"{one}/{name}".lstrip("/") for one in list_ancestors(folder)[1:])
        return [one for one in around if one in self.values]

    def find_included(self, path: str) -> list[str]:
        """The build files that one includes, by paths and its own variables."""
        needs = (one for one in self.table.interfaces[path].imports if one.kind == INCLUDE)
        found = (self.place(path, one.module) for one in needs)
        return [one for one in found if one and one != path and one in self.table.interfaces]

    def find_runs(self) -> dict[str, list[str]]:
        """For each build file those that are run and read it: itself where no other one includes it."""
        inner = {one for included in self.included.values() for one in included}
        runs: dict[str, list[str]] = {}
        for run in self.files:
            for path in () if run in inner else self.list_read(run):
                runs.setdefault(path, []).append(run)
        return runs


def gather_values(table: SourceTable, path: str) -> dict[str, list[str]]:
    """What a build file says of its variables; of one it may say several things."""
    values: dict[str, list[str]] = {}
    for need in table.interfaces[path].imports:
        for name in need.bindings if need.kind == FOLDER_VARIABLE else ():
            values.setdefault(name, []).append(need.module)
    return values
