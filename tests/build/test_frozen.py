"""`repodocs check --frozen` tells which committed pages are stale, and writes nothing."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.build.repository import Repository, read_tree


@pytest.fixture
def committed(tmp_path: Path) -> Repository:
    """A repository whose pages are committed."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    repository.git("add", "-A")
    repository.git("-c", "user.name=one", "-c", "user.email=one@example.org", "commit", "-qm", "pages")
    return repository


def check(repository: Repository) -> "subprocess.CompletedProcess[str]":
    """The check, which leaves every file of the repository as it was, those of the store too."""
    before = read_tree(repository.root)
    done = repository.run("check", "--frozen")
    assert read_tree(repository.root) == before
    return done


def test_fresh_pages_pass(committed: Repository) -> None:
    """Also in a clone that has no state at all, and beside a file of somebody else."""
    committed.write("docs/code/notes.md", "mine\n")
    done = check(committed)
    assert (done.returncode, done.stdout) == (0, "every page is that of its sources\n"), done.stderr
    shutil.rmtree(committed.root / ".repodocs")
    assert check(committed).returncode == 0
    assert not (committed.root / ".repodocs").exists()


def test_stale_pages_fail_by_name(committed: Repository) -> None:
    """Edited, missing, changed by hand, and left behind by a source that is gone."""
    committed.replace("shapes/area.py", "The area of a square.", "The size of a square.")
    (committed.root / "native/area.cpp").unlink()
    (committed.root / "docs/code/native/area.h_kw.md").unlink()
    committed.write("docs/code/tests/test_area.py_docs.md", "tampered\n")
    done = check(committed)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert "docs/code/shapes/area.py_docs.md: stale" in lines
    assert "docs/code/native/area.cpp_docs.md: of no source" in lines
    assert "docs/code/native/area.h_kw.md: missing" in lines
    assert "docs/code/tests/test_area.py_docs.md: stale" in lines
    assert "docs/code/data/blob.bin_docs.md: stale" not in lines
    assert f"{len(lines)} pages are stale; run repodocs and commit docs/code" in done.stderr


def test_other_words_are_a_mistake(committed: Repository) -> None:
    """With what to write."""
    done = committed.run("check", "--frozen", "docs")
    assert (done.returncode, done.stdout) == (3, "")
    assert "repodocs check --frozen" in done.stderr
