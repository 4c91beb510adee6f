"""`repodocs check --frozen`: whether committed pages are those of the sources; writes nothing."""

import os
import re
import sys
from pathlib import Path

from repodocs.build.commands.scratch import lay_working_tree, open_scratch
from repodocs.build.places.output import MARKER
from repodocs.build.places.store_place import READ_ONLY_VARIABLE, find_store
from repodocs.config.load import load_configuration
from repodocs.model.errors import RepodocsError
from repodocs.store.files import walk_files

FAILURE = 1
# Names that only pages have; any other file below the output is somebody else's.
PAGE = re.compile(r"(.*(_docs|_kw)|index|doc|sub|keywords|book|quality)(\.\w+)?\.md")


def check_frozen(arguments: list[str], start: str) -> int:
    """1, and a line for each page, where pages are stale, missing, or of sources that are gone."""
    del start
    if arguments != ["--frozen"]:
        raise RepodocsError("check: --frozen stands alone: repodocs check --frozen")
    root = Path()
    options = load_configuration(root).options
    with open_scratch(root, find_store(options, root, os.environ)) as scratch:
        lay_working_tree(scratch, root, options.output)
        scratch.build(**{READ_ONLY_VARIABLE: "yes"})
        lines = list(compare_pages(root / options.output, scratch.root / options.output, options.output))
    for line in lines:
        sys.stdout.write(line + "\n")
    if not lines:
        sys.stdout.write("every page is that of its sources\n")
        return 0
    stale = "1 page is stale" if len(lines) == 1 else f"{len(lines):,} pages are stale"
    sys.stderr.write(f"repodocs: {stale}; run repodocs and commit {options.output}\n")
    return FAILURE


def compare_pages(committed: Path, made: Path, output: str) -> "list[str]":
    """A line for each page that differs, sorted by path."""
    there, wanted = list_files(committed), list_files(made)
    lines = {}
    for path in wanted:
        if path not in there:
            lines[path] = "missing"
        elif (committed / path).read_bytes() != (made / path).read_bytes():
            lines[path] = "stale"
    for path in there - wanted:
        if PAGE.fullmatch(path.rpartition("/")[2]):
            lines[path] = "of no source"
    return [f"{output}/{path}: {lines[path]}" for path in sorted(lines)]


def list_files(folder: Path) -> set[str]:
    """Every file below a folder by its path."""
    found = (path for path in walk_files(folder) if path.is_file() and path.name != MARKER)
    return {path.relative_to(folder).as_posix() for path in found}
