"""`repodocs diff` tells facts that two revisions or states do not share, and touches nothing."""

import json
import shutil
from pathlib import Path

import pytest

from tests.build.repository import Repository, read_tree

IDENTITY = ("-c", "user.name=one", "-c", "user.email=one@example.org")


def commit(repository: Repository, message: str) -> None:
    """Commits everything but what repodocs makes."""
    repository.git("add", "-A", ":!docs", ":!.repodocs")
    repository.git(*IDENTITY, "commit", "-qm", message)


@pytest.fixture
def edited(tmp_path: Path) -> Repository:
    """Two commits: in the second a symbol, an import, a finding and files came, went and changed."""
    repository = Repository(tmp_path / "shapes")
    commit(repository, "first")
    repository.write(
        "shapes/area.py",
        '"""Areas of shapes."""\n\nimport os\n\n\ndef square(side, scale=1):\n    """The area of a square."""\n'
        "    return eval(side) * scale\n\n\ndef circle(radius):\n    return 3 * radius\n",
    )
    repository.replace("shapes/paint.py", "def cost(side):\n    return 2 * square(side)\n", "")
    (repository.root / "tests/test_area.py").rename(repository.root / "tests/test_square.py")
    repository.write("shapes/new.py", "def new():\n    return 1\n")
    (repository.root / "native/area.cpp").unlink()
    commit(repository, "second")
    return repository


def test_revisions_are_compared_beside_the_working_tree(edited: Repository) -> None:
    """As JSON with every fact; the working tree, its index and its branches stay as they are."""
    edited.write("shapes/area.py", "half an edit(\n")
    before = read_tree(edited.root)
    done = edited.run("diff", "--json", "HEAD~1", "HEAD")
    after = read_tree(edited.root)
    assert {p: c for p, c in after.items() if not p.startswith(".repodocs/store/")} == before
    difference = json.loads(done.stdout)
    assert difference["added"] == ["shapes/new.py"]
    assert difference["removed"] == ["native/area.cpp"]
    assert difference["renamed"] == [{"before": "tests/test_area.py", "after": "tests/test_square.py"}]
    assert difference["changed"] == ["shapes/area.py", "shapes/paint.py"]
    found = {(c["fact"], c["status"], c["path"], c["name"]) for c in difference["changes"]}
    assert ("symbol", "added", "shapes/area.py", "circle") in found
    assert ("symbol", "changed", "shapes/area.py", "square") in found
    assert ("symbol", "removed", "shapes/paint.py", "cost") in found
    assert ("import", "added", "shapes/area.py", "os") in found
    assert {path for fact, status, path, _ in found if (fact, status) == ("finding", "added")} == {
        "shapes/area.py"
    }
    assert ("page", "added", "shapes/new.py", "docs/code/shapes/new.py_docs.md") in found
    assert ("page", "removed", "native/area.cpp", "docs/code/native/area.cpp_kw.md") in found
    # The header has lost its counterpart, though nobody edited it.
    assert ("page", "changed", "native/area.h", "docs/code/native/area.h_docs.md") in found
    (change,) = [c for c in difference["changes"] if c["name"] == "square"]
    assert (change["before"], change["after"]) == ("def square(side)", "def square(side, scale=1)")
    assert change["line"] == 6


def test_states_are_compared_as_they_are(edited: Repository, tmp_path: Path) -> None:
    """Two folders of two builds say the same as the two revisions."""
    edited.git("checkout", "-q", "HEAD~1")
    edited.build()
    shutil.copytree(edited.root / ".repodocs", tmp_path / "before")
    edited.git("checkout", "-q", "main")
    edited.build()
    states = json.loads(edited.run("diff", "--json", str(tmp_path / "before"), ".repodocs").stdout)
    revisions = json.loads(edited.run("diff", "--json", "main~1", "main").stdout)
    assert states["changes"] == revisions["changes"]
    assert states["renamed"] == revisions["renamed"]


def test_a_pull_request_gets_tables(edited: Repository) -> None:
    """Numbers first; a second look analyses nothing, so nothing is kept anew."""
    told = edited.run("diff", "HEAD~1", "HEAD").stdout
    assert told.startswith("## Facts: `HEAD~1 (")
    assert "Sources: 1 added, 1 removed, 1 renamed, 2 changed." in told
    assert "| Symbols | 2 | 2 | 1 |" in told
    assert (
        "| changed | `square`: `def square(side)` is now `def square(side, scale=1)` | `shapes/area.py:6` |"
        in told
    )
    store = read_tree(edited.root / ".repodocs/store")
    assert edited.run("diff", "HEAD~1", "HEAD").stdout == told
    assert read_tree(edited.root / ".repodocs/store") == store
    same = edited.run("diff", "HEAD", "HEAD").stdout
    assert "No source differs." in same


def test_mistakes_are_told(edited: Repository) -> None:
    """An unknown revision, and other words than two."""
    for wrong in (("HEAD", "nowhere"), ("HEAD",), ("--all", "HEAD", "HEAD~1")):
        done = edited.run("diff", *wrong)
        assert (done.returncode, done.stdout) == (3, "")
        assert "Traceback" not in done.stderr
        assert done.stderr.startswith("repodocs: ")
