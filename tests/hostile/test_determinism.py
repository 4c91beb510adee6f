"""The same sources give the same tree, whatever the machine, the user and the way there."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.repository import FILES, PACKAGE, Repository
from tests.faults.driven import MAIN

# Sources whose names, words and numbers sort, fold or print otherwise somewhere.
WORDS = {
    "İstanbul/ıI.py": '"""ıI İi ß ǅ."""\n\n\ndef Iİ():\n    """Says İ."""\n\n\ndef iı(): pass\n',
    "straße/Ä.md": "# Ä und ä\n\n1.234,5\n\n## ä\n",
    "straße/a.md": "# a\n",
    "Z/b.yaml": "ü: 1\nu: 2\nZ: 3\n",
    "_/c.js": "export const ä = 1, z = 2, a = 3;\n",
}
# Every listing of a folder comes in an order of its own.
SHUFFLED = """
import os, random
scan, names = os.scandir, os.listdir
class Scanned:
    def __init__(self, entries):
        self.entries = entries
        self.left = list(entries)
        random.shuffle(self.left)
    def __iter__(self):
        return iter(self.left)
    def __next__(self):
        if not self.left:
            raise StopIteration
        return self.left.pop()
    def __enter__(self):
        return self
    def __exit__(self, *error):
        self.entries.close()
    def close(self):
        self.entries.close()
def list_names(*given):
    found = names(*given)
    random.shuffle(found)
    return found
os.scandir = lambda *given: Scanned(scan(*given))
os.listdir = list_names
"""
ANOTHER_USER = (
    "setpriv", "--reuid=12345", "--regid=12345", "--clear-groups",
    # It may read the interpreter, wherever that is; it has no other right of root.
    "--inh-caps=+dac_override,+dac_read_search", "--ambient-caps=+dac_override,+dac_read_search",
)  # fmt: skip


def build(root: Path, *arguments: str, fault: str = "", umask: int = -1, **environment: str) -> Repository:
    """A build of the sources in a folder, driven in some way; without git where the name says so."""
    repository = Repository(root, FILES | WORDS)
    if "walked" in root.parts:
        shutil.rmtree(root / ".git")
    before: tuple[str, ...] = ()
    if "other-user" in root.parts and os.geteuid() == 0:
        before = ANOTHER_USER
        for path in (root, *root.rglob("*")):
            os.chown(path, 12345, 12345)
    done = subprocess.run(
        [*before, sys.executable, "-c", fault + MAIN, "run", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(PACKAGE), **environment},
        capture_output=True,
        text=True,
        check=False,
        umask=umask,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return repository


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """The tree that all others have to be."""
    root = tmp_path_factory.mktemp("first") / "shapes"
    return build(root, "-n", "2", umask=0o022, PYTHONHASHSEED="0", LC_ALL="C.UTF-8", TZ="UTC")


def list_modes(repository: Repository) -> dict[str, int]:
    """The mode of each page."""
    folder = repository.root / "docs/code"
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*.md")}


@pytest.mark.parametrize(
    ("folder", "arguments", "driven"),
    [
        ("one-process", ("-n", "0"), {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Kolkata"}),
        ("one-worker", ("-n", "1"), {"PYTHONHASHSEED": "2", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}),
        ("four-workers", ("-n", "4"), {"PYTHONHASHSEED": "3", "TZ": "America/St_Johns", "PYTHONUTF8": "0"}),
        ("shuffled", ("-n", "2"), {"fault": SHUFFLED, "PYTHONHASHSEED": "4", "umask": 0o077}),
        ("walked", ("-n", "2"), {"fault": SHUFFLED, "COLUMNS": "20", "NO_COLOR": "1"}),
        ("other-user", ("-n", "2"), {"HOME": "/nonexistent", "USER": "somebody", "LOGNAME": "somebody"}),
        ("a folder/with späces, and \u202e", ("-n", "2"), {"PYTHONOPTIMIZE": "2", "PYTHONDEVMODE": "1"}),
    ],
)  # fmt: skip
def test_trees_are_identical(
    tmp_path: Path, first: Repository, folder: str, arguments: tuple[str, ...], driven: dict[str, str]
) -> None:
    """Workers, hash seed, locale, time zone, umask, path, user, order of listing: bytes and modes."""
    other = build(tmp_path / folder / "shapes", *arguments, **driven)  # type: ignore[arg-type]  # a table
    assert other.pages() == first.pages()
    assert other.artifacts() == first.artifacts()
    assert list_modes(other) == list_modes(first)
