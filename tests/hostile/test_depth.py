"""Folders in folders, deeper than Python's stack: nothing that makes, asks or walks them uses it for each level."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from repodocs.build.scan.scan import FolderTable
from repodocs.store.files import remove_file, replace_file, walk_files

DEPTH = 1_000


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    """A folder that is gone afterwards, whatever happens: pytest itself cannot remove so deep a tree."""
    folder = tmp_path / "deep"
    folder.mkdir()
    yield folder
    subprocess.run(["rm", "-rf", folder], check=True)


def test_folders_may_be_deeper_than_the_stack(root: Path) -> None:
    """A whole build of such a tree takes half a minute, so its parts are tried here."""
    folder = "/".join("d" * DEPTH)
    replace_file(f"{root}/{folder}/a.py", b"x = 1\n")
    assert FolderTable(root)(folder)
    assert [path.name for path in walk_files(root)] == ["a.py"]
    (root / "link").symlink_to(root / "d")
    assert not FolderTable(root)("link/d")
    assert remove_file(root, f"{folder}/a.py")
    assert [path.name for path in root.iterdir()] == ["link"]
