"""Finds the build files that list each source."""

import posixpath
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from repodocs.link.here import HERE
from repodocs.link.hits import BUILD_SYSTEMS, Resolved, find_role
from repodocs.link.names import index_names
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Export, Interface, Need
from repodocs.model.kinds import DEEP_GLOB, ENDING_FOLDER, GLOB
from repodocs.model.links import Builder, NameLink

# Patterns of one folder, and of all folders below it as well.
GLOBS = frozenset({GLOB, DEEP_GLOB})
BUILDERS = 10
Condition = tuple[str, ...]
# What a build file defines, by name.
Tops = Mapping[str, Export]
# The option that names an ending: `--glsl-path`.
OPTION = re.compile(r"--([a-z0-9]+)-")
# The folder of a project that a list belongs to.
PROJECT = re.compile(r"^\$\{\w*SOURCE_DIR\}/")


def find_built_by(
    table: SourceTable, needs: Mapping[str, tuple[Resolved, ...]]
) -> dict[str, tuple[Builder, ...]]:
    """For each source the build files that list it.

    A link's name is the target or list that the need stands in, else the pattern that the
    source matches, or the build file's own name.
    """
    found: dict[str, set[Builder]] = {}
    for path, resolved in needs.items():
        if table.resolver_names[path] not in BUILD_SYSTEMS:
            continue
        tops = index_names(table.interfaces[path]).tops
        conditions = find_conditions(table.interfaces[path])
        for one in resolved:
            if one.path and find_role(table, path, one) == "build":
                links = name_builders(path, tops, one.hit.taken)
                add_builders(found, one.path, links, conditions.get(one.hit.module, ()))
        for need, pattern, targets, built in match_patterns(table, path):
            add_builders(found, built, name_builders(path, tops, targets, pattern), need.condition)
    return {
        path: tuple(sorted(links, key=lambda link: (link.path, link.name, link.condition))[:BUILDERS])
        for path, links in found.items()
    }


def find_conditions(source: Interface) -> dict[str, Condition]:
    """What each module that a build file names stands in; nothing where it is not the same each time."""
    found: dict[str, Condition] = {}
    for need in source.imports:
        known = found.setdefault(need.module, need.condition)
        found[need.module] = known if known == need.condition else ()
    return found


def add_builders(
    found: dict[str, set[Builder]], path: str, links: list[NameLink], condition: Condition
) -> None:
    """Adds what builds a source, on a condition."""
    builders = (Builder(one.name, one.path, one.anchor, one.part, condition) for one in links)
    found.setdefault(path, set()).update(builders)


def name_builders(path: str, tops: Tops, targets: tuple[str, ...], otherwise: str = "") -> list[NameLink]:
    """The targets that a need stands in, each with its entry, else the pattern or the build file."""
    links = name_targets(path, tops, targets)
    return links or [NameLink(otherwise or posixpath.basename(path), path)]


def name_targets(path: str, tops: Tops, targets: tuple[str, ...]) -> list[NameLink]:
    """Targets of a build file, each with its entry where it has one of its `tops`."""
    links = []
    for name in targets:
        export = tops.get(name)
        links.append(NameLink(name, path, export.anchor, export.part) if export else NameLink(name, path))
    return links


def match_patterns(table: SourceTable, path: str) -> Iterator[tuple[Need, str, tuple[str, ...], str]]:
    """The patterns of a build file with their needs and targets, and each source that matches one."""
    if table.resolver_names[path] not in BUILD_SYSTEMS:
        return
    for need in table.interfaces[path].imports:
        written, told, targets = read_pattern(need)
        if "*" not in written:
            continue
        full = place_pattern(table, path, spread(written) if need.kind == DEEP_GLOB else written)
        if full is None:
            continue
        expression = re.compile(translate_glob(full))
        for folder in list_folders(table, full):
            for target in table.members[folder]:
                if expression.fullmatch(target) and table.resolver_names[target] not in BUILD_SYSTEMS:
                    yield need, told, targets, target


def read_pattern(need: Need) -> tuple[str, str, tuple[str, ...]]:
    """The pattern of a need, how it is told, and the targets that it stands in."""
    module = need.module.strip('"')
    written = HERE.sub("", module)
    if need.kind in GLOBS:
        return written, written, need.names
    option = OPTION.match(need.bindings[0]) if need.kind == ENDING_FOLDER else None
    return (f"{written}/*.{option[1]}", f"{need.bindings[0]} {module}", ()) if option else ("", "", ())


def spread(pattern: str) -> str:
    """A pattern of one folder as one of all folders below it: `a/*.c` as `a/**/*.c`."""
    folder, slash, name = pattern.rpartition("/")
    return f"{folder}{slash}**/{name}"


def place_pattern(table: SourceTable, path: str, written: str) -> str | None:
    """A pattern from the root; one below a project's folder is seen from the nearest that has its folder."""
    rest = PROJECT.sub("", written)
    if "$" in rest:
        return None
    if rest == written:
        return join_path(folder_of(path), written)
    folder = folder_of(rest.partition("*")[0])
    around = list_ancestors(folder_of(path)) if folder else []
    return next((join_path(one, rest) for one in around if join_path(one, folder) in table.members), None)


def list_folders(table: SourceTable, pattern: str) -> list[str]:
    """The folders in which a pattern can match: one, or all below what stands before its first star."""
    folder = folder_of(pattern)
    if "*" not in folder:
        return [folder] if folder in table.members else []
    start = folder_of(folder.partition("*")[0])
    folders = list(table.members)
    low = bisect_left(folders, start)
    high = bisect_left(folders, f"{start}0") if start else len(folders)
    return [one for one in folders[low:high] if not start or one == start or one.startswith(f"{start}/")]


def translate_glob(pattern: str) -> str:
    """A regular expression for a pattern: `**` spans folders, `*` does not."""
    tokens = re.findall(r"\*\*/|\*\*|\*|\?|[^*?]+", pattern)
    meanings = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return "".join(meanings.get(token) or re.escape(token) for token in tokens)
