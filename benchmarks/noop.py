"""A build with nothing to do, against ninja and against stock doit on the same tasks."""

import re
import shutil
from pathlib import Path

from measure import BenchmarkError, Comparison, Run, require_success, tell, time_command
from ninja import write_graph
from table import Row, compare_seconds
from workplace import PYTHON, Workplace

DODO = "from repodocs.dodo import *\nfrom repodocs.dodo import DOIT_CONFIG\n"
NO_TASK = re.compile(r"\b0 tasks run\b")


def list_noop(place: Workplace) -> list[Row]:
    """The rows of a no-op; a yardstick that is not there has a row that says so."""
    rows = []
    for compare in (compare_ninja, compare_doit, compare_asking):
        try:
            rows.append(compare(place))
        except BenchmarkError as error:
            rows.append(Row("no-op", f"not measured: {error}"))
    return rows


def compare_ninja(place: Workplace) -> Row:
    """The times of the same files, as ninja asks them; its own first run has touched them all in order."""
    program = shutil.which("ninja")
    if program is None:
        raise BenchmarkError("ninja is not on PATH")
    folder = place.folder / "ninja"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    count = write_graph(place, folder)
    tell(f"ninja touches the outputs of {count:,} edges once")
    require_success(time_command([program, "-j", str(place.settings.processes)], folder), "ninja")
    comparison = Comparison()
    place.rest()
    for _ in range(place.settings.runs):
        comparison.add(place.rest(), rest_ninja(program, folder).seconds)
    return compare_seconds("no-op", comparison, f"ninja, {count:,} edges")


def rest_ninja(program: str, folder: Path) -> Run:
    """A run of ninja that has nothing to do; raises BenchmarkError where it has."""
    run = require_success(time_command([program], folder), "ninja")
    if "no work to do" not in run.text:
        raise BenchmarkError(f"ninja's second run was not a no-op: {run.text.strip()[-200:]}")
    return run


def compare_doit(place: Workplace) -> Row:
    """The same tasks and rows, asked by doit's own loader and runner."""
    rest_doit(place)
    # doit may have written the state, which ends the snapshot.
    place.build()
    place.rest()
    comparison = Comparison()
    for _ in range(place.settings.runs):
        doit = rest_doit(place).seconds
        place.build()
        comparison.add(place.rest(), doit)
    return compare_seconds("no-op", comparison, "stock doit")


def rest_doit(place: Workplace) -> Run:
    """A run of stock doit that has nothing to do; raises BenchmarkError where it has."""
    dodo = place.folder / "dodo.py"
    dodo.write_text(DODO)
    run = time_command([*PYTHON, "doit", "-f", dodo, "-d", place.root], place.root)
    require_success(run, "doit")
    if not NO_TASK.search(run.text):
        raise BenchmarkError(f"doit had something to do: {run.text.strip()[-200:]}")
    return run


def compare_asking(place: Workplace) -> Row:
    """What a no-op takes where the snapshot is gone and every task is asked."""
    comparison = Comparison()
    for _ in range(place.settings.runs):
        (place.state / "snapshot").unlink(missing_ok=True)
        asked = require_success(place.repodocs(), "repodocs").seconds
        comparison.add(asked, place.rest())
    return compare_seconds("no-op without its snapshot", comparison, "no-op")


def list_lookups(place: Workplace) -> list[Row]:
    """What is asked between builds: the list of all tasks, and one task that is fresh."""
    path = min((one.path for one in place.parsed()), default="")
    if not path:
        raise BenchmarkError("no source was parsed")
    commands = {"list --all": ("list", "--all"), "docs:ONE, fresh": (f"docs:{path}",)}
    return [compare_lookup(place, what, arguments) for what, arguments in commands.items()]


def compare_lookup(place: Workplace, what: str, arguments: tuple[str, ...]) -> Row:
    """One command and a no-op in turn."""
    comparison = Comparison()
    place.build()
    for _ in range(place.settings.runs):
        asked = require_success(place.repodocs(*arguments), f"repodocs {what}").seconds
        comparison.add(asked, place.rest())
    return compare_seconds(f"repodocs {what}", comparison, "no-op")
