"""What a killed build was writing, and what one wrote whose state is lost, does not stay for good."""

from pathlib import Path

from tests.build.repository import FILES, Repository
from tests.faults.driven import expect_same


def test_temporary_files_of_a_killed_build_go(tmp_path: Path) -> None:
    """Those of our own names, once a build has not said that it ended; a user's file stays."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    half = repository.root / "docs/code/shapes/.repodocs-1-2.tmp"
    half.write_text("half of a pa", encoding="utf-8")
    repository.write("docs/code/shapes/.notes.tmp", "mine\n")
    (repository.root / ".repodocs/lock").write_text("process 1 (`repodocs`, since then)", encoding="utf-8")
    (repository.root / ".repodocs/journal").touch()
    repository.replace("shapes/area.py", "side * side", "side ** 2")
    assert repository.build().code == 0
    assert not half.exists()
    assert repository.read("docs/code/shapes/.notes.tmp") == "mine\n"
    assert repository.read(".repodocs/lock") == ""
    assert not (repository.root / ".repodocs/journal").exists()


def test_pages_of_gone_sources_go_also_where_the_state_was_lost(tmp_path: Path) -> None:
    """The last check knew them; one that was changed by hand stays."""
    repository = Repository(tmp_path / "shapes", FILES | {"shapes/old.py": "a = 1\n"})
    assert repository.build().code == 0
    for name in ("state.sqlite", "state.sqlite-wal", "state.sqlite-shm", "snapshot"):
        (repository.root / ".repodocs" / name).unlink(missing_ok=True)
    (repository.root / "shapes/paint.py").unlink()
    (repository.root / "shapes/old.py").unlink()
    changed = repository.root / "docs/code/shapes/old.py_kw.md"
    changed.write_text("mine now\n", encoding="utf-8")
    assert repository.build().code == 0
    assert changed.read_text(encoding="utf-8") == "mine now\n"
    changed.unlink()
    clean = Repository(
        tmp_path / "clean" / "shapes", {k: v for k, v in FILES.items() if k != "shapes/paint.py"}
    )
    assert clean.build().code == 0
    expect_same(repository, clean)
