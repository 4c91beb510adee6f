"""Takes the snapshot of a finished build."""

import os
from importlib.metadata import distribution
from pathlib import Path

from repodocs.build.recipes import GRAMMAR_LIBRARIES, PACKAGE
from repodocs.build.snapshot import FileRow, write_snapshot
from repodocs.build.state import State
from repodocs.build.workspace import Workspace

CONFIGURATION = ("repodocs.yaml", "pyproject.toml", ".repodocsignore", "dodo.py")


def shoot_snapshot(workspace: Workspace, state: State) -> None:
    """Writes it, where git lists the files: without git a run has to walk the folder anyway."""
    if workspace.listing is None:
        return
    known = state.files.load()
    sources = [source.disk_name for source in workspace.plan.sources.values()]
    wanted = sorted({*sources, *state.files.owners})
    rows: list[FileRow] = []
    for path in wanted:
        found = known.get(path)
        rows.append((path, found.size, found.mtime_ns, found.ctime_ns) if found else look(path))
    racy = [(path, known[path].hash) for path in wanted if path in known and known[path].is_racy]
    content = {
        "tool": [look(path) for path in list_tool_files(workspace)],
        "files": rows,
        "listing": workspace.listing,
        "racy": racy,
        "output": workspace.configuration.options.output,
        "sources": len(workspace.plan.sources),
    }
    write_snapshot(str(workspace.root / workspace.configuration.options.state), content)


def look(path: str) -> FileRow:
    """A file as it is now."""
    try:
        found = os.lstat(path)
    except OSError:
        return (path, -1, 0, 0)
    return (path, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def list_tool_files(workspace: Workspace) -> list[str]:
    """Everything besides sources that decides what a build does: code, data, libraries, configuration."""
    options = workspace.configuration.options
    folders = [PACKAGE, workspace.configuration.defaults]
    extra = [*options.language_folders, *options.rules.folders, options.templates]
    folders += [workspace.root / folder for folder in extra if folder]
    found = [str(path) for folder in folders for path in sorted(folder.rglob("*")) if is_deciding(path)]
    found += [
        str(path)
        for folder in folders
        for path in [folder, *sorted(folder.rglob("*"))]
        if path.is_dir() and path.name != "__pycache__"
    ]
    found += [str(distribution(name).locate_file("")) for name in GRAMMAR_LIBRARIES]
    return [*found, *CONFIGURATION]


def is_deciding(path: Path) -> bool:
    """Code and data, not what Python makes of them."""
    return path.is_file() and path.suffix not in (".pyc", ".pyo")
