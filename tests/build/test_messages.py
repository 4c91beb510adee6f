"""What is said of a mistake on the command line: what is wrong, and the nearest that is right."""

from pathlib import Path

import pytest

from tests.build.repository import Repository

NEAREST = {
    "lsit": "list",
    "dosc": "docs",
    "shapes/area.py": "docs:shapes/area.py",
    "analyze:shape/area.py": "analyze:shapes/area.py",
    "docs:area.p": "docs:shapes/area.py",
}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository that was never built."""
    return Repository(tmp_path / "shapes")


@pytest.mark.parametrize("written", NEAREST)
def test_an_unknown_name_is_told_with_the_nearest(repository: Repository, written: str) -> None:
    """With the exit code of a mistake, and nothing is built."""
    done = repository.run(written)
    assert done.returncode == 3
    assert done.stderr == (
        f"ERROR: {written!r} is no command, task, target or pattern of any; "
        f"did you mean {NEAREST[written]!r}?\n"
    )
    assert not (repository.root / "docs").exists()


def test_a_name_like_no_other_is_told_with_where_to_look(repository: Repository) -> None:
    """No guess is made."""
    done = repository.run("docs:qqqqq")
    assert (done.returncode, done.stdout) == (3, "")
    assert "`repodocs list --all` shows the tasks" in done.stderr


def test_info_tells_where_the_reasons_are(repository: Repository) -> None:
    """No address of an object in memory stands in it."""
    repository.build()
    repository.write("repodocs.yaml", "limits: {rows: 3}\n")
    done = repository.run("info", "docs:shapes/area.py")
    assert "repodocs why docs:shapes/area.py" in done.stdout
    assert "object at 0x" not in done.stdout


def test_forget_wants_to_know_what(repository: Repository) -> None:
    """Everything is forgotten only where that is said, and no traceback is shown."""
    assert repository.build().code == 0
    told = repository.run("forget")
    assert (told.returncode, told.stderr) == (3, "ERROR: forget: name a task, or all of them by --all\n")
    assert repository.build().ran == frozenset()


def test_doit_itself_is_told_what_to_forget(repository: Repository) -> None:
    """Where nothing is named stock doit fails on its own list of none."""
    told = repository.doit("forget")
    assert "no tasks specified" in told.stdout
    assert "Traceback" not in told.stdout + told.stderr


def test_a_template_with_an_unknown_field_is_a_mistake(repository: Repository) -> None:
    """Doit's own code fails on it."""
    told = repository.run("list", "--template", "{size}")
    assert (told.returncode, told.stderr) == (3, "ERROR: list: KeyError: 'size'\n")


def test_reset_dep_takes_what_is_there(repository: Repository) -> None:
    """A changed recipe, too: the next run runs nothing."""
    assert repository.build().code == 0
    repository.write("repodocs.yaml", "title: Other\nexclude: [repodocs.yaml]\n")
    assert "processed docs:shapes/area.py\n" in repository.run("reset-dep").stdout
    assert repository.build().ran == frozenset()
