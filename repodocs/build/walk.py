"""Walks a folder without git, obeying .gitignore files."""

import os
from pathlib import Path

import pathspec

from repodocs.build.git import Listed

Rules = list[tuple[str, pathspec.GitIgnoreSpec]]


def list_walked_files(root: Path) -> list[Listed]:
    """Every file that no .gitignore between it and the root excludes."""
    found: list[Listed] = []
    walk_folder(root, "", [], found)
    return found


def walk_folder(root: Path, folder: str, rules: Rules, found: list[Listed]) -> None:
    """Adds the files of one folder, then those of its subfolders; links are not followed."""
    own = read_ignore_file(root / folder / ".gitignore")
    rules = [*rules, (folder, own)] if own is not None else rules
    with os.scandir(root / folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        path = f"{folder}/{entry.name}" if folder else entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name == ".git" or is_ignored(path + "/" if is_folder else path, rules):
            continue
        if is_folder:
            walk_folder(root, path, rules, found)
        else:
            found.append(Listed(path, "symlink" if entry.is_symlink() else "file"))


def read_ignore_file(path: Path) -> pathspec.GitIgnoreSpec | None:
    """The rules of an ignore file, or None where there is none that can be read."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    return pathspec.GitIgnoreSpec.from_lines(lines)


def is_ignored(path: str, rules: Rules) -> bool:
    """The deepest ignore file that says anything about the path decides."""
    for folder, spec in reversed(rules):
        relative = path[len(folder) + 1 :] if folder else path
        verdict = spec.check_file(relative).include
        if verdict is not None:
            return verdict
    return False
