"""Tells in which functions, tests and types others use what a source defines."""

from collections import Counter
from collections.abc import Mapping

import msgspec

from repodocs.link.declared import Declaration
from repodocs.link.hits import RANKS
from repodocs.link.importers import NO_USES, list_taken
from repodocs.link.table import SourceTable
from repodocs.link.uses import Uses
from repodocs.model.interface import Body
from repodocs.model.links import Standing, Tier

# The bodies that are named of each user: what is shown, and one more.
BODIES = 4
# Of what more sources use, the pages tell the users by folder.
USERS = 50


class Used(msgspec.Struct, gc=False):
    """How surely a source uses a place, and the numbers of its bodies that do so, one for each name.

    There are as many as there are uses, so that a counter for each would be one more value for each.
    """

    tier: Tier
    numbers: tuple[int, ...]


# The users of a place or of a source, by their paths.
Users = dict[str, Used]
# The path and the anchor of a place.
Key = tuple[str, str]


def index_standings(uses: dict[str, Uses]) -> dict[Key, Users]:
    """The users of each place that are known with their bodies."""
    of_places: dict[Key, Users] = {}
    for path, taken in list_taken(uses):
        if taken.inside and taken.role != "mention" and taken.role not in NO_USES:
            users = of_places.setdefault((taken.place.path, taken.place.anchor), {})
            add_user(users, path, Used(taken.tier, taken.inside))
    return of_places


def join_standings(
    of_places: Mapping[Key, Users], declarations: Mapping[str, tuple[Declaration, ...]]
) -> dict[str, Users]:
    """The users of each source, also those through a header; of what many use none."""
    of_sources: dict[str, Users] = {}
    for (target, _), users in of_places.items():
        add_users(of_sources.setdefault(target, {}), users)
    for target, rows in declarations.items():
        for one in rows:
            add_users(of_sources.setdefault(target, {}), of_places.get((one.of.path, one.of.anchor), {}))
    for target, users in of_sources.items():
        users.pop(target, None)
    return {target: users for target, users in of_sources.items() if 0 < len(users) <= USERS}


def add_users(known: Users, users: Users) -> None:
    """Adds users to those that are known."""
    for path, one in users.items():
        add_user(known, path, one)


def add_user(known: Users, path: str, one: Used) -> None:
    """Adds a user; the surest tier counts."""
    used = known.get(path)
    if used is None:
        known[path] = Used(one.tier, one.numbers)
        return
    used.numbers += one.numbers
    used.tier = min(used.tier, one.tier, key=RANKS.__getitem__)


def list_standings(table: SourceTable, users: Users) -> tuple[Standing, ...]:
    """The users of one source with their bodies."""
    return tuple(
        Standing(path, choose_bodies(table.interfaces[path].bodies, users[path].numbers))
        for path in sorted(users)
    )


def choose_bodies(bodies: tuple[Body, ...], numbers: tuple[int, ...]) -> tuple[Body, ...]:
    """The bodies that use most names, the first of equals first."""
    counts = Counter(numbers)
    ordered = sorted(counts, key=lambda number: -counts[number])
    return tuple(bodies[number] for number in ordered[:BODIES])
