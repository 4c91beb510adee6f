"""What a process makes of the one source of an edit before it is known which tasks that reaches.

It is kept in memory alone: the task asks for it by source and content.
"""

from repodocs.build.stages.foreseen import Foreseen
from repodocs.build.workers.child import Child, end_child, finish_child


class Ahead:
    """The process, and what it made once it is waited for."""

    def __init__(self, child: Child) -> None:
        self.child: Child | None = child
        self.made: list[Foreseen] = []

    def wait(self) -> Foreseen | None:
        """What it made; None where the source could not be read or ended the process: its task will tell."""
        if self.child is not None:
            child, self.child = self.child, None
            made = finish_child(child)
            self.made = made if isinstance(made, list) else []
        return next(iter(self.made), None)

    def close(self) -> None:
        """Ends the process if nobody waited for it."""
        if self.child is not None:
            child, self.child = self.child, None
            end_child(child)
