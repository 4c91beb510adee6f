"""When the check stage runs, and what of the state it needs."""

from collections.abc import Set
from pathlib import Path

import msgspec

from repodocs.build.checks.edit import EditWork, check_edit
from repodocs.build.checks.pages import PAGE_STAGES, CheckWork, FolderMap, check_pages, sum_pages
from repodocs.build.plan.plan import PlannedTask
from repodocs.build.run.booking import are_intact, book_success
from repodocs.build.stages.perform import Performed
from repodocs.build.state.file_table import FileTable
from repodocs.build.state.rows import VALUES, Row
from repodocs.build.state.state import State
from repodocs.build.workspace import Workspace
from repodocs.check.boilerplate import find_excess
from repodocs.model.boilerplate import Boilerplate


def gather_pages(files: FileTable) -> dict[str, str]:
    """The hash of each owned page as it is now, which a row alone does not tell."""
    files.load()
    owned = sorted(path for path, owner in files.owners.items() if owner.startswith(PAGE_STAGES))
    return {path: look_at_page(path, files) for path in owned}


def look_at_page(path: str, files: FileTable) -> str:
    """The hash of a page; that of no page for one that is gone."""
    try:
        return files.hash_file(path)
    except OSError:
        return ""


def make_check_work(workspace: Workspace, pages: dict[str, str], trusted: frozenset[str]) -> CheckWork:
    """What the check step needs."""
    options = workspace.configuration.options
    return CheckWork(
        pages,
        workspace.linkable,
        name_folder(workspace),
        options.limits.page_bytes,
        judge_lines(workspace),
        trusted,
    )


def find_trusted(outputs: object, files: FileTable) -> frozenset[str]:
    """Those of the last check's artifacts that hold what it wrote."""
    known = outputs if isinstance(outputs, dict) else {}
    return frozenset(path for path, digest in known.items() if look_at_page(path, files) == digest)


def judge_lines(workspace: Workspace) -> tuple[str, ...]:
    """A fault for each kind of pages that say too much of the same."""
    paths = [workspace.root / path for path in list_measures(workspace)]
    measured = [one for path in paths if (one := read_measure(path)) is not None]
    return find_excess(measured, workspace.configuration.options.boilerplate_percent)


def read_measure(path: Path) -> Boilerplate | None:
    """What was measured; a task that failed has written nothing, and what is damaged will be made anew."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Boilerplate)
    except (OSError, msgspec.DecodeError):
        return None


def list_measures(workspace: Workspace) -> list[str]:
    """The artifacts that tell how much pages have in common."""
    return [workspace.plan.artifacts.boilerplate(kind) for kind in workspace.plan.subjects_of("measure")]


def name_folder(workspace: Workspace) -> str:
    """The folder of the check's artifacts."""
    return workspace.plan.artifacts.checked().removesuffix(".json")


def join_digest(total: int, workspace: Workspace) -> str:
    """What must be the same for a check to hold: the sum of the pages, and what they may link to."""
    return f"{total:032x} {workspace.linkable_digest}"


def run_check(
    task: PlannedTask, workspace: Workspace, state: State, map_folders: FolderMap
) -> Performed | None:
    """Judges all pages unless the last check holds (None); raises CheckError."""
    pages = gather_pages(state.files)
    digest = join_digest(sum_pages(pages), workspace)
    values = state.get_row(task.name).get(VALUES)
    known = values if isinstance(values, dict) else {}
    work = make_check_work(workspace, pages, find_trusted(known.get("outputs"), state.files))
    if known.get("pages") == digest and are_intact(known.get("outputs"), state.files) and not work.excess:
        return None
    performed = check_pages(work, workspace.root, map_folders)
    book_success(state, task, performed.outputs, {}, {"pages": digest})
    return performed


class Touched(msgspec.Struct, frozen=True):
    """All files that changed, the pages among them, and what pages could link to before."""

    files: Set[str]
    pages: Set[str]
    lost: frozenset[str]


def run_edit_check(
    task: PlannedTask, workspace: Workspace, state: State, touched: Touched
) -> Performed | None:
    """Judges the changed pages; None where nothing can be said without all pages. Raises CheckError.

    The check's own files are intact unless they are among those that changed. Where
    no page changed the last check holds: nothing is performed, and nothing written.
    """
    row = state.get_row(task.name)
    values = row.get(VALUES)
    outputs = values.get("outputs") if isinstance(values, dict) else None
    if not isinstance(values, dict) or not isinstance(outputs, dict) or not touched.files.isdisjoint(outputs):
        return None
    total, _, linkable = str(values.get("pages")).partition(" ")
    is_same_linkable = linkable == workspace.linkable_digest
    if not touched.files.isdisjoint(list_measures(workspace)) and judge_lines(workspace):
        return None
    if not touched.pages and is_same_linkable:
        return Performed({}, 0, 0)
    work = EditWork(
        {path: find_hash(path, state.files) for path in sorted(touched.pages)},
        workspace.linkable,
        name_folder(workspace),
        workspace.configuration.options.limits.page_bytes,
        int(total, 16),
        touched.lost,
        tuple(outputs),
    )
    checked = check_edit(work, workspace.root)
    if checked is None:
        return None
    if checked.total == work.total and is_same_linkable:
        # Files as young as the look at them are asked for their bytes, and had the same.
        return Performed({}, 0, 0)
    book_edit(state, task, row, checked.performed, join_digest(checked.total, workspace))
    return checked.performed


def find_hash(path: str, files: FileTable) -> str | None:
    """The hash of a page, or None where no task owns it any more."""
    found = files.get(path)
    return found.hash if found is not None and path in files.owners else None


def book_edit(state: State, task: PlannedTask, row: Row, performed: Performed, digest: str) -> None:
    """Writes the row: the artifacts of the folders that were not judged stay."""
    values = row[VALUES]
    assert isinstance(values, dict)
    for path, one in performed.outputs.items():
        state.files.record(path, one, task.name)
    outputs = {**values["outputs"], **{path: one.hash for path, one in performed.outputs.items()}}
    state.set_row(task.name, {**row, VALUES: {**values, "pages": digest, "outputs": outputs}})
