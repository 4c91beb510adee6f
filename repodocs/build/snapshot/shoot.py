"""Takes the snapshot of a finished build."""

import os
import stat
import time
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import msgspec

from repodocs.build.plan.plan import Plan
from repodocs.build.plan.recipes import GRAMMAR_LIBRARIES, PACKAGE
from repodocs.build.scan.git import Listing
from repodocs.build.snapshot.edit import Edit
from repodocs.build.snapshot.settled import write_settled
from repodocs.build.snapshot.snapshot import FileRow, write_changes, write_snapshot
from repodocs.build.state.state import State
from repodocs.build.workspace import CONFIGURATION, Workspace, hash_found
from repodocs.model.source import Source, make_path
from repodocs.store.files import RACY_NS, FileState

# A size that no file has.
NEVER = 1 << 62
# What a snapshot lists besides rows of files.
LISTS = ("absent", "count", "listing", "sources")


def shoot_snapshot(workspace: Workspace, state: State, edit: Edit | None) -> None:
    """Writes it, where there is room: without it a run asks all tasks."""
    try:
        write_seen(workspace, state, edit)
    except OSError:
        state.snapshot.unlink(missing_ok=True)


def write_seen(workspace: Workspace, state: State, edit: Edit | None) -> None:
    """Writes it, where git lists the files: without git a run has to walk the folder anyway."""
    folder = str(workspace.root / workspace.configuration.options.state)
    # A build that is killed from here on is not one with nothing to do.
    state.snapshot.unlink(missing_ok=True)
    if edit is not None:
        write_changes(folder, change_snapshot(edit, state, workspace.plan))
        return
    tool = look_at_tool(workspace)
    if tool is not None and workspace.listing is not None:
        known = workspace.plan.recipes.known
        write_settled(Path(folder), tool, workspace.configuration, known)
        snapshot = make_snapshot(workspace, state, tool, workspace.listing)
        write_snapshot(folder, snapshot, list_racy(list_wanted(workspace, state), state))


def change_snapshot(edit: Edit, state: State, plan: Plan) -> dict[str, object]:
    """What differs from the base: so far, and of the files that were seen to differ or that this run wrote.

    Another one that a task looked at keeps its row: where it changed since, its own tasks were not asked.
    """
    looked_at = edit.changed | state.files.recorded
    if edit.ripple is not None:
        looked_at |= edit.ripple.changed
    patch = {**edit.seen.patch, **dict.fromkeys(list_gone_files(edit))}
    come = {source.disk_name: source for source in edit.moves.come}
    for path in looked_at | come.keys():
        found = state.files.known.get(path)
        patch[path] = make_row(path, found) if found else look_again(path, come) if path in come else None
    changes = {"id": edit.seen.snapshot["id"], "patch": patch, "racy": list_racy(looked_at, state)}
    return {**changes, **change_lists(edit, plan)}


def list_gone_files(edit: Edit) -> list[str]:
    """The files of sources that went."""
    return [source.disk_name for source in edit.before if source.path in edit.moves.gone]


def change_lists(edit: Edit, plan: Plan) -> dict[str, object]:
    """The lists that differ from those of the base; they are long, and the base's are not written again."""
    lists = {name: edit.seen.snapshot[name] for name in LISTS}
    lists |= {"listing": edit.seen.listing, "absent": edit.moves.absent}
    if edit.moves:
        lists |= {"count": len(plan.sources), "sources": encode_sources(plan)}
    return {name: value for name, value in lists.items() if value != edit.seen.base[name]}


def list_racy(paths: Iterable[str], state: State) -> list[tuple[str, str]]:
    """The files that were as young as the look at them, with their hashes."""
    known = state.files.known
    return [(path, known[path].hash) for path in sorted(paths) if path in known and known[path].is_racy]


def make_snapshot(
    workspace: Workspace, state: State, tool: list[FileRow], listing: Listing
) -> dict[str, object]:
    """A snapshot of everything."""
    known = state.files.load()
    sources = {source.disk_name: source for source in workspace.plan.sources.values()}
    rows: dict[str, list[FileRow]] = {"read": [], "written": []}
    for path in list_wanted(workspace, state):
        found = known.get(path)
        row = make_row(path, found) if found else look_again(path, sources)
        rows["read" if path in sources else "written"].append(row)
    return {
        **rows,
        "tool": tool,
        "absent": workspace.absent,
        "listing": listing,
        "output": workspace.configuration.options.output,
        "count": len(workspace.plan.sources),
        "sources": encode_sources(workspace.plan),
    }


def make_row(path: str, state: FileState) -> FileRow:
    """The row of a file as a task read or wrote it."""
    return (path, state.size, state.mtime_ns, state.ctime_ns)


def look_again(path: str, sources: dict[str, Source]) -> FileRow:
    """The row of a file that no task read; of one that is not what the scan found, a row that never holds."""
    row = look(path)
    source = sources.get(path)
    return row if source is None or is_as_scanned(source) else (path, NEVER, 0, 0)


def is_as_scanned(source: Source) -> bool:
    """Whether what is known without reading is still so; git's list tells of submodules."""
    try:
        mode = os.lstat(source.disk_name).st_mode
        if source.kind == "symlink":
            return stat.S_ISLNK(mode) and make_path(os.readlink(source.disk_name)) == source.link_target
    except (FileNotFoundError, NotADirectoryError):
        return source.kind == "submodule"
    except OSError:
        return source.kind == "file"
    return source.kind == "submodule" or (source.kind == "special" and not stat.S_ISREG(mode))


def list_wanted(workspace: Workspace, state: State) -> list[str]:
    """The files that a snapshot tells of: sources, and what tasks wrote."""
    sources = (source.disk_name for source in workspace.plan.sources.values())
    return sorted({*sources, *state.files.owners})


def encode_sources(plan: Plan) -> bytes:
    """The sources as a snapshot keeps them."""
    sources = tuple(plan.sources.values())
    # MessagePack takes no name that is no Unicode; its bytes stand beside.
    names = {one.path: os.fsencode(one.disk_name) for one in sources if one.disk_name != one.path}
    if names:
        sources = tuple(msgspec.structs.replace(one, disk_name=one.path) for one in sources)
    return msgspec.msgpack.encode((sources, names))


def look_at_tool(workspace: Workspace) -> list[FileRow] | None:
    """The tool's files as the workspace was opened with; None where one may be younger than that."""
    rows = [look(path) for path in list_tool_files(workspace)]
    young = [row for row in rows if is_young(row, workspace.opened_ns)]
    return rows if all(is_as_opened(row, workspace) for row in young) else None


def is_young(row: FileRow, now_ns: int) -> bool:
    """Whether a file changed so shortly before that a later change may have the same times."""
    return max(row[2], row[3]) >= now_ns - RACY_NS


def is_as_opened(row: FileRow, workspace: Workspace) -> bool:
    """Whether a file of the repository, which is older now, holds what it held before it was read."""
    digest = workspace.opened.get(row[0])
    return digest is not None and not is_young(row, time.time_ns()) and digest == hash_found(row[0])


def look_at_code() -> list[FileRow]:
    """The code of the tool, which a process reads but once."""
    code = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    return [look(path) for path in [*code, *find_libraries()]]


def look(path: str) -> FileRow:
    """A file as it is now."""
    try:
        found = os.lstat(path)
    except OSError:
        return (path, -1, 0, 0)
    return (path, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def list_tool_files(workspace: Workspace) -> list[str]:
    """Everything besides sources that decides what a build does: code, data, libraries, configuration.

    Folders of data stand for what may be added to them. Those of code do not:
    Python itself adds its caches there, and a new module needs an edit of another.
    """
    options = workspace.configuration.options
    data = [workspace.configuration.defaults]
    extra = [*options.language_folders, *options.rules.folders, options.templates]
    data += [workspace.root / folder for folder in extra if folder]
    inside = [path for folder in [PACKAGE, *data] for path in sorted(folder.rglob("*")) if is_deciding(path)]
    folders = [path for folder in data for path in [folder, *sorted(folder.rglob("*"))] if path.is_dir()]
    return [*map(str, [*inside, *folders]), *find_libraries(), *CONFIGURATION, "dodo.py"]


def find_libraries() -> list[str]:
    """A file of each library that shapes an analysis; another version has another one."""
    found = (find_spec(name.replace("-", "_")) for name in GRAMMAR_LIBRARIES)
    return [spec.origin for spec in found if spec is not None and spec.origin is not None]


def is_deciding(path: Path) -> bool:
    """Code and data, not what Python makes of them."""
    return path.is_file() and path.suffix not in (".pyc", ".pyo")
