"""Writes files whole or not at all, and only when their bytes differ."""

import os
import tempfile
import threading
from pathlib import Path
from stat import S_ISREG

import msgspec

# How names of files that are being written start; a build that was killed leaves some behind.
TEMPORARY = ".repodocs-"
# A new file, never one that another put there.
FRESH = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class FileState(msgspec.Struct, frozen=True, array_like=True):
    """What tells that a file is as it was: size, times in ns, and the xxh3-128 of its bytes.

    `is_racy`: it was as young as the look at it, so that a later change may show
    the same size and times; then only its bytes tell.
    """

    size: int
    mtime_ns: int
    ctime_ns: int
    hash: str
    is_racy: bool = False


def is_same_content(full: str, content: bytes) -> bool:
    """Whether the regular file `full` holds exactly `content`."""
    try:
        found = os.lstat(full)
        return S_ISREG(found.st_mode) and found.st_size == len(content) and read_file(full) == content
    except OSError:
        return False


def read_file(full: str) -> bytes:
    """The bytes of a file."""
    with open(full, "rb", buffering=0) as stream:  # noqa: PTH123  this is called for every file
        return stream.read()


def replace_file(full: Path | str, content: bytes) -> None:
    """Renames a finished temporary file over the target; a half one never has its name."""
    folder = os.fspath(full).rpartition("/")[0]
    try:
        descriptor, temporary = open_temporary(folder)
    except FileNotFoundError:
        make_folders(Path(folder))
        descriptor, temporary = open_temporary(folder)
    try:
        with os.fdopen(descriptor, "wb", 0) as stream:
            left = memoryview(content)
            while left:
                left = left[stream.write(left) :]
        os.chmod(temporary, 0o644)  # noqa: PTH101  one call on a name that is text already
        os.replace(temporary, full)  # noqa: PTH105  as above
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def make_folders(folder: Path) -> None:
    """Makes a folder and all that it lies in; pathlib's own way uses the stack for each level."""
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(exist_ok=True)


def walk_files(folder: Path) -> list[Path]:
    """Every file and link at any depth, sorted."""
    return [folder / path for path in walk_paths(folder)]


def walk_paths(folder: Path) -> list[str]:
    """The same as paths from the folder; pathlib's own way uses the stack for each level."""
    found: list[str] = []
    waiting = [os.fspath(folder)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    (waiting if entry.is_dir(follow_symlinks=False) else found).append(entry.path)
        except OSError:
            continue
    start = len(os.fspath(folder / "_")) - 1
    return [path[start:] for path in sorted(found)]


def open_temporary(folder: str) -> tuple[int, str]:
    """A new file in the folder, and its name; made up at random only where this thread's own is taken."""
    name = f"{folder}/{TEMPORARY}{os.getpid()}-{threading.get_ident()}.tmp"
    try:
        return os.open(name, FRESH, 0o600), name
    except FileExistsError:
        return tempfile.mkstemp(prefix=TEMPORARY, suffix=".tmp", dir=folder)


def is_temporary(name: str) -> bool:
    """Whether a file of this name is one that was being written; the names are ours alone."""
    return name.startswith(TEMPORARY) and name.endswith(".tmp")


def make_state(stat: os.stat_result, digest: str, *, now_ns: int = 0) -> FileState:
    """The state of a file; racy when it changed less than two seconds before `now_ns`."""
    is_racy = now_ns - max(stat.st_mtime_ns, stat.st_ctime_ns) < RACY_NS if now_ns else False
    return FileState(stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, digest, is_racy)


# Two seconds: the coarsest time stamps of the file systems in use (FAT).
RACY_NS = 2_000_000_000


def is_same_stat(stat: os.stat_result, state: FileState) -> bool:
    """Whether size and times are those of `state`; says nothing for a racy one."""
    return (
        stat.st_size == state.size
        and stat.st_mtime_ns == state.mtime_ns
        and stat.st_ctime_ns == state.ctime_ns
    )


def find_link(root: Path, path: str) -> str | None:
    """The outermost folder of a path below the root that is a link: what stands behind it is not ours."""
    parts = path.split("/")
    folders = ("/".join(parts[:depth]) for depth in range(1, len(parts)))
    return next((folder for folder in folders if os.path.islink(f"{root}/{folder}")), None)  # noqa: PTH114  as above


def remove_file(root: Path, path: str) -> bool:
    """Removes a file and the folders that are empty then, up to the root; False if it was gone."""
    full = root / path
    try:
        full.unlink()
    except FileNotFoundError:
        return False
    remove_empty_folders(root, full.parent)
    return True


def remove_empty_folders(root: Path, folder: Path) -> None:
    """Removes `folder` and its parents below the root as long as they are empty."""
    while folder != root:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
