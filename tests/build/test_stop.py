"""Ctrl-C and SIGTERM: a build that is stopped keeps what is done and leaves no half file."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.build.repository import PACKAGE, Repository

SOURCES = 600


# Ctrl-C goes to all processes of the terminal, what CI or a user sends to the first one alone.
STOPS = {"Ctrl-C": (os.killpg, signal.SIGINT), "a cancelled job": (os.kill, signal.SIGTERM)}


@pytest.mark.parametrize("stop", STOPS)
def test_a_stopped_build_is_finished_by_the_next(tmp_path: Path, stop: str) -> None:
    """The exit status says so, no temporary file stays, and the pages equal a clean build's."""
    files = {f"deep/m{number}.py": make_source(number) for number in range(SOURCES)}
    stopped = Repository(tmp_path / "stopped", files)
    process = subprocess.Popen(
        [sys.executable, "-m", "repodocs", "-n", "2"],
        cwd=stopped.root,
        env={**os.environ, "PYTHONPATH": str(PACKAGE)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    wait_for_work(stopped.root)
    send, number = STOPS[stop]
    send(process.pid, number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 128 + number, said
    assert said == "repodocs: stopped; what is done is kept\n"
    assert not list(stopped.root.rglob("*.tmp"))
    assert stopped.build().code == 0
    clean = Repository(tmp_path / "clean", files)
    assert clean.build().code == 0
    assert stopped.pages() == clean.pages()


def make_source(number: int) -> str:
    """A source with something to analyse."""
    functions = "".join(f"def f{number}_{n}(x):\n    return g{n}(x)\n\n" for n in range(40))
    return f'"""Module {number}."""\n\n{functions}'


def wait_for_work(root: Path) -> None:
    """Until the first analyses are there."""
    for _ in range(600):
        if len(list((root / ".repodocs/analysis").rglob("*.json"))) > 20:
            return
        time.sleep(0.05)
    raise AssertionError("the build did not begin")
