"""Folders in folders, deeper than Python's stack: nothing that makes, asks or walks them uses it for each level."""

from pathlib import Path

from repodocs.build.scan import FolderTable
from repodocs.store.files import replace_file, walk_files

DEPTH = 1_000


def test_folders_may_be_deeper_than_the_stack(tmp_path: Path) -> None:
    """A whole build of such a tree takes half a minute, so its parts are tried here."""
    folder = "/".join("d" * DEPTH)
    replace_file(f"{tmp_path}/{folder}/a.py", b"x = 1\n")
    assert FolderTable(tmp_path)(folder)
    assert [path.name for path in walk_files(tmp_path)] == ["a.py"]
    (tmp_path / "link").symlink_to(tmp_path / "d")
    assert not FolderTable(tmp_path)("link/d")
