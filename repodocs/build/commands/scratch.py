"""Folders beside the working tree: a revision, or the tracked and new files as they are, to build in.

A scratch folder is a git repository that borrows the objects of the real one. The
real one is only read: no index, reference or file of it changes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from repodocs.build.places.store_place import VARIABLE
from repodocs.build.scan.git import list_git_files, read_git_listing
from repodocs.model.errors import RepodocsError
from repodocs.store.files import make_folders

# A checkout of another user is read all the same; nothing of it is run, no hook either.
GIT = ("git", "-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "advice.detachedHead=false")
# Of git in the environment of a hook: it would lead away from the scratch folder.
GIT_PREFIX = "GIT_"


class Scratch(msgspec.Struct, frozen=True):
    """A folder to build in, and the store that it shares with the real one."""

    root: Path
    store: Path

    def build(self, *arguments: str, **variables: str) -> None:
        """Runs repodocs in the folder, with more variables; raises RepodocsError with what it said."""
        command = [sys.executable, "-P", "-m", "repodocs", "run", *arguments]
        environment = {**clean_environment(), VARIABLE: str(self.store), **variables}
        done = subprocess.run(  # noqa: S603  our own program
            command, cwd=self.root, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            said = done.stderr.strip() or done.stdout.strip()
            raise RepodocsError(f"the build beside the working tree failed:\n{said}")


@contextmanager
def open_scratch(root: Path, store: Path) -> Iterator[Scratch]:
    """An empty scratch folder that is gone afterwards."""
    common = ask_git(root, "rev-parse", "--path-format=absolute", "--git-common-dir")
    with tempfile.TemporaryDirectory(prefix="repodocs-") as folder:
        scratch = Path(folder) / "sources"
        scratch.mkdir()
        ask_git(scratch, "init", "--quiet")
        borrowed = scratch / ".git/objects/info/alternates"
        borrowed.write_bytes(os.fsencode(f"{common}/objects\n"))
        yield Scratch(scratch, store.resolve())


def lay_revision(scratch: Scratch, root: Path, revision: str) -> str:
    """Lays out the files of a revision; gives the commit's name. Raises RepodocsError for an unknown one."""
    commit = ask_git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    ask_git(scratch.root, "checkout", "--quiet", "--force", "--detach", commit)
    return commit


def lay_working_tree(scratch: Scratch, root: Path, output: str) -> None:
    """Copies every file that git lists but the pages, as it is now, with the index that lists it."""
    listing = read_git_listing(root, output)
    index = ask_git(root, "rev-parse", "--path-format=absolute", "--git-path", "index")
    if Path(index).exists():
        shutil.copyfile(index, scratch.root / ".git/index")
    for one in list_git_files(listing or (b"", b"")):
        if not one.disk_name.startswith(f"{output}/"):
            copy_file(root / one.disk_name, scratch.root / one.disk_name)


def copy_file(source: Path, target: Path) -> None:
    """Copies a file or a link; what is gone, or no file, is left out."""
    if not source.is_file() and not source.is_symlink():
        return
    make_folders(target.parent)
    shutil.copy2(source, target, follow_symlinks=False)


def ask_git(folder: Path, *arguments: str) -> str:
    """What git prints, without the line's end; raises RepodocsError where it fails."""
    try:
        done = subprocess.run(  # noqa: S603  git, by its name, with a fixed form of arguments
            [*GIT, *arguments],
            cwd=folder,
            env=clean_environment(),
            capture_output=True,
            text=True,
            errors="surrogateescape",
            check=False,
        )
    except OSError as error:
        raise RepodocsError(f"git: cannot be run ({error.strerror}); install it") from None
    if done.returncode:
        said = done.stderr.strip() or "it found nothing"
        raise RepodocsError(f"git {arguments[0]} {arguments[-1].removesuffix('^{commit}')}: {said}")
    return done.stdout.rstrip("\n")


def clean_environment() -> dict[str, str]:
    """The environment without what git tells its hooks, and without a shared cache: the store is enough."""
    left_out = (GIT_PREFIX, "REPODOCS_")
    return {key: value for key, value in os.environ.items() if not key.startswith(left_out)}
