"""`repodocs watch` as a process: what it says after each change, and how it ends."""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from repodocs.build.commands.rebuild import Rebuilder
from repodocs.build.workspace import open_workspace
from tests.build.repository import PACKAGE, Repository

LONGEST_SECONDS = 60
READY = "repodocs: watching; Ctrl-C ends it\n"


class Watching:
    """A running `repodocs watch` and the lines that it has said."""

    def __init__(self, repository: Repository) -> None:
        self.running = subprocess.Popen(
            [sys.executable, "-m", "repodocs", "watch", "-n", "0"],
            cwd=repository.root,
            env={**os.environ, "PYTHONPATH": str(PACKAGE)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        """Puts the lines where they can be waited for."""
        assert self.running.stdout is not None
        for line in self.running.stdout:
            self.lines.put(line)

    def next_line(self) -> str:
        """The next line that is said."""
        return self.lines.get(timeout=LONGEST_SECONDS)

    def end(self) -> int:
        """Ctrl-C; gives the exit status."""
        self.running.send_signal(signal.SIGINT)
        return self.running.wait(LONGEST_SECONDS)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with a file that git ignores."""
    repository = Repository(tmp_path / "shapes")
    repository.write(".gitignore", "*.log\n")
    return repository


@pytest.fixture
def watching(repository: Repository) -> Iterator[Watching]:
    """A watch that has built once."""
    watching = Watching(repository)
    while watching.next_line() != READY:
        pass
    yield watching
    watching.running.kill()


def test_each_change_is_a_line(repository: Repository, watching: Watching) -> None:
    """An edit, a new file and a mistake; what git ignores and what builds write are no change."""
    repository.replace("shapes/area.py", "side * side", "side ** 2")
    assert watching.next_line().startswith("shapes/area.py: ")
    assert "side ** 2" in repository.read("docs/code/shapes/area.py_docs.md")
    repository.write("build.log", "no source\n")
    repository.write("shapes/round.py", '"""Round shapes."""\n')
    assert watching.next_line().startswith("shapes/round.py: ")
    assert "Round shapes." in repository.read("docs/code/shapes/round.py_docs.md")
    repository.write("repodocs.yaml", "titel: Shapes\n")
    assert watching.next_line().startswith("repodocs: repodocs.yaml:1:1: unknown key 'titel'")
    repository.write("repodocs.yaml", "title: Shapes of all kinds\n")
    assert watching.next_line().startswith("repodocs.yaml: ")
    assert "Shapes of all kinds" in repository.read("docs/code/index.md")
    assert watching.end() == 0
    assert watching.next_line() == "repodocs: watching ended\n"
    assert repository.build().ran == frozenset()


def test_a_failing_build_is_told_and_watching_goes_on(repository: Repository, watching: Watching) -> None:
    """An output that cannot be written is the failure of its task alone."""
    page = repository.root / "docs/code/shapes/area.py_docs.md"
    page.unlink()
    (page / "in the way").mkdir(parents=True)
    repository.replace("shapes/area.py", "side * side", "side ** 2")
    said = [watching.next_line() for _ in range(3)]
    assert said[0] == "TaskFailed - taskid:docs:shapes/area.py\n"
    assert ", 1 failed, " in said[2]
    (page / "in the way").rmdir()
    page.rmdir()
    repository.replace("shapes/area.py", "side ** 2", "side ** 2 * 1")
    assert watching.next_line().startswith("shapes/area.py: ")
    assert "side ** 2 * 1" in page.read_text()
    assert watching.end() == 0


def test_what_a_build_writes_asks_for_none(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages, artifacts, git's own files and ignored ones are told from sources without a build."""
    assert repository.build("-n", "0").code == 0
    monkeypatch.chdir(repository.root)
    rebuilder = Rebuilder(repository.root, [])
    rebuilder.workspace = open_workspace(repository.root)
    own = [path.relative_to(repository.root).as_posix() for path in repository.root.rglob("*")]
    written = [path for path in own if path.startswith(("docs", ".repodocs", ".git/objects"))]
    assert rebuilder.choose_wanted([*written, "build.log"]) == []
    assert rebuilder.choose_wanted(["docs/guide.md", ".gitignore", ".git/index"]) == [
        "docs/guide.md",
        ".gitignore",
        ".git/index",
    ]


def test_without_the_library_the_remedy_is_told(repository: Repository, tmp_path: Path) -> None:
    """A package of the same name that cannot be imported stands for one that is not installed."""
    broken = tmp_path / "without"
    broken.mkdir()
    (broken / "watchfiles.py").write_text("raise ImportError\n")
    done = repository.run("watch", PYTHONPATH=f"{broken}{os.pathsep}{PACKAGE}")
    assert done.returncode == 3
    assert "pip install 'PATH_TO_CHECKOUT[watch]'" in done.stderr
    assert "Traceback" not in done.stderr
