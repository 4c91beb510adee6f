"""Books what a task did in the state table, in the shape that doit itself gives a row."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from repodocs.build.plan.plan import PlannedTask
from repodocs.build.stages.perform import UNREAD
from repodocs.build.state.file_table import FileTable, is_digest
from repodocs.build.state.prune import drop_outputs
from repodocs.build.state.rows import VALUES, Row
from repodocs.build.state.slices import SliceTable
from repodocs.build.state.state import State
from repodocs.store.files import FileState

INPUTS = "deps:"
CHECKER = "checker:"
RESULT = "result:"
IGNORED = "ignore:"
CHECKER_NAME = "ContentChecker"


class Reason(msgspec.Struct, frozen=True):
    """Why a task is stale: what differs, and what it was and is."""

    what: str
    before: str = ""
    after: str = ""


def is_fresh(planned: PlannedTask, row: Row, files: FileTable, slices: SliceTable) -> bool:
    """Whether inputs, recipe, slices and outputs are those of the row: doit's own question."""
    return next(find_reasons(planned, row, files, slices), None) is None


def find_reasons(planned: PlannedTask, row: Row, files: FileTable, slices: SliceTable) -> Iterator[Reason]:
    """Everything that makes the task stale; nothing for a fresh one."""
    values = row.get(VALUES)
    if not isinstance(values, dict):
        yield Reason("it has not run, or it failed, or it was forgotten")
        return
    if values.get("recipe") != planned.recipe.digest:
        yield Reason("recipe", str(values.get("recipe")), planned.recipe.digest)
    known = row.get(INPUTS)
    before = {path: str(row.get(path, "")) for path in known} if isinstance(known, list | tuple) else {}
    yield from compare_files("input", before, planned.inputs, files)
    digest = slices.digest(planned.slices, files)
    if values.get("slices") != digest:
        yield Reason("links of this source", str(values.get("slices")), digest)
    outputs = values.get("outputs")
    if not isinstance(outputs, dict):
        yield Reason("its outputs are not known")
    else:
        yield from compare_files("output", outputs, outputs, files)


def compare_files(
    role: str, before: dict[str, str], paths: Iterable[str], files: FileTable
) -> Iterator[Reason]:
    """The files that came, went or have other bytes."""
    now = list(paths)
    for path in before.keys() - set(now):
        yield Reason(f"{role} {path}", before[path], "no longer one")
    for path in now:
        try:
            digest = files.hash_file(path)
        except OSError:
            yield Reason(f"{role} {path}", before.get(path, ""), "missing")
            continue
        if before.get(path) != digest:
            yield Reason(f"{role} {path}", before.get(path, "") or "new", digest)


def are_intact(outputs: object, files: FileTable) -> bool:
    """Whether every owned file holds what the task wrote."""
    if not isinstance(outputs, dict):
        return False
    try:
        return all(files.hash_file(path) == digest for path, digest in outputs.items())
    except OSError:
        return False


def look_at_inputs(paths: tuple[str, ...], files: FileTable) -> dict[str, str]:
    """The hash of every input that is there, taken before the action."""
    found = {}
    for path in paths:
        try:
            found[path] = files.hash_file(path)
        except OSError:
            # doit itself reports a missing dependency.
            continue
    return found


def settle_inputs(looked: dict[str, str], read: dict[str, str], files: FileTable) -> dict[str, str]:
    """The hash of each input as the task read it.

    It may have been edited after the look at it, and the edit be undone after the build.
    """
    found = {path: choose_read(digest, read.get(path, digest)) for path, digest in looked.items()}
    for path, digest in found.items():
        if digest != looked[path]:
            files.doubt(path)
    return found


def settle_slices(planned: PlannedTask, digest: str, read: dict[str, str], files: FileTable) -> str:
    """The digest of a task's slices; nothing's, if the task had other bytes of a file than those."""
    for path, _ in planned.slices:
        if path in read and read[path] != files.checked.get(path):
            return ""
    return digest


def choose_read(looked: str, read: str) -> str:
    """What a task had of an input; of one that may not be read, or is no file, what the look at it had."""
    return looked if read == UNREAD and not is_digest(looked) else read


def book_success(
    state: State, planned: PlannedTask, outputs: dict[str, FileState], inputs: dict[str, str], extra: Row
) -> None:
    """Writes the row of a task that has just run."""
    # Made anew each time it is asked for: the tables of rows and of owners share one.
    name = planned.name
    own_outputs(state.files, name, outputs)
    values = {**extra, "outputs": {path: one.hash for path, one in outputs.items()}}
    state.set_row(name, {VALUES: values, CHECKER: CHECKER_NAME, **inputs, INPUTS: list(inputs)})


def own_outputs(files: FileTable, name: str, outputs: dict[str, FileState]) -> None:
    """Notes what the task wrote, and drops what it wrote before and does not any more."""
    before = files.owned_by(name)
    for path, one in outputs.items():
        files.record(path, one, name)
    gone = sorted(before - set(outputs))
    if gone:
        drop_outputs(Path(), files, gone)


def find_touched(row: Row, outputs: dict[str, FileState]) -> set[str]:
    """The files that hold other bytes than the row's task wrote before, or that went with it."""
    values = row.get(VALUES)
    known = values.get("outputs") if isinstance(values, dict) else None
    before: dict[str, str] = known if isinstance(known, dict) else {}
    changed = {path for path, one in outputs.items() if before.get(path) != one.hash}
    return changed | (set(before) - set(outputs))


def read_states(outputs: object) -> dict[str, FileState]:
    """The files of a task's values, as they crossed processes."""
    return msgspec.convert(outputs, dict[str, FileState])
