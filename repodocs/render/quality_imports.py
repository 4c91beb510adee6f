"""How surely imports are resolved, by language, and those that are not."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from repodocs.model.interface import Interface
from repodocs.model.links import Edge, SourceLinks, Tier
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_table
from repodocs.render.folder_place import Place, link_source, name_code
from repodocs.render.markdown import escape_text
from repodocs.render.view import TIERS
from repodocs.render.words import count, tally

Row = tuple[str, ...]
INSIDE: frozenset[Tier] = frozenset({"exact", "scoped", "unique-name"})


def walk_edges(
    sources: Sequence[Interface], links: Mapping[str, SourceLinks]
) -> Iterator[tuple[Interface, Edge]]:
    """Each source with each of its needs."""
    for source in sources:
        found = links.get(source.path)
        for edge in found.edges if found else ():
            yield source, edge


def list_tiers(sources: Sequence[Interface], links: Mapping[str, SourceLinks]) -> list[Group]:
    """A table of the languages with the number of imports of each tier."""
    tiers: dict[str, Counter[Tier]] = {}
    for source, edge in walk_edges(sources, links):
        if source.language not in tiers:
            tiers[source.language] = Counter()
        tiers[source.language][edge.tier] += 1
    ordered = sorted(tiers, key=lambda one: (-tiers[one].total(), one))
    rows: list[Row] = [
        (escape_text(name), *(f"{tiers[name][tier]:,}" for tier in TIERS), state_share(tiers[name]))
        for name in ordered
    ]
    header = ("Language", *TIERS, "Resolved of those inside")
    return [make_table("## Imports by how surely they are resolved", header, rows)] if rows else []


def state_share(tiers: Counter[Tier]) -> str:
    """The share of imports with one target among all that are not known to be external."""
    inside = tiers.total() - tiers["external"]
    return f"{100 * sum(tiers[tier] for tier in INSIDE) / inside:.1f} %" if inside else ""


def list_unresolved(
    place: Place, sources: Sequence[Interface], links: Mapping[str, SourceLinks], most: int
) -> list[Group]:
    """A table of the modules that could not be resolved, the most frequent first."""
    missing: dict[str, list[Interface]] = {}
    for source, edge in walk_edges(sources, links):
        if edge.tier == "unresolved":
            missing.setdefault(edge.module, []).append(source)
    ordered = sorted(missing, key=lambda one: (-len(missing[one]), one))
    rows: list[Row] = [describe_missing(place, module, missing[module]) for module in ordered[:most]]
    if len(ordered) > most:
        rest = sum(len(missing[one]) for one in ordered[most:])
        rows.append((f"and {count(len(ordered) - most, 'module')} more", "", f"{rest:,}", ""))
    header = ("Module", "In", "Imports", "First of them")
    return [make_table("## Unresolved imports", header, rows)] if rows else []


def describe_missing(place: Place, module: str, sources: Sequence[Interface]) -> Row:
    """The row of one module."""
    languages = ", ".join(name for name, _ in tally(source.language for source in sources))
    return (
        name_code(module),
        escape_text(languages),
        f"{len(sources):,}",
        link_source(place, sources[0].path),
    )
