"""The index page of a folder: its subfolders and sources with one line of purpose each."""

from functools import partial

from repodocs.model.fold import Fold, FolderSummary
from repodocs.model.interface import Interface
from repodocs.model.keyword import count_keywords
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames, relate
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_rows, render_parts
from repodocs.render.folder_place import (
    Place,
    link_folder,
    link_source,
    list_siblings,
    list_way,
    name_folder,
    name_of,
)
from repodocs.render.folder_purpose import (
    describe_folder,
    describe_source,
    list_counts,
    quote_summary,
)
from repodocs.render.markdown import code, escape_text, link
from repodocs.render.templates import Templates
from repodocs.render.words import count


def render_index(fold: Fold, names: PageNames, options: Options, templates: Templates) -> tuple[Page, ...]:
    """index.md and its overflow pages."""
    place = Place(names, names.folder(fold.folder, "index"), options.title)
    groups = [*list_subfolders(place, fold), *list_sources(place, fold)]
    return render_parts(
        "index.md.j2",
        templates,
        partial(names.folder, fold.folder, "index"),
        [groups],
        options.limits.page_bytes,
        title=name_folder(place, fold.folder),
        way=list_way(place, fold.folder, "index"),
        siblings=list_siblings(place, fold.folder, "index"),
        lead=quote_summary(place, fold),
        totals=state_totals(place, fold),
    )


def state_totals(place: Place, fold: Fold) -> str:
    """How many sources stand here and below, and in which languages."""
    below = fold.totals.sources - len(fold.sources)
    parts = [count(len(fold.sources), "source")] if fold.sources or not fold.folders else []
    if fold.folders:
        parts.append(f"{count(below, 'source')} below in {count(len(fold.folders), 'folder')}")
    languages = f": {list_counts(fold.totals.languages)}" if fold.totals.languages else ""
    return f"{name_folder(place, fold.folder)} holds {' and '.join(parts)}{languages}."


def list_subfolders(place: Place, fold: Fold) -> list[Group]:
    """A table of the subfolders."""
    rows = [describe_row(place, one) for one in fold.folders]
    heading = "## Folders" if fold.sources else ""
    return [make_rows(heading, ("Folder", "Size", "Holds", "Purpose"), rows)] if rows else []


def describe_row(place: Place, folder: FolderSummary) -> tuple[str, ...]:
    """The row of a subfolder."""
    return (
        link_folder(place, folder.path, "index", code(name_of(folder.path) + "/")),
        count(folder.totals.sources, "source"),
        link_number(place.page, place.names.folder(folder.path, "sub"), folder.totals.symbols),
        f"{describe_folder(folder)} ({link_folder(place, folder.path, 'doc', 'what it is')})".lstrip(),
    )


def list_sources(place: Place, fold: Fold) -> list[Group]:
    """A table of the sources that stand directly in the folder."""
    rows = [describe_source_row(place, one) for one in fold.sources]
    heading = "## Sources" if fold.folders else ""
    return [make_rows(heading, ("Source", "Language", "Holds", "Purpose"), rows)] if rows else []


def describe_source_row(place: Place, source: Interface) -> tuple[str, ...]:
    """The row of a source."""
    return (
        link_source(place, source.path, name_of(source.path)),
        escape_text(source.language) or ("text" if source.outcome == "text" else ""),
        link_number(place.page, place.names.keywords(source.path), count_keywords(source)),
        describe_source(source),
    )


def link_number(page: str, target: str, number: int) -> str:
    """A number of symbols that leads to where they are listed."""
    return link(count(number, "symbol"), relate(page, target)) if number else ""
