"""Walks a folder without git, obeying .gitignore files."""

import os
from pathlib import Path

import pathspec

from repodocs.build.scan.git import Listed

Rules = list[tuple[str, pathspec.GitIgnoreSpec]]


def list_walked_files(root: Path) -> list[Listed]:
    """Every file that no .gitignore between it and the root excludes."""
    found: list[Listed] = []
    waiting: list[tuple[str, Rules]] = [("", [])]
    while waiting:
        folder, rules = waiting.pop()
        own = read_ignore_file(root / folder / ".gitignore")
        rules = [*rules, (folder, own)] if own is not None else rules
        folders, files = read_folder(root, folder, rules)
        found += files
        waiting += [(path, rules) for path in folders]
    return found


def read_folder(root: Path, folder: str, rules: Rules) -> tuple[list[str], list[Listed]]:
    """The folders and the files in a folder that are not ignored; links are not followed."""
    folders: list[str] = []
    files: list[Listed] = []
    for entry in list_entries(root / folder):
        path = f"{folder}/{entry.name}" if folder else entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name == ".git" or is_ignored(path + "/" if is_folder else path, rules):
            continue
        if is_folder:
            folders.append(path)
        else:
            files.append(Listed(path, "symlink" if entry.is_symlink() else "file"))
    return folders, files


def list_entries(folder: Path) -> list[os.DirEntry[str]]:
    """What stands in a folder; of one that may not be read, as git has it, nothing."""
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def read_ignore_file(path: Path) -> pathspec.GitIgnoreSpec | None:
    """The rules of an ignore file, or None where there is none that can be read."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    return pathspec.GitIgnoreSpec.from_lines(lines)


def is_ignored(path: str, rules: Rules) -> bool:
    """The deepest ignore file that says anything about the path decides."""
    path = path.replace("\n", "\ufffe")  # A pattern's regular expression would end there.
    for folder, spec in reversed(rules):
        relative = path[len(folder) + 1 :] if folder else path
        verdict = spec.check_file(relative).include
        if verdict is not None:
            return verdict
    return False
