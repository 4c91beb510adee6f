"""Turns what sources take around: who needs each source, and who uses each of its symbols."""

import re
from collections.abc import Iterator

import msgspec

from repodocs.link.documents import is_document, is_listing
from repodocs.link.hits import RANKS
from repodocs.link.table import SourceTable
from repodocs.link.uses import NAMES, Taken, Uses
from repodocs.model.interface import Interface
from repodocs.model.links import Importer, SymbolUsers, Tier

# What lists a source to build it, or was made from it, uses nothing of it.
NO_USES = frozenset({"build", "made"})
# What stands between a name and its members.
PART = re.compile(r"::|\.")


class Draft(msgspec.Struct):
    """An importer while its names are gathered."""

    tier: Tier
    names: set[str]


class UsersKey(msgspec.Struct, frozen=True):
    """One symbol and one tier."""

    qualified: str
    anchor: str
    tier: Tier


def find_importers(table: SourceTable, uses: dict[str, Uses]) -> dict[str, tuple[Importer, ...]]:
    """The importers of each source, sorted by path.

    What others bring makes no importer of who uses it, but of a test; build
    files and products are told as such.
    """
    drafts: dict[str, dict[str, Draft]] = {}
    for path, taken in list_taken(uses):
        if taken.role in NO_USES or (taken.role == "use" and not is_test(table, path)):
            continue
        of_target = drafts.setdefault(taken.place.path, {})
        draft = of_target.get(path)
        if draft is None:
            draft = of_target[path] = Draft(taken.tier, set())
        if RANKS[taken.tier] < RANKS[draft.tier]:
            draft.tier = taken.tier
        if taken.place.qualified:
            draft.names.add(taken.place.qualified)
    return {
        target: tuple(
            make_importer(table.interfaces[path], draft) for path, draft in sorted(of_target.items())
        )
        for target, of_target in drafts.items()
    }


def make_importer(source: Interface, draft: Draft) -> Importer:
    """The importer of a draft; the data of tests is no test, and what documents them is none."""
    is_data = is_listing(source)
    is_run = "test" in source.traits and not (is_data or is_document(source))
    return Importer(source.path, draft.tier, choose_names(draft.names), is_run, is_data)


def choose_names(names: set[str]) -> tuple[str, ...]:
    """The names in their order; of too many those that stand least deep: a type before its members."""
    if len(names) > NAMES:
        names = set(sorted(names, key=lambda name: (len(PART.findall(name)), name))[:NAMES])
    return tuple(sorted(names))


def find_users(uses: dict[str, Uses]) -> dict[str, tuple[SymbolUsers, ...]]:
    """The sources that use each symbol with an entry, a row per tier; to mention it is no use."""
    paths: dict[str, dict[UsersKey, list[str]]] = {}
    for path, taken in list_taken(uses):
        if taken.place.anchor and taken.role != "mention":
            key = UsersKey(taken.place.qualified, taken.place.anchor, taken.tier)
            paths.setdefault(taken.place.path, {}).setdefault(key, []).append(path)
    return {
        target: tuple(
            SymbolUsers(key.anchor, key.qualified, key.tier, tuple(sorted(of_symbol[key])))
            for key in sorted(of_symbol, key=order_users)
        )
        for target, of_symbol in paths.items()
    }


def list_taken(uses: dict[str, Uses]) -> Iterator[tuple[str, Taken]]:
    """Each source with each thing that it takes."""
    for path, one in uses.items():
        for taken in one.taken:
            yield path, taken


def order_users(key: UsersKey) -> tuple[str, str, int]:
    """By name, the surest first."""
    return key.qualified, key.anchor, RANKS[key.tier]


def is_test(table: SourceTable, path: str) -> bool:
    """Whether the source is a test."""
    return "test" in table.interfaces[path].traits
