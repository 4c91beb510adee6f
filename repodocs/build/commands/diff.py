"""`repodocs diff A B`: which facts two revisions, or two state folders, do not share."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from repodocs.build.commands.scratch import lay_revision, open_scratch
from repodocs.build.places.store_place import find_store
from repodocs.compare import Side, compare_sides
from repodocs.config.load import load_configuration
from repodocs.model.analysis import Analysis
from repodocs.model.errors import RepodocsError
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import PageNames, find_renamed
from repodocs.render.difference import render_difference
from repodocs.store.files import walk_files

# The stage whose tasks need all that is compared.
LAST_STAGE = "link"


def tell_difference(arguments: list[str], start: str) -> int:
    """Markdown, or JSON with --json; raises RepodocsError for what is no state and no revision."""
    named = [one for one in arguments if one != "--json"]
    if len(named) != 2 or len(arguments) > 3 or any(one.startswith("-") for one in named):
        raise RepodocsError("diff: wants two revisions or state folders: repodocs diff [--json] A B")
    options = load_configuration(Path()).options
    with open_side(named[0], start, options) as before, open_side(named[1], start, options) as after:
        difference = compare_sides(before, after)
    if "--json" in arguments:
        text = msgspec.json.format(msgspec.json.encode(difference)).decode() + "\n"
    else:
        text = render_difference(difference, options.limits.rows)
    sys.stdout.write(text)
    return 0


@contextmanager
def open_side(named: str, start: str, options: Options) -> Iterator[Side]:
    """The facts of a state folder, or of a revision: analysed beside the working tree, from the store."""
    folder = Path(start) / named
    if (folder / "analysis").is_dir():
        yield read_side(named, folder, options)
        return
    root = Path()
    with open_scratch(root, find_store(options, root, os.environ)) as scratch:
        commit = lay_revision(scratch, root, named)
        scratch.build(LAST_STAGE)
        own = load_configuration(scratch.root).options
        name = named if commit.startswith(named) else f"{named} ({commit[:12]})"
        yield read_side(name, scratch.root / own.state, own)


def read_side(name: str, state: Path, options: Options) -> Side:
    """The analyses and links of a state folder."""
    analyses = {
        one.path: one
        for one in (read_analysis(path) for path in walk_files(state / "analysis") if path.suffix == ".json")
    }
    links = {
        one.path: one
        for path in walk_files(state / "links")
        if path.suffix == ".json"
        for one in read_links(path).sources
        if one.path in analyses
    }
    return Side(name, analyses, links, PageNames(options.output, find_renamed(list(analyses))))


def read_analysis(path: Path) -> Analysis:
    """One analysis; raises RepodocsError where it is none of this version."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Analysis)
    except (OSError, msgspec.DecodeError) as error:
        raise RepodocsError(f"{path}: is no analysis of this version ({error}); build it again") from None


def read_links(path: Path) -> Links:
    """The links of one folder, as above."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Links)
    except (OSError, msgspec.DecodeError) as error:
        raise RepodocsError(f"{path}: is no links artifact of this version ({error}); build again") from None
