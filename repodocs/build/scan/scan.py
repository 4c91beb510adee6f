"""Finds the sources of a repository: which files, of which kind, with which traits."""

import os
import posixpath
import re
import stat
from collections.abc import Iterable
from pathlib import Path

import msgspec
import pathspec

from repodocs.build.places.output import MARKER, is_output
from repodocs.build.scan.attributes import read_attributes
from repodocs.build.scan.git import Listed, Listing, list_git_files
from repodocs.build.scan.walk import list_walked_files, read_ignore_file
from repodocs.config.folders import normalize_folder
from repodocs.languages.detect import Detector
from repodocs.model.options import Options
from repodocs.model.source import Source, SourceKind, make_path

IGNORE_FILE = ".repodocsignore"
# pathspec names a group in each of its patterns; in one joined pattern a name may stand once.
GROUP_NAME = re.compile(r"\(\?P<\w+>")


class Scan(msgspec.Struct, frozen=True):
    """All sources, sorted by path, and the names on disk of those that are listed and not there."""

    sources: tuple[Source, ...]
    absent: tuple[str, ...]


def scan_sources(root: Path, listing: Listing | None, options: Options, detector: Detector) -> Scan:
    """All sources. No output of repodocs and no state is among them.

    `listing` is what git says of the folder; None walks it without git.
    """
    listed = list_walked_files(root) if listing is None else list_git_files(listing)
    return scan_listed(root, Found(listed, find_outputs(root, listed)), options, detector)


class Found(msgspec.Struct, frozen=True):
    """Listed files, and what has to be known of all others.

    `outputs` are the folders that repodocs wrote; `declaring` are the paths of
    attributes files that are not among the listed ones and may tell of them.
    """

    listed: list[Listed]
    outputs: list[str]
    declaring: tuple[str, ...] = ()


def scan_listed(root: Path, found: Found, options: Options, detector: Detector) -> Scan:
    """The sources among some listed files."""
    is_wanted = make_filter(root, options, found.outputs)
    is_there = FolderTable(root)
    traits_of = make_traits(options)
    files = {make_path(one.disk_name): one for one in found.listed if is_wanted(one.disk_name)}
    declared = read_attributes(root, [*files, *found.declaring])
    sources, absent = [], []
    for path in sorted(files):
        if not is_there(posixpath.dirname(files[path].disk_name)):
            absent.append(files[path].disk_name)
            continue
        traits = tuple(sorted({*traits_of(path), *declared.get(path, ())}))
        source = find_source(root, path, files[path], traits, detector)
        if source is not None:
            sources.append(source)
        else:
            absent.append(files[path].disk_name)
    return Scan(tuple(sources), tuple(absent))


def find_outputs(root: Path, listed: list[Listed]) -> list[str]:
    """The folders that repodocs wrote, be it with another configuration or somewhere else."""
    folders = [posixpath.dirname(one.disk_name) for one in listed if one.disk_name.endswith("/" + MARKER)]
    return [folder for folder in folders if is_output(root / folder)]


class FolderTable:
    """Whether a folder of a listed file is still one, and no link that leads elsewhere."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.known = {"": True}

    def __call__(self, folder: str) -> bool:
        """False where the folder, or one that it lies in, is gone or a link."""
        unknown = []
        while folder not in self.known:
            unknown.append(folder)
            folder = posixpath.dirname(folder)
        is_real = self.known[folder]
        # A tree may be deeper than the stack.
        for below in reversed(unknown):
            is_real = self.known[below] = is_real and self.is_folder(below)
        return is_real

    def is_folder(self, folder: str) -> bool:
        """Asks the disk; what may not be looked at is taken as it was listed."""
        try:
            return stat.S_ISDIR(os.lstat(self.root / folder).st_mode)
        except PermissionError:
            return True
        except OSError:
            return False


class PathFilter:
    """Whether a listed file is a source, by its place and the configured patterns."""

    def __init__(
        self,
        own: tuple[str, ...],
        includes: list[pathspec.GitIgnoreSpec],
        excludes: list[pathspec.GitIgnoreSpec],
    ) -> None:
        self.own = own
        self.includes = includes
        self.excludes = excludes

    def __call__(self, path: str) -> bool:
        """True for a source."""
        if path.startswith(self.own) or path + "/" in self.own:
            return False
        path = path.replace("\n", "\ufffe")  # A pattern's regular expression would end there.
        if self.includes and not any(spec.match_file(path) for spec in self.includes):
            return False
        return not any(spec.match_file(path) for spec in self.excludes)


def make_filter(root: Path, options: Options, outputs: list[str]) -> PathFilter:
    """The filter of all outputs, the state, include, exclude and .repodocsignore."""
    excludes = []
    if options.exclude:
        excludes.append(pathspec.GitIgnoreSpec.from_lines(options.exclude))
    ignored = read_ignore_file(root / IGNORE_FILE)
    if ignored is not None:
        excludes.append(ignored)
    includes = [pathspec.GitIgnoreSpec.from_lines(options.include)] if options.include else []
    own = tuple(f"{folder}/" for folder in (options.output, options.state, *outputs))
    own += tuple(f"{folder}/" for folder in (normalize_folder(options.store),) if folder)
    return PathFilter(own, includes, excludes)


class TraitTable:
    """The traits that a path alone gives.

    Patterns that name a folder hold for all below it, and patterns of a file's
    name hold in any folder, so each folder and each name is asked once. Only a
    pattern with a slash inside needs the whole path.
    """

    def __init__(self, specs: dict[str, pathspec.GitIgnoreSpec], anchored: pathspec.GitIgnoreSpec) -> None:
        self.specs = specs
        self.anchored = join_patterns([anchored])
        self.any_pattern = join_patterns(specs.values())
        self.by_folder: dict[str, frozenset[str]] = {}
        self.by_name: dict[str, frozenset[str]] = {}

    def __call__(self, path: str) -> frozenset[str]:
        """Names of traits."""
        if self.anchored.match(path):
            # Such a pattern may also take out what the folder or the name says.
            return frozenset(trait for trait, spec in self.specs.items() if spec.match_file(path))
        folder, _, name = path.rpartition("/")
        return self.of_folder(folder) | self.of_name(name)

    def of_folder(self, folder: str) -> frozenset[str]:
        """The traits of whatever stands in the folder."""
        known = self.by_folder.get(folder)
        if known is None:
            known = self.ask(f"{folder}/\ufffe" if folder else "\ufffe")
            self.by_folder[folder] = known
        return known

    def of_name(self, name: str) -> frozenset[str]:
        """The traits of a file of this name in any folder."""
        known = self.by_name.get(name)
        if known is None:
            known = self.by_name[name] = self.ask(name)
        return known

    def ask(self, path: str) -> frozenset[str]:
        """The traits whose patterns match a path; most paths match none of any."""
        if not self.any_pattern.match(path):
            return frozenset()
        return frozenset(trait for trait, spec in self.specs.items() if spec.match_file(path))


def join_patterns(specs: Iterable[pathspec.GitIgnoreSpec]) -> re.Pattern[str]:
    """One pattern for all that any of the specs names."""
    patterns = [one.regex.pattern for spec in specs for one in spec.patterns if one.regex is not None]
    return re.compile("|".join(f"(?:{GROUP_NAME.sub('(?:', pattern)})" for pattern in patterns) or "(?!)")


def make_traits(options: Options) -> TraitTable:
    """The table of the configured traits that have path patterns."""
    specs = {
        name: pathspec.GitIgnoreSpec.from_lines(rule.paths)
        for name, rule in sorted(options.traits.items())
        if rule.paths
    }
    paths = [path for name in specs for path in options.traits[name].paths]
    anchored = pathspec.GitIgnoreSpec.from_lines(path for path in paths if "/" in path.rstrip("/"))
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
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return Source(path, listed.disk_name, "file", "", traits, detector.find(path))
    if stat.S_ISLNK(mode):
        return Source(path, listed.disk_name, "symlink", make_path(os.readlink(full)))
    if stat.S_ISDIR(mode):
        # The files that stand in it now are listed themselves.
        return None
    kind: SourceKind = "file" if stat.S_ISREG(mode) else "special"
    return Source(path, listed.disk_name, kind, "", traits, detector.find(path))
