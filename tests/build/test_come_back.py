"""A tracked source that goes and comes back: git lists it all the while."""

from pathlib import Path

from tests.build.repository import Repository


def test_a_tracked_source_that_comes_back_has_its_pages_again(tmp_path: Path) -> None:
    """Its removal was never committed, so that only the disk tells; with its folder it is the same."""
    repository = Repository(tmp_path / "shapes")
    assert repository.build().code == 0
    whole = repository.pages()
    for path in ("shapes/paint.py", "tests/test_area.py"):
        text = repository.read(path)
        (repository.root / path).unlink()
        if not any((repository.root / path).parent.iterdir()):
            (repository.root / path).parent.rmdir()
        assert repository.run().returncode == 0
        assert f"{path}_docs.md" not in repository.pages()
        assert "nothing to do" in repository.run().stdout
        repository.write(path, text)
        assert repository.run().returncode == 0
        assert repository.pages() == whole
