"""Performs one task: reads its inputs, runs its stage, writes its outputs."""

import errno
import os
import time
from pathlib import Path

import msgspec

from repodocs.build.kit import Kit
from repodocs.build.stages import Loss, make_lost_analysis, run_stage
from repodocs.build.work import Contents, Work
from repodocs.model.errors import RepodocsError
from repodocs.store.files import FileState, Written, read_file, write_file


class Span(msgspec.Struct, frozen=True):
    """When a task ran, in seconds of a clock that all processes of the machine share, and where."""

    began: float
    ended: float
    worker: int


class Performed(msgspec.Struct, frozen=True):
    """What a task did: the files it owns now, and how many of them have new bytes."""

    outputs: dict[str, FileState]
    new: int
    same: int
    problems: int = 0
    stored: int = 0
    kept_bytes: int = 0
    span: Span | None = None


def perform(work: Work, root: Path, kit: Kit) -> Performed:
    """One task from disk to disk."""
    began = time.monotonic()
    made = run_stage(work, read_contents(work, root), kit)
    performed = write_contents(root, made.contents)
    span = Span(began, time.monotonic(), os.getpid())
    return msgspec.structs.replace(
        performed, problems=made.problems, stored=made.stored, kept_bytes=made.kept_bytes, span=span
    )


def perform_lost(work: Work, root: Path, kit: Kit, loss: Loss) -> Performed:
    """The analysis that says why there is none."""
    made = make_lost_analysis(work, loss, kit)
    performed = write_contents(root, made.contents)
    return msgspec.structs.replace(performed, problems=made.problems)


def read_contents(work: Work, root: Path) -> Contents:
    """The bytes of the inputs; the source itself may be missing or not permitted."""
    contents: Contents = {}
    own = work.source.disk_name if work.source is not None else ""
    for path in (*work.task.inputs, *(file for file, _ in work.task.slices)):
        try:
            contents[path] = read_file(f"{root}/{path}")
        except OSError as error:
            if path != own:
                raise make_read_error(path, error) from error
    return contents


def make_read_error(path: str, error: OSError) -> RepodocsError:
    """An artifact that should be there cannot be read."""
    name = errno.errorcode.get(error.errno or 0, "error")
    return RepodocsError(f"{path}: cannot be read ({name}); run the build again, it is made anew")


def write_contents(root: Path, contents: Contents) -> Performed:
    """Writes what differs."""
    written = [write_output(root, path, content) for path, content in sorted(contents.items())]
    new = sum(1 for one in written if one.is_new)
    return Performed({one.path: one.state for one in written}, new, len(written) - new)


def write_output(root: Path, path: str, content: bytes) -> Written:
    """Writes one output; says which file when the disk does not take it."""
    try:
        return write_file(root, path, content)
    except OSError as error:
        name = errno.errorcode.get(error.errno or 0, "error")
        raise RepodocsError(
            f"{path}: cannot be written ({name}: {error.strerror}); make room or give permission, "
            "then run again: nothing half-written is left"
        ) from error
