"""doit's door to the state table."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from doit.exceptions import InvalidDodoFile

from repodocs.build.run.booking import RESULT, choose_read, own_outputs, read_states
from repodocs.build.state.file_table import FileTable
from repodocs.build.state.lock import Lock, try_lock, wait_for_lock
from repodocs.build.state.state import State
from repodocs.model.errors import RepodocsError

# What a row keeps of a task's values; counts of one run are for its report alone.
KEPT = ("recipe", "slices", "pages")


class StateBackend:
    """A doit backend that keeps rows in State and notes what tasks write."""

    take_lock: Callable[[Path], Lock] = staticmethod(wait_for_lock)

    def __init__(self, name: str, codec: object, *, module_name: str | None = None) -> None:
        del codec, module_name
        self.name = name
        try:
            self.state = State(Path(name), self.take_lock(Path(name).parent))
        except RepodocsError as error:
            # Doit shows this one's text alone; any other would be a traceback.
            raise InvalidDodoFile(str(error)) from error
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
        if isinstance(value, dict) and "outputs" in value:
            if dependency == RESULT:
                # The same as the values; no task of ours asks for another's result.
                return
            value = self.own(task_id, value)
        self.state.set_value(task_id, dependency, value)

    def own(self, task_id: str, values: dict[str, Any]) -> dict[str, Any]:
        """The values as a row keeps them; those of `reset-dep` are from a row already."""
        written = values["outputs"]
        if written and all(isinstance(one, str) for one in written.values()):
            return values
        self.settle(values.get("read"))
        outputs = read_states(written)
        own_outputs(self.files, task_id, outputs)
        kept = {key: values[key] for key in KEPT if key in values}
        return {**kept, "outputs": {path: one.hash for path, one in outputs.items()}}

    def settle(self, read: object) -> None:
        """Takes the inputs as the action read them for what doit asks about them next."""
        for path, digest in read.items() if isinstance(read, dict) else ():
            looked = self.files.checked.get(path)
            settled = looked if looked is None else choose_read(looked, digest)
            if settled is not None and settled != looked:
                self.files.checked[path] = settled
                self.files.doubt(path)

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


class LookingBackend(StateBackend):
    """The backend of a command that runs nothing: it looks on while another build works."""

    take_lock = staticmethod(try_lock)
