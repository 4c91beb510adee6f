"""doit's door to the file table: whether a file changed, by content."""

import os

from doit.dependency import FileChangedChecker
from doit.globals import Globals

from repodocs.build.state.file_table import FileTable


class ContentChecker(FileChangedChecker):  # type: ignore[misc]  # doit is untyped
    """A dependency's state is the xxh3-128 of its bytes; the file table spares the reading."""

    def check_modified(self, file_path: str, file_stat: os.stat_result, state: str) -> bool:
        """Whether the file's content differs from `state`."""
        del file_stat
        return find_files().hash_file(file_path) != state

    def get_state(self, dep: str, current_state: str | None) -> str | None:
        """The hash as it was before the action; None where it is the known one."""
        digest = find_files().hash_file(dep)
        return None if digest == current_state else digest


def find_files() -> FileTable:
    """The file table of the running doit, which keeps its state in our backend."""
    files: FileTable = Globals.dep_manager.backend.files
    return files
