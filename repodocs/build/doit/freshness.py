"""What doit asks of a task besides its file dependencies: recipe, slices and owned files."""

from functools import partial

from doit.dependency import UptodateCalculator

from repodocs.build.plan.plan import PlannedTask
from repodocs.build.run.booking import are_intact, look_at_inputs
from repodocs.build.state.file_table import FileTable
from repodocs.build.state.slices import SliceTable

Values = dict[str, object]


class Freshness(UptodateCalculator):  # type: ignore[misc]  # doit is untyped
    """Whether a task's recipe, slices and outputs are those of its last success.

    Asking also looks at every input, so that the state that is kept after the
    action is the one before it: an edit in between is seen by the next run.
    """

    def __init__(self, planned: PlannedTask, slices: SliceTable) -> None:
        super().__init__()
        self.planned = planned
        self.slices = slices
        self.files: FileTable | None = None

    def __repr__(self) -> str:
        """How `info` names it among the reasons to run."""
        return f"recipe, links and outputs as they were (repodocs why {self.planned.name})"

    def setup(self, dep_manager: object, tasks_dict: object) -> None:
        """Called by doit with its dependency table."""
        del tasks_dict
        self.files = dep_manager.backend.files  # type: ignore[attr-defined]  # our backend

    def __call__(self, task: object, values: Values) -> bool:
        """False makes doit run the task."""
        assert self.files is not None
        look_at_inputs(self.planned.inputs, self.files)
        found = {
            "recipe": self.planned.recipe.digest,
            "slices": self.slices.digest(self.planned.slices, self.files),
        }
        task.value_savers.append(partial(dict, found))  # type: ignore[attr-defined]  # doit's Task
        if any(values.get(key) != value for key, value in found.items()):
            return False
        return are_intact(values.get("outputs"), self.files)
