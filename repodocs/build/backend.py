"""doit's door to the state table."""

import os
from pathlib import Path

import msgspec

from repodocs.build.prune import drop_outputs
from repodocs.build.state import FileTable, State
from repodocs.store.files import FileState

VALUES = "_values_:"
# doit's own key for the inputs of a task's last success.
INPUTS = "deps:"


class StateBackend:
    """A doit backend that keeps rows in State and notes what tasks write."""

    def __init__(self, name: str, codec: object, *, module_name: str | None = None) -> None:
        del codec, module_name
        self.name = name
        self.state = State(Path(name))
        self.process = os.getpid()

    @property
    def files(self) -> FileTable:
        """The file table of the state."""
        return self.state.files

    def get(self, task_id: str, dependency: str) -> object:
        """A field of a task's row."""
        return self.state.get_row(task_id).get(dependency)

    def set(self, task_id: str, dependency: str, value: object) -> None:
        """Keeps a field; the values of a task name the files that it owns now."""
        if dependency == VALUES and isinstance(value, dict) and "outputs" in value:
            self.own_outputs(task_id, value["outputs"])
            # What a file was is in the file table; the row needs its hash alone.
            outputs = {path: read_state(one).hash for path, one in value["outputs"].items()}
            value = {**value, "outputs": outputs}
        self.state.set_value(task_id, dependency, value)

    def own_outputs(self, task_id: str, outputs: dict[str, object]) -> None:
        """Notes what the task wrote, and drops what it wrote before and does not any more."""
        before = self.files.owned_by(task_id)
        for path, one in outputs.items():
            self.files.record(path, read_state(one), task_id)
        drop_outputs(Path(), self.files, sorted(before - set(outputs)))

    def in_(self, task_id: str) -> bool:
        """Whether the task has a row."""
        return bool(self.state.get_row(task_id))

    def remove(self, task_id: str) -> None:
        """Forgets the row."""
        self.state.remove_row(task_id)

    def remove_all(self) -> None:
        """Forgets all rows."""
        self.state.remove_all()

    def dump(self) -> None:
        """Writes everything; a forked worker has nothing of its own to write."""
        if os.getpid() == self.process:
            self.state.close()


def read_state(value: object) -> FileState:
    """A file's state as a task's values carry it."""
    return value if isinstance(value, FileState) else msgspec.convert(value, FileState)
