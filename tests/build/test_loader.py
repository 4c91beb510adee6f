"""Plain doit with our loader: which tasks it creates, and that a user's own are as always."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.build.forks import Forks
from tests.build.repository import Repository
from tests.build.test_equal_to_doit import DODO, LOADER

# A task that waits for a page by its task, and one that makes a source out of another file.
PUBLISH = """

def task_publish():
    return {"actions": ["cp docs/code/shapes/area.py_docs.md a.log"], "task_dep": ["docs:shapes/area.py"]}
"""
GENERATE = """

def task_generate():
    return {"actions": ["cp data/seed.txt shapes/made.py"], "file_dep": ["data/seed.txt"], "targets": ["shapes/made.py"]}
"""


class Choosing:
    """A repository with tasks of its own that doit builds with our loader."""

    def __init__(self, forks: Forks, root: Path) -> None:
        self.forks = forks
        self.repository = Repository(root)
        self.repository.write(".git/info/exclude", "*.log\n")
        self.repository.write("data/seed.txt", '"""Made."""\n')
        self.repository.write("shapes/made.py", "")
        self.repository.write("doit.cfg", LOADER)
        self.repository.write("dodo.py", DODO + PUBLISH)

    def run(self, *arguments: str) -> tuple[set[str], set[str]]:
        """The tasks that ran, and all that were asked."""
        said = self.forks.run("doit", self.repository.root, "run", "-r", "console", *arguments)
        assert said.code == 0, said
        lines = said.out.splitlines()
        return {line[3:] for line in lines if line.startswith(".  ")}, {line[3:] for line in lines}


@pytest.fixture
def built(tmp_path: Path) -> Iterator[Choosing]:
    """A repository that has just been built."""
    forks = Forks()
    built = Choosing(forks, tmp_path / "shapes")
    assert "docs:shapes/made.py" in built.run()[0]
    yield built
    forks.end()


def test_fresh_tasks_are_not_asked(built: Choosing) -> None:
    """But for the single ones, the user's, and what those wait for."""
    ran, asked = built.run()
    assert ran == {"publish"}
    assert asked == {"link", "prune", "check", "publish", "docs:shapes/area.py"}


def test_what_is_named_is_there(built: Choosing) -> None:
    """By name, target and pattern, fresh as it is."""
    assert "docs:shapes/paint.py" in built.run("docs:shapes/paint.py")[1]
    assert "index:native" in built.run("docs/code/native/sub.md")[1]
    assert {"keywords:native/area.h", "keywords:native/area.cpp"} <= built.run("keywords:nat*")[1]


def test_a_source_that_a_task_writes_is_built_in_the_same_run(built: Choosing) -> None:
    """It was fresh when the tasks were created."""
    built.repository.write("dodo.py", DODO + PUBLISH + GENERATE)
    built.run()
    built.repository.write("data/seed.txt", '"""Made anew."""\n')
    ran, _ = built.run()
    assert {"generate", "analyze:shapes/made.py", "docs:shapes/made.py", "fold:shapes"} <= ran
    assert "Made anew." in built.repository.read("docs/code/shapes/made.py_docs.md")


def test_what_is_not_as_it_was_is_created(built: Choosing) -> None:
    """A page changed by hand or lost, a forgotten task."""
    built.repository.write("docs/code/shapes/area.py_kw.md", "by hand\n")
    (built.repository.root / "docs/code/index.md").unlink()
    built.forks.run("doit", built.repository.root, "forget", "analyze:native/area.h")
    ran, _ = built.run()
    assert {"keywords:shapes/area.py", "index:.", "analyze:native/area.h"} <= ran
    assert built.run()[0] == {"publish"}
