"""What a folder needs, who needs it, which tests exercise it, and what stands outside of the repository."""

from collections.abc import Iterable, Sequence

from repodocs.model.fold import Fold
from repodocs.model.links import FolderEdge, Links, Tier
from repodocs.model.options import Limits
from repodocs.render.budget import Group
from repodocs.render.diagram import draw_neighbours
from repodocs.render.folder_parts import make_list
from repodocs.render.folder_place import Place, link_folder, link_source, name_code
from repodocs.render.markdown import code
from repodocs.render.words import count, join_some, tally

# Names on one line before the rest is counted.
SHOWN = 10


def list_neighbours(place: Place, links: Links, limits: Limits) -> list[Group]:
    """A row for each neighbour in both directions, with a diagram of the strongest."""
    if not links.needs and not links.needed_by:
        return []
    needs = {one.folder: one.sources for one in links.needs}
    needed_by = {one.folder: one.sources for one in links.needed_by}
    folders = sorted(needs | needed_by, key=lambda one: (-max(needs.get(one, 0), needed_by.get(one, 0)), one))
    rows = [
        f"{link_folder(place, one)}: {tell_numbers(needed_by.get(one, 0), needs.get(one, 0))}"
        for one in folders[: limits.rows]
    ]
    if len(folders) > limits.rows:
        rows.append(f"and {count(len(folders) - limits.rows, 'folder')} with fewer")
    edges = [
        [(name_folder_plainly(place, one), one.sources) for one in side]
        for side in (links.needs, links.needed_by)
    ]
    diagram = draw_neighbours(links.folder or place.title, edges[0], edges[1], limits)
    return [make_list("## Needs and is needed by" + (f"\n\n{diagram}" if diagram else ""), rows)]


def tell_numbers(needing: int, needed: int) -> str:
    """How many sources there need this folder, and how many here need that one."""
    there = f"{count(needing, 'source')} there {'needs' if needing == 1 else 'need'} this one"
    here = f"{count(needed, 'source')} here {'needs' if needed == 1 else 'need'} it"
    return ", ".join(told for told, number in ((there, needing), (here, needed)) if number)


def name_folder_plainly(place: Place, edge: FolderEdge) -> str:
    """The path of a folder, or the repository's title."""
    return edge.folder or place.title


def tell_tests(place: Place, fold: Fold, links: Links) -> str:
    """The tests that need most of the folder's own sources; what tests need of each other is no test."""
    tested = {source.path for source in fold.sources if "test" not in source.traits}
    counts = tally(
        importer.path
        for source in links.sources
        if source.path in tested
        for importer in source.importers
        if importer.is_test
    )
    rows = [f"{link_source(place, path)} ({count(number, 'source')})" for path, number in counts]
    return f"**Tested by** {join_some(rows, SHOWN)}" if rows else ""


def tell_outside(links: Links) -> list[str]:
    """Packages and headers that are not of the repository, and needs that could not be resolved."""
    tiers: tuple[tuple[Tier, str], ...] = (
        ("external", "Needed from outside of the repository"),
        ("unresolved", "Could not be resolved"),
    )
    return [
        f"**{title}**, by sources here: "
        f"{join_some([f'{name_code(name)} ({number:,})' for name, number in counts], SHOWN)}"
        for tier, title in tiers
        if (counts := tally(list_modules(links, tier)))
    ]


def list_modules(links: Links, tier: Tier) -> Iterable[str]:
    """The modules of one tier, each once for each source."""
    for source in links.sources:
        yield from sorted({edge.module for edge in source.edges if edge.tier == tier and edge.module})


def tell_owners(links: Links) -> str:
    """Who owns the folder's own sources, by CODEOWNERS."""
    owners = tally(owner for source in links.sources for owner in source.owners)
    if not owners:
        return ""
    numbers = dict.fromkeys(number for _, number in owners)
    groups = [
        f"{', '.join(code(owner) for owner, own in owners if own == number)} ({count(number, 'source')})"
        for number in numbers
    ]
    return f"**Owners**: {join_some(groups, SHOWN)}"


def tell_cycles(place: Place, links: Links) -> str:
    """The folder's own sources that stand in a cycle of imports."""
    members = [one.path for one in links.sources if one.cycle]
    if not members:
        return ""
    return f"**In cycles of imports**: {join_paths(place, members)}"


def join_paths(place: Place, paths: Sequence[str]) -> str:
    """Links to the first sources of a list, and how many more there are."""
    return join_some([link_source(place, path, path.rpartition("/")[2]) for path in paths], SHOWN)
