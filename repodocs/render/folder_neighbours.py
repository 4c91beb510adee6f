"""What a folder needs, who needs it, which tests exercise it, and what stands outside of the repository."""

from collections.abc import Iterable, Sequence

from repodocs.model.fold import Fold
from repodocs.model.links import FolderEdge, Links, Tier
from repodocs.model.options import Limits
from repodocs.render.budget import Group
from repodocs.render.diagram import draw_neighbours
from repodocs.render.folder_parts import make_list, make_table
from repodocs.render.folder_place import Place, link_folder, link_source, name_code
from repodocs.render.markdown import escape_text
from repodocs.render.words import count, join_some, tally

# Names on one line before the rest is counted.
SHOWN = 10


def list_neighbours(place: Place, links: Links, limits: Limits) -> list[Group]:
    """One table for both directions, with a diagram of the strongest neighbours."""
    if not links.needs and not links.needed_by:
        return []
    needs = {one.folder: one.sources for one in links.needs}
    needed_by = {one.folder: one.sources for one in links.needed_by}
    folders = sorted(needs | needed_by, key=lambda one: (-max(needs.get(one, 0), needed_by.get(one, 0)), one))
    rows: list[tuple[str, ...]] = [
        (link_folder(place, one), state_number(needed_by.get(one, 0)), state_number(needs.get(one, 0)))
        for one in folders[: limits.rows]
    ]
    if len(folders) > limits.rows:
        rows.append((f"and {count(len(folders) - limits.rows, 'folder')} with fewer", "", ""))
    edges = [
        [(name_folder_plainly(place, one), one.sources) for one in side]
        for side in (links.needs, links.needed_by)
    ]
    diagram = draw_neighbours(links.folder or place.title, edges[0], edges[1], limits)
    heading = "## Needs and is needed by" + (f"\n\n{diagram}" if diagram else "")
    return [
        make_table(heading, ("Folder", "Its sources that need this one", "Sources here that need it"), rows)
    ]


def name_folder_plainly(place: Place, edge: FolderEdge) -> str:
    """The path of a folder, or the repository's title."""
    return edge.folder or place.title


def state_number(number: int) -> str:
    """A number, nothing for none."""
    return f"{number:,}" if number else ""


def list_tests(place: Place, fold: Fold, links: Links) -> list[Group]:
    """The tests that need most of the folder's own sources; what tests need of each other is no test."""
    tested = {source.path for source in fold.sources if "test" not in source.traits}
    counts = tally(
        importer.path
        for source in links.sources
        if source.path in tested
        for importer in source.importers
        if importer.is_test
    )
    rows = [
        f"{link_source(place, path)}: needs {count(number, 'source')} of this folder"
        for path, number in counts
    ]
    if len(rows) > SHOWN:
        rows = [*rows[:SHOWN], f"and {count(len(rows) - SHOWN, 'test')} more"]
    return [make_list("## Tests", rows)] if rows else []


def list_outside(links: Links) -> list[Group]:
    """Packages and headers that are not of the repository, and needs that could not be resolved."""
    tiers: tuple[tuple[Tier, str], ...] = (("external", "Needed"), ("unresolved", "Could not be resolved"))
    rows = [
        f"{title}: {join_some([f'{name_code(name)} ({number:,})' for name, number in counts], SHOWN)}"
        for tier, title in tiers
        if (counts := tally(list_modules(links, tier)))
    ]
    return [make_list("## From outside of the repository, by sources here", rows)] if rows else []


def list_modules(links: Links, tier: Tier) -> Iterable[str]:
    """The modules of one tier, each once for each source."""
    for source in links.sources:
        yield from sorted({edge.module for edge in source.edges if edge.tier == tier and edge.module})


def tell_owners(links: Links) -> str:
    """Who owns the folder's own sources, by CODEOWNERS."""
    owners = tally(owner for source in links.sources for owner in source.owners)
    if not owners:
        return ""
    named = [f"{escape_text(owner)} ({count(number, 'source')})" for owner, number in owners]
    return f"**Owners**: {join_some(named, SHOWN)}"


def tell_cycles(place: Place, links: Links) -> str:
    """The folder's own sources that stand in a cycle of imports."""
    members = [one.path for one in links.sources if one.cycle]
    if not members:
        return ""
    return f"**In cycles of imports**: {join_paths(place, members)}"


def join_paths(place: Place, paths: Sequence[str]) -> str:
    """Links to the first sources of a list, and how many more there are."""
    return join_some([link_source(place, path, path.rpartition("/")[2]) for path in paths], SHOWN)
