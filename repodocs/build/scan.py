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
# pathspec names a group in each of its patterns; in one joined pattern a name may stand once.
GROUP_NAME = re.compile(r"\(\?P<\w+>")
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
    """The traits that a path alone gives.

    Patterns that name a folder hold for all below it, and patterns of a file's
    name hold in any folder, so each folder and each name is asked once. Only a
    pattern with a slash inside needs the whole path.
    """

    def __init__(self, specs: dict[str, pathspec.GitIgnoreSpec], anchored: frozenset[str]) -> None:
        self.specs = specs
        self.anchored = anchored
        self.any_pattern = join_patterns(specs)
        self.by_folder: dict[str, frozenset[str]] = {}
        self.by_name: dict[str, frozenset[str]] = {}

    def __call__(self, path: str) -> frozenset[str]:
        """Names of traits."""
        folder, _, name = path.rpartition("/")
        found = self.of_folder(folder) | self.of_name(name)
        if self.anchored:
            found |= {trait for trait in self.anchored if self.specs[trait].match_file(path)}
        return found

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


def join_patterns(specs: dict[str, pathspec.GitIgnoreSpec]) -> re.Pattern[str]:
    """One pattern for all that any of the specs names."""
    patterns = [
        one.regex.pattern for spec in specs.values() for one in spec.patterns if one.regex is not None
    ]
    return re.compile("|".join(f"(?:{GROUP_NAME.sub('(?:', pattern)})" for pattern in patterns) or "(?!)")


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
