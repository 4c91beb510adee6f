"""Writes the graph of a build as a build.ninja, whose commands only touch their outputs."""

from pathlib import Path

from workplace import Workplace

from repodocs.build.plan.plan import PlannedTask
from repodocs.build.state.state import State

# A shell takes an argument of 128 KiB; what is longer is read from a file.
LONG_BYTES = 60_000
RULES = """rule touch
  command = touch $out
rule touch_many
  command = xargs touch < $rspfile
  rspfile = $marker.list
  rspfile_content = $out
"""
PAGE_STAGES = ("docs", "keywords", "index", "repository")
Edge = tuple[str, list[str], list[str]]


def write_graph(place: Workplace, folder: Path) -> int:
    """Writes the graph and empty files for what no task writes; gives the number of edges."""
    edges = [edge for edge in list_edges(place) if edge[2]]
    made = {path for _, _, outputs in edges for path in outputs}
    for path in sorted({path for _, inputs, _ in edges for path in inputs} - made):
        full = folder / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.touch()
    text = RULES + "".join(format_edge(number, edge) for number, edge in enumerate(edges))
    (folder / "build.ninja").write_bytes(text.encode("utf-8", "surrogateescape"))
    return len(edges)


def list_edges(place: Workplace) -> list[Edge]:
    """The name, the inputs and the owned files of each task that the state has a row of."""
    state = State(place.state / "state.sqlite")
    edges: list[Edge] = []
    pages: list[str] = []
    for task in place.workspace.plan.tasks():
        outputs = read_outputs(state, task)
        # The check reads all pages; which ones there are is known when it runs.
        inputs = pages if task.stage == "check" else list_inputs(task)
        edges.append((task.name, inputs, outputs))
        pages += outputs if task.stage in PAGE_STAGES else []
    state.close()
    return edges


def list_inputs(task: PlannedTask) -> list[str]:
    """Inputs, and the files of which slices decide."""
    return [*task.inputs, *(path for path, _ in task.slices)]


def read_outputs(state: State, task: PlannedTask) -> list[str]:
    """The files that the task's last run wrote, overflow pages among them."""
    values = state.get_row(task.name).get("_values_:")
    outputs = values.get("outputs") if isinstance(values, dict) else None
    return sorted(outputs) if isinstance(outputs, dict) else []


def format_edge(number: int, edge: Edge) -> str:
    """A build statement."""
    _, inputs, outputs = edge
    rule = "touch_many" if sum(map(len, outputs)) > LONG_BYTES else "touch"
    line = f"build {join_paths(outputs)}: {rule} {join_paths(inputs)}\n"
    return line + (f"  marker = {number}\n" if rule == "touch_many" else "")


def join_paths(paths: list[str]) -> str:
    """Paths as ninja reads them."""
    return " ".join(path.replace("$", "$$").replace(" ", "$ ").replace(":", "$:") for path in paths)
