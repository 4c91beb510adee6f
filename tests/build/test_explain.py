"""`--trace`, `--profile` and `--dry-run`: what a run would do, and where its time went."""

import json
from pathlib import Path

import pytest

from tests.build.repository import Repository

# How the names of tasks of single sources start.
STEPS = ("analyze:", "docs:", "keywords:")


@pytest.fixture
def built(tmp_path: Path) -> Repository:
    """A repository that has just been built."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    return repository


def test_a_dry_run_lists_and_runs_nothing(built: Repository) -> None:
    """The stale tasks are named; afterwards they are as stale as before."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    for _ in range(2):
        assert built.run("run", "--dry-run").stdout == "analyze:shapes/area.py\ndocs:shapes/area.py\n"
    assert "analyze:shapes/area.py" in built.build().ran


def test_a_profile_has_each_stage_and_the_slowest_tasks(built: Repository) -> None:
    """A row for each stage that ran, the check among them; of nothing it says so."""
    lines = built.run("run", "-a", "--profile").stdout.splitlines()
    rows = [line.split()[0] for line in lines if " tasks" in line and line.endswith(" s")]
    assert rows[:8] == ["analyze", "fold", "link", "docs", "keywords", "index", "repository", "check"]
    assert sum(line.split()[-1].startswith(STEPS) for line in lines if line) > 1
    assert "no task ran" in built.run("run", "--profile").stdout


def test_a_trace_has_an_event_for_each_task(built: Repository, tmp_path: Path) -> None:
    """Chrome reads complete events with a start and a duration."""
    trace = tmp_path / "trace.json"
    assert built.run("run", "-a", "--trace", str(trace)).returncode == 0
    events = json.loads(trace.read_text())["traceEvents"]
    assert {"link", "check", "docs:shapes/area.py"} <= {event["name"] for event in events}
    assert all(event["ph"] == "X" and event["ts"] >= 0 and event["dur"] >= 0 for event in events)


def test_a_trace_that_cannot_be_written_is_told_before_the_build(built: Repository, tmp_path: Path) -> None:
    """Nothing runs."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    done = built.run("run", "--trace", str(tmp_path / "missing/trace.json"))
    assert done.returncode == 3
    assert "--trace: " in done.stderr
    assert "Traceback" not in done.stderr
    assert "analyze:shapes/area.py" in built.build().ran
