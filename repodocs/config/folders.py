"""Checks the configured folders against each other and against the disk."""

import posixpath
from pathlib import Path

import msgspec

from repodocs.config.paths import Roots
from repodocs.config.written import (
    Mapping,
    Mistakes,
    Place,
    Scalar,
    Written,
    find_items,
    find_written,
    shorten,
    tell,
)
from repodocs.model.options import Options


class Named(msgspec.Struct, frozen=True):
    """A configured folder: its key, its normal path, and where it is written."""

    key: str
    path: str
    place: Place


def check_folders(written: Mapping, roots: Roots, mistakes: Mistakes) -> None:
    """Output and state stand apart and inside the root; every folder to read is there, outside them."""
    targets = name_folders(written, ("output",), ("state",))
    read = name_folders(written, ("templates",))
    for keys in (("source_roots",), ("language_folders",), ("rules", "folders")):
        read += name_items(find_items(written, *keys), ".".join(keys))
    for one in [*targets, *read]:
        if not is_inside(roots.root, one.path):
            remedy = "choose a folder that is no link out of it"
            tell(mistakes, one.place, f"{one.key}: {shorten(one.path)} leads out of the repository; {remedy}")
    check_apart(targets, mistakes)
    for one in read:
        check_readable(one, targets, roots, mistakes)


def name_folders(written: Mapping, *keys: tuple[str, ...]) -> list[Named]:
    """The folders under the keys; an empty one is none."""
    found = [(".".join(one), find_written(written, *one)) for one in keys]
    return [named for key, value in found if value for named in name_items((value,), key)]


def name_items(items: tuple[Written, ...], key: str) -> list[Named]:
    """The folders of a list."""
    return [
        Named(key, normalize_folder(item.value), item.place)
        for item in items
        if isinstance(item, Scalar) and isinstance(item.value, str) and item.value
    ]


def check_apart(targets: list[Named], mistakes: Mistakes) -> None:
    """None of the folders that repodocs writes lies in another one, on any file system."""
    for one in targets:
        for other in targets:
            if one.key == other.key or not is_within(one.path, other.path):
                continue
            is_same = is_within(other.path, one.path)
            if is_same and one.key < other.key:
                continue  # Told once, at the other one.
            relation = "is the same folder as" if is_same else "lies in"
            text = f"{one.key}: {shorten(one.path)} {relation} {other.key} ({other.path})"
            tell(mistakes, one.place, f"{text}; choose folders apart")


def check_readable(one: Named, targets: list[Named], roots: Roots, mistakes: Mistakes) -> None:
    """A folder to read is there, and is none that repodocs writes."""
    for target in targets:
        if is_within(one.path, target.path):
            text = f"{one.key}: {shorten(one.path)} lies in {target.key} ({target.path})"
            tell(mistakes, one.place, f"{text}, which repodocs writes; move it out")
    if not (roots.root / one.path).is_dir():
        text = f"{one.key}: there is no folder {shorten(one.path)}; make it, or mend the name"
        tell(mistakes, one.place, text)


def is_within(path: str, folder: str) -> bool:
    """Whether the path is the folder or below it; names that differ in case may be one on a disk."""
    return (path.casefold() + "/").startswith(folder.casefold() + "/")


def is_inside(root: Path, path: str) -> bool:
    """Whether the path, with links followed, stays below the root."""
    try:
        return (root / path).resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        return False


def normalize_folder(path: str) -> str:
    """The path without a final slash, and without `.` and doubled slashes in it."""
    return posixpath.normpath(path) if path else ""


def normalize_folders(options: Options) -> Options:
    """The options with every folder in its normal form."""
    rules = options.rules
    return msgspec.structs.replace(
        options,
        output=normalize_folder(options.output),
        state=normalize_folder(options.state),
        templates=normalize_folder(options.templates),
        source_roots=tuple(map(normalize_folder, options.source_roots)),
        language_folders=tuple(map(normalize_folder, options.language_folders)),
        rules=msgspec.structs.replace(rules, folders=tuple(map(normalize_folder, rules.folders))),
    )
