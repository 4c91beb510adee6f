"""The page that says what a folder is: its words, its place among others, where to start."""

from functools import partial

from repodocs.model.fold import Fold
from repodocs.model.keyword import list_keywords
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames
from repodocs.render.areas import find_folder_area
from repodocs.render.budget import Group
from repodocs.render.folder_layers import list_layers
from repodocs.render.folder_neighbours import (
    list_neighbours,
    tell_cycles,
    tell_outside,
    tell_owners,
    tell_tests,
)
from repodocs.render.folder_parts import make_list, render_parts
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
    choose_telling,
    describe_folder,
    describe_source,
    list_counts,
    name_main,
    quote_summary,
    separate,
)
from repodocs.render.folder_symbols import list_first, list_main_symbols
from repodocs.render.markdown import code, escape_text
from repodocs.render.templates import Templates
from repodocs.render.words import count

# So few rows need no heading of their own.
FEW = 2


def render_doc(
    fold: Fold, links: Links, names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """doc.md, with overflow pages where its lists are long."""
    place = Place(names, names.folder(fold.folder, "doc"), options.title)
    groups = [
        *list_first(place, fold, links),
        *list_inner(place, fold, options.limits.rows),
        *list_main_symbols(place, fold, links),
        *list_layers(place, links),
        *list_neighbours(place, links, options.limits),
    ]
    facts = list_facts(place, fold, links, options)
    facts += [tell_group(group) for group in groups if is_fact(group)]
    groups = [group for group in groups if not is_fact(group)]
    return render_parts(
        "doc.md.j2",
        templates,
        partial(names.folder, fold.folder, "doc"),
        [groups],
        options.limits.page_bytes,
        title=name_folder(place, fold.folder),
        way=list_way(place, fold.folder, "doc"),
        siblings=list_siblings(place, fold.folder, "doc"),
        lead=quote_summary(place, fold) or quote_first(place, fold, links),
        facts=facts,
    )


def is_fact(group: Group) -> bool:
    """Whether a list is so short that it needs no heading; one with a diagram has it."""
    return len(group.rows) <= FEW and "\n\n" not in group.heading


def tell_group(group: Group) -> str:
    """A short list as one fact."""
    rows = "; ".join(row.removeprefix("- ") for row in group.rows)
    return f"**{group.heading.strip().lstrip('# ')}**: {rows}"


def quote_first(place: Place, fold: Fold, links: Links) -> str:
    """For a folder without words of its own: those of its most needed source, else its main symbols."""
    needed = max(links.sources, key=lambda one: (len(one.importers), one.path), default=None)
    purpose = next((describe_source(one) for one in fold.sources if needed and one.path == needed.path), "")
    if needed and needed.importers and purpose:
        where = link_source(place, needed.path, name_of(needed.path))
        return f"Most needed in it is {where} — {purpose}"
    own = [keyword for source in fold.sources for keyword in list_keywords(source)]
    outcomes = dict(fold.totals.outcomes)
    below = [keyword for one in fold.folders for keyword in one.keywords]
    named, rest = name_main(choose_telling(own, outcomes) or choose_telling(below, outcomes))
    among = f", among {count(fold.totals.symbols, 'symbol')}" if rest else ""
    return f"It defines {named}{among}." if named else ""


def list_facts(place: Place, fold: Fold, links: Links, options: Options) -> list[str]:
    """The area, the sizes, who owns it, its cycles, its tests, and what it needs from outside."""
    area = find_folder_area(options.areas, fold.folder)
    facts = [
        f"**Area**: {escape_text(area.title)}{separate(escape_text(area.text))}" if area else "",
        state_sizes(place, fold),
        tell_owners(links),
        tell_cycles(place, links),
        tell_tests(place, fold, links),
        *tell_outside(links),
    ]
    return [fact for fact in facts if fact]


def state_sizes(place: Place, fold: Fold) -> str:
    """The numbers of sources, of exported symbols, and of sources by language and by outcome."""
    totals = fold.totals
    here = f", {len(fold.sources):,} directly here" if fold.folders and fold.sources else ""
    symbols = f" with {count(totals.symbols, 'exported symbol')}" if totals.symbols else ""
    languages = f"; {list_counts(totals.languages)}" if totals.languages else ""
    # Nothing is said of outcomes where all sources were analyzed.
    is_plain = all(name == "analyzed" for name, _ in totals.outcomes)
    outcomes = "" if is_plain else f"; {list_counts(totals.outcomes)}"
    held = f"{count(totals.sources, 'source')}{symbols}{here}"
    return f"**Size**: {name_folder(place, fold.folder)} holds {held}{languages}{outcomes}"


def list_inner(place: Place, fold: Fold, most: int) -> list[Group]:
    """The subfolders, the largest first; those of a wide folder stand in its index."""
    ordered = sorted(fold.folders, key=lambda one: (-one.totals.sources, one.path))
    rows = [
        f"{link_folder(place, one.path, 'doc', code(name_of(one.path)))}: "
        f"{count(one.totals.sources, 'source')}{separate(describe_folder(one))}"
        for one in ordered[:most]
    ]
    if len(ordered) > most:
        rest = link_folder(place, fold.folder, "index", f"{count(len(ordered) - most, 'folder')} more")
        rows.append(f"and {rest}")
    return [make_list("## Folders inside", rows)] if rows else []
