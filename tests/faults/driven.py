"""Runs repodocs with a fault put into it: a few lines of Python that run before its main function."""

import os
import subprocess
import sys
from pathlib import Path

from tests.build.repository import PACKAGE, Repository

MAIN = "\nimport sys\nfrom repodocs.cli import main\nsys.exit(main(sys.argv[1:]))\n"

# Makes each analysis take so many seconds, so that there is a middle of the build.
SLOW = """
import time
from repodocs.build.stages import analyses as stages
analyze = stages.analyze_source
def analyze_source(*given):
    time.sleep({seconds})
    return analyze(*given)
stages.analyze_source = analyze_source
"""


def start_driven(root: Path, fault: str, *arguments: str, **environment: str) -> "subprocess.Popen[str]":
    """The process of one command, in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", fault + MAIN, *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(PACKAGE), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )


def run_driven(
    root: Path, fault: str, *arguments: str, **environment: str
) -> "subprocess.CompletedProcess[str]":
    """One command to its end."""
    process = start_driven(root, fault, *arguments, **environment)
    out, err = process.communicate(timeout=240)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def expect_same(repository: Repository, clean: Repository) -> None:
    """Both hold the same pages and artifacts, byte for byte."""
    assert repository.pages() == clean.pages()
    assert repository.artifacts() == clean.artifacts()


def expect_no_traceback(done: "subprocess.CompletedProcess[str]") -> None:
    """What a user sees is a sentence."""
    assert "Traceback" not in done.stdout + done.stderr, done.stderr[-3000:]
