"""Finds the sources of a repository: which files, of which kind, with which traits."""

import os
import re
import stat
from pathlib import Path

import pathspec

from repodocs.build.attributes import read_attributes
from repodocs.build.git import Listed, Listing, list_git_files
from repodocs.build.walk import list_walked_files, read_ignore_file
from repodocs.languages.detect import Detector
from repodocs.model.options import Options
from repodocs.model.source import Source, SourceKind

IGNORE_FILE = ".repodocsignore"
INVALID = re.compile("[\udc80-\udcff]")


def scan_sources(
    root: Path, listing: Listing | None, options: Options, detector: Detector
) -> tuple[Source, ...]:
    """All sources, sorted by path. The output and the state are never among them.

    `listing` is what git says of the folder; None walks it without git.
    """
    listed = list_walked_files(root) if listing is None else list_git_files(listing)
    is_wanted = make_filter(root, options)
    traits_of = make_traits(options)
    files = {make_path(one.disk_name): one for one in listed if is_wanted(one.disk_name)}
    declared = read_attributes(root, list(files))
    sources = []
    for path in sorted(files):
        traits = tuple(sorted({*traits_of(path), *declared.get(path, ())}))
        source = find_source(root, path, files[path], traits, detector)
        if source is not None:
            sources.append(source)
    return tuple(sources)


def make_path(disk_name: str) -> str:
    """Valid Unicode for any name: a byte that is not UTF-8 is U+FFFD and its two digits."""
    if disk_name.isascii():
        return disk_name
    return INVALID.sub(lambda found: f"\ufffd{ord(found.group()) - 0xDC00:02X}", disk_name)


class PathFilter:
    """Whether a listed file is a source, by its place and the configured patterns."""

    def __init__(self, own: tuple[str, ...], includes: list[pathspec.PathSpec], excludes: list[pathspec.PathSpec]) -> None:
        self.own = own
        self.includes = includes
        self.excludes = excludes

    def __call__(self, path: str) -> bool:
        """True for a source."""
        if path.startswith(self.own) or path + "/" in self.own:
            return False
        if self.includes and not any(spec.match_file(path) for spec in self.includes):
            return False
        return not any(spec.match_file(path) for spec in self.excludes)


def make_filter(root: Path, options: Options) -> PathFilter:
    """The filter of the output, the state, include, exclude and .repodocsignore."""
    excludes = []
    if options.exclude:
        excludes.append(pathspec.GitIgnoreSpec.from_lines(options.exclude))
    ignored = read_ignore_file(root / IGNORE_FILE)
    if ignored is not None:
        excludes.append(ignored)
    includes = [pathspec.GitIgnoreSpec.from_lines(options.include)] if options.include else []
    return PathFilter((options.output + "/", options.state + "/"), includes, excludes)


class TraitTable:
    """The traits that a path alone gives."""

    def __init__(self, specs: dict[str, pathspec.PathSpec], anchored: frozenset[str]) -> None:
        self.specs = specs
        self.anchored = anchored
        self.by_folder: dict[str, frozenset[str]] = {}

    def __call__(self, path: str) -> set[str]:
        """Names of traits. Patterns of a folder hold for all below it, so folders are kept."""
        folder, _, name = path.rpartition("/")
        found = set(self.of_folder(folder))
        for trait, spec in self.specs.items():
            if trait not in found and spec.match_file(path if trait in self.anchored else name):
                found.add(trait)
        return found

    def of_folder(self, folder: str) -> frozenset[str]:
        """The traits of whatever stands in the folder."""
        known = self.by_folder.get(folder)
        if known is None:
            probe = f"{folder}/\ufffe" if folder else "\ufffe"
            known = frozenset(t for t, spec in self.specs.items() if spec.match_file(probe))
            self.by_folder[folder] = known
        return known


def make_traits(options: Options) -> TraitTable:
    """The table of the configured traits that have path patterns."""
    specs = {
        name: pathspec.GitIgnoreSpec.from_lines(rule.paths)
        for name, rule in sorted(options.traits.items())
        if rule.paths
    }
    anchored = frozenset(
        name for name in specs if any("/" in p.rstrip("/") for p in options.traits[name].paths)
    )
    return TraitTable(specs, anchored)


def find_source(
    root: Path, path: str, listed: Listed, traits: tuple[str, ...], detector: Detector
) -> Source | None:
    """The source as it is on disk now, or None where a listed file is gone."""
    if listed.kind == "submodule":
        return Source(path, listed.disk_name, "submodule", listed.commit)
    full = root / listed.disk_name
    try:
        mode = os.lstat(full).st_mode
    except FileNotFoundError:
        return None
    except OSError:
        return Source(path, listed.disk_name, "file", "", traits, detector.find(path))
    if stat.S_ISLNK(mode):
        return Source(path, listed.disk_name, "symlink", make_path(os.readlink(full)))
    kind: SourceKind = "file" if stat.S_ISREG(mode) else "special"
    if stat.S_ISDIR(mode):
        return Source(path, listed.disk_name, "submodule")
    return Source(path, listed.disk_name, kind, "", traits, detector.find(path))
