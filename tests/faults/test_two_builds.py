"""Two builds at once: one works, the other waits for it, or says who it is."""

import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.build.repository import PACKAGE, Repository
from tests.faults.driven import SLOW, expect_no_traceback, expect_same, run_driven, start_driven

SLOWED = SLOW.format(seconds=0.1)
IMPATIENT = "from repodocs.build.state import lock\nlock.WAIT_SECONDS = 0.0\n"
STOCK = """
import sys
from doit.doit_cmd import DoitMain
sys.exit(DoitMain().run(sys.argv[1:]))
"""
FILES = {f"shapes/m{number}.py": f'"""Module {number}."""\n' for number in range(24)}


@pytest.fixture
def clean(tmp_path: Path) -> Repository:
    """The same sources, built alone."""
    repository = Repository(tmp_path / "clean" / "shapes", FILES)
    assert repository.build().code == 0
    return repository


def wait_for(path: Path) -> None:
    """Until a file is there and says something."""
    for _ in range(4_000):
        if path.exists() and path.stat().st_size:
            return
        time.sleep(0.02)
    raise AssertionError(f"{path} did not come")


def test_a_second_build_waits_for_the_first(tmp_path: Path, clean: Repository) -> None:
    """It says for whom, works on what it then finds, and both end well."""
    repository = Repository(tmp_path / "shapes", FILES)
    first = start_driven(repository.root, SLOWED, "-n", "2")
    wait_for(repository.root / ".repodocs/lock")
    second = run_driven(repository.root, "", "-n", "2")
    _, said = first.communicate(timeout=150)
    assert (first.returncode, second.returncode) == (0, 0), said + second.stderr
    assert re.search(rf"waiting for process {first.pid} \(`.*-n 2`, since \d{{4}}-\d\d-\d\d ", second.stderr)
    assert " 0 tasks run" in second.stdout
    expect_same(repository, clean)


@pytest.mark.parametrize("arguments", [["run"], ["clean"], ["forget", "--all"]])
def test_who_does_not_want_to_wait_is_told_who_works(tmp_path: Path, arguments: list[str]) -> None:
    """The exit status is one of its own, and nothing was done."""
    repository = Repository(tmp_path / "shapes", FILES)
    first = start_driven(repository.root, SLOWED, "-n", "2")
    wait_for(repository.root / ".repodocs/lock")
    second = run_driven(repository.root, IMPATIENT, *arguments)
    expect_no_traceback(second)
    assert second.returncode == 4, second.stderr
    assert f"held by process {first.pid} (" in second.stderr
    first.communicate(timeout=150)
    assert first.returncode == 0
    assert "nothing to do" in repository.run().stdout


def test_looking_needs_no_lock_and_changes_nothing(tmp_path: Path, clean: Repository) -> None:
    """`list`, `info` and `why` answer while a build works, and leave its state alone."""
    repository = Repository(tmp_path / "shapes", FILES)
    first = start_driven(repository.root, SLOWED, "-n", "2")
    wait_for(repository.root / ".repodocs/lock")
    for arguments in (["list", "--all", "--status"], ["info", "docs:shapes/m1.py"], ["why", "shapes/m1.py"]):
        looked = run_driven(repository.root, IMPATIENT, *arguments)
        expect_no_traceback(looked)
        assert "held by" not in looked.stderr
    first.communicate(timeout=150)
    assert first.returncode == 0
    expect_same(repository, clean)
    assert "nothing to do" in repository.run().stdout


def test_stock_doit_waits_too(tmp_path: Path) -> None:
    """The lock is the state's, whoever opens it; what is said is doit's own way."""
    repository = Repository(tmp_path / "shapes", FILES)
    repository.write("dodo.py", "from repodocs.dodo import *\nfrom repodocs.dodo import DOIT_CONFIG\n")
    first = start_driven(repository.root, SLOWED, "-n", "2")
    wait_for(repository.root / ".repodocs/lock")
    refused = run_driven(repository.root, IMPATIENT + STOCK)
    assert refused.returncode == 3
    assert f"held by process {first.pid} (" in refused.stderr
    stock = run_driven(repository.root, STOCK)
    first.communicate(timeout=150)
    assert (first.returncode, stock.returncode) == (0, 0), stock.stderr
    assert " 0 tasks run" in stock.stdout
    assert PACKAGE.is_dir()


def wait_for_end(group: int) -> None:
    """Until no process of the group is left, those included that the system has yet to bury."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    raise AssertionError("a process is left")


def test_a_killed_build_leaves_no_lock_and_no_worker(tmp_path: Path, clean: Repository) -> None:
    """The next build begins once its workers are gone, which is at once."""
    repository = Repository(tmp_path / "shapes", FILES)
    first = start_driven(repository.root, SLOWED, "-n", "2")
    wait_for(repository.root / ".repodocs/analysis/shapes/m1.py.json")
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    second = run_driven(repository.root, "from repodocs.build.state import lock\nlock.WAIT_SECONDS = 60.0\n")
    assert second.returncode == 0, second.stderr
    first.communicate(timeout=60)
    wait_for_end(first.pid)
    expect_same(repository, clean)
