"""Performs one task: reads its inputs, runs its stage, writes its outputs."""

import errno
import os
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import msgspec
import xxhash

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.sources import Loss, make_lost_analysis, run_stage
from repodocs.build.stages.work import Contents, Work
from repodocs.build.state.journal import Journal
from repodocs.model.errors import RepodocsError
from repodocs.store.files import FileState, find_link, is_same_content, make_state, read_file, replace_file

# Not the file is at fault but the machine, and the source is no unreadable one.
SHORT = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)
# In place of the hash of an input that was not there when it was read.
UNREAD = "unread"


class Span(msgspec.Struct, frozen=True):
    """When a task ran, in seconds of a clock that all processes of the machine share, and where."""

    began: float
    ended: float
    worker: int


class Performed(msgspec.Struct, frozen=True):
    """What a task did: the files it owns now, and how many of them have new bytes.

    `read` is the xxh3-128 of each input as its bytes were read, whatever the file held before and after.
    """

    outputs: dict[str, FileState]
    new: int
    same: int
    read: dict[str, str] = {}
    problems: int = 0
    stored: int = 0
    kept_bytes: int = 0
    span: Span | None = None


def perform(work: Work, root: Path, kit: Kit) -> Performed:
    """One task from disk to disk."""
    began = time.monotonic()
    contents = read_contents(work, root)
    read = hash_contents(work, contents)
    made = run_stage(work, contents, kit)
    performed = write_contents(root, made.contents, make_journal(work, root, kit))
    span = Span(began, time.monotonic(), os.getpid())
    return msgspec.structs.replace(
        performed,
        read=read,
        problems=made.problems,
        stored=made.stored,
        kept_bytes=made.kept_bytes,
        span=span,
    )


def perform_lost(work: Work, root: Path, kit: Kit, loss: Loss) -> Performed:
    """The analysis that says why there is none."""
    made = make_lost_analysis(work, loss, kit)
    performed = write_contents(root, made.contents, make_journal(work, root, kit))
    return msgspec.structs.replace(performed, problems=made.problems)


def make_journal(work: Work, root: Path, kit: Kit) -> Journal:
    """Where a task notes what it is about to write."""
    return Journal(root / kit.artifacts.state, work.task.name)


def read_contents(work: Work, root: Path) -> Contents:
    """The bytes of the inputs; the source itself may be missing or not permitted."""
    contents: Contents = {}
    own = work.source.disk_name if work.source is not None else ""
    shared = list_shared(work)
    for path in (*work.task.inputs, *shared):
        read = read_shared if path in shared else read_file
        try:
            contents[path] = read(f"{root}/{path}")
        except OSError as error:
            if path != own or error.errno in SHORT:
                raise make_read_error(path, error) from error
    if work.task.resumed:
        with suppress(OSError):
            contents[work.task.resumed] = read_file(f"{root}/{work.task.resumed}")
    return contents


def list_shared(work: Work) -> tuple[str, ...]:
    """The files of which the task takes a slice, as the others of its folder do."""
    return tuple(dict.fromkeys(file for file, _ in work.task.slices))


def read_shared(full: str) -> bytes:
    """The bytes of a file that many tasks take slices of, read anew only where it is another one."""
    found = os.stat(full)
    return read_same(full, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


@lru_cache(maxsize=4)
def read_same(full: str, *_: int) -> bytes:
    """The bytes of a file as long as its number, size and times stay."""
    return read_file(full)


@lru_cache(maxsize=4)
def hash_shared(content: bytes) -> str:
    """The xxh3-128 of bytes that many tasks share, computed once."""
    return xxhash.xxh3_128_hexdigest(content)


def hash_contents(work: Work, contents: Contents) -> dict[str, str]:
    """The hash of every input as it was read."""
    shared = list_shared(work)
    read = {
        path: hash_shared(content) if path in shared else xxhash.xxh3_128_hexdigest(content)
        for path, content in contents.items()
    }
    for path in work.task.inputs:
        read.setdefault(path, UNREAD)
    return read


def make_read_error(path: str, error: OSError) -> RepodocsError:
    """An artifact that should be there cannot be read."""
    name = errno.errorcode.get(error.errno or 0, "error")
    remedy = "allow more open files" if error.errno in SHORT else "run the build again, it is made anew"
    return RepodocsError(f"{path}: cannot be read ({name}); {remedy}")


def write_contents(root: Path, contents: Contents, journal: Journal) -> Performed:
    """Writes what differs, and notes it before."""
    digests = {path: xxhash.xxh3_128_hexdigest(contents[path]) for path in sorted(contents)}
    new = [path for path in digests if not is_same_content(f"{root}/{path}", contents[path])]
    if new:
        note_intent(journal, {path: digests[path] for path in new})
    for path in new:
        refuse_link(root, path)
        write_output(f"{root}/{path}", path, contents[path])
    states = {path: make_state(os.lstat(f"{root}/{path}"), digest) for path, digest in digests.items()}
    return Performed(states, len(new), len(contents) - len(new))


def refuse_link(root: Path, path: str) -> None:
    """Raises RepodocsError where a folder of an output is a link: what it leads to is somebody else's."""
    link = find_link(root, path)
    if link is not None:
        raise RepodocsError(
            f"{link}: is a link; repodocs writes nothing through it; remove it, then run again"
        )


def note_intent(journal: Journal, files: dict[str, str]) -> None:
    """Notes what is about to be written; says so when the disk does not take it."""
    try:
        journal.note(files)
    except OSError as error:
        raise make_write_error(str(journal.state), error) from error


def write_output(full: str, path: str, content: bytes) -> None:
    """Writes one output; says which file when the disk does not take it."""
    try:
        replace_file(full, content)
    except OSError as error:
        raise make_write_error(path, error) from error


def make_write_error(path: str, error: OSError) -> RepodocsError:
    """Something cannot be written."""
    name = errno.errorcode.get(error.errno or 0, "error")
    return RepodocsError(
        f"{path}: cannot be written ({name}: {error.strerror}); make room or give permission, "
        "then run again: nothing half-written is left"
    )
