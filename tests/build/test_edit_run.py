"""A bare `repodocs` after an edit reads neither doit nor YAML; its bytes are those of a clean build."""

from pathlib import Path

import pytest

from tests.build.repository import FILES, Repository

SETTLED = ".repodocs/settled"


@pytest.fixture
def built(tmp_path: Path) -> Repository:
    """A repository whose last build left a snapshot and a settled configuration."""
    repository = Repository(tmp_path / "edited" / "shapes")
    assert repository.run().returncode == 0
    # Where a file of the tool is as young as the build, a first build settles nothing.
    assert repository.run().returncode == 0
    return repository


def test_edits_by_bare_runs_equal_a_clean_build(built: Repository, tmp_path: Path) -> None:
    """A body, then a signature, then a page by hand."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    done = built.run()
    assert "1 analysed" in done.stdout, done.stderr
    assert " 3 tasks run" in done.stdout or " 4 tasks run" in done.stdout
    built.replace("shapes/area.py", "def square(side)", "def square(side, scale=1)")
    assert "1 analysed" in built.run().stdout
    built.write("docs/code/index.md", "tampered\n")
    assert built.run().returncode == 0
    assert "nothing to do" in built.run().stdout
    clean = Repository(tmp_path / "clean" / "shapes", {path: built.read(path) for path in FILES})
    assert clean.run().returncode == 0
    assert built.pages() == clean.pages()
    assert built.artifacts() == clean.artifacts()


def test_an_edit_imports_neither_doit_nor_yaml(built: Repository) -> None:
    """What is settled is found again."""
    built.replace("shapes/area.py", "side * side", "side ** 2")
    told = built.run(PYTHONPROFILEIMPORTTIME="1")
    assert "1 analysed" in told.stdout
    imported = {line.rpartition("|")[2].strip() for line in told.stderr.splitlines()}
    assert "repodocs.build.engine" in imported
    assert not imported & {"doit", "yaml", "multiprocessing", "pathspec", "repodocs.link.repository"}


def test_an_option_that_changed_with_a_body_holds(built: Repository) -> None:
    """What is settled is bound to the configuration's own files."""
    built.write(".git/info/exclude", "repodocs.yaml\n")
    built.write("repodocs.yaml", "title: Other title\n")
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert built.run().returncode == 0
    assert "Other title" in built.read("docs/code/index.md")


@pytest.mark.parametrize("content", [b"", b"\0" * 40])
def test_a_damaged_settled_file_counts_as_none(built: Repository, content: bytes) -> None:
    """The configuration is then read again."""
    (built.root / SETTLED).write_bytes(content)
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert "1 analysed" in built.run().stdout
    assert "side ** 2" in built.read("docs/code/shapes/area.py_docs.md")


def test_a_page_that_cannot_be_made_fails_its_task_alone(built: Repository) -> None:
    """The failure is told as by any build, and the next run asks for it again."""
    page = built.root / "docs/code/shapes/area.py_docs.md"
    page.unlink()
    page.mkdir()
    done = built.run()
    assert done.returncode == 1
    assert "docs:shapes/area.py" in done.stderr
    page.rmdir()
    assert built.run().returncode == 0
    assert page.is_file()


def test_a_fresh_task_of_a_source_is_told_by_the_snapshot(built: Repository) -> None:
    """By its name; a stale one runs, and a name that nothing has is a mistake."""
    assert "nothing to do" in built.run("docs:shapes/area.py").stdout
    assert "nothing to do" in built.run("run", "docs:shapes/area.py", "analyze:README.md").stdout
    assert built.run("docs:shapes/gone.py").returncode != 0
    built.replace("shapes/area.py", "side * side", "side ** 2")
    assert "nothing to do" not in built.run("docs:shapes/area.py").stdout
    assert "side ** 2" in built.read("docs/code/shapes/area.py_docs.md")
