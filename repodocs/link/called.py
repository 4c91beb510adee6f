"""Finds tests that call an operator by the name under which a file of declarations registers it."""

from collections.abc import Mapping

import msgspec

from repodocs.link.hits import Resolved
from repodocs.link.names import last_part
from repodocs.link.standings import Key, Users
from repodocs.link.table import SourceTable
from repodocs.link.uses import Uses
from repodocs.model.interface import Body, Interface

ITEM = "item"
# What stands between an operator and the name of its overload.
BEFORE_OVERLOAD = "."
# A name of a module and one of it: `torch.gather`.
PARTS = 2


class CalledBy(msgspec.Struct, frozen=True):
    """An operator as tests write it, its own name, and the tests with the bodies that do."""

    written: str
    last: str
    tests: dict[str, tuple[Body, ...]]


class Called(msgspec.Struct, frozen=True):
    """The tests by the operators that they call; `items` declare these, by their source."""

    items: dict[str, set[Body]]
    by_name: dict[str, CalledBy]

    def find(self, path: str, body: Body) -> CalledBy | None:
        """The tests that call the operator that an item declares."""
        is_item = body in self.items.get(path, ())
        return self.by_name.get(name_operator(body.qualified)) if is_item else None


def index_called(
    table: SourceTable,
    needs: Mapping[str, tuple[Resolved, ...]],
    uses: Mapping[str, Uses],
    of_places: Mapping[Key, Users],
) -> Called:
    """The tests that call what items with functions of other languages declare."""
    items = gather_items(table, of_places)
    wanted = {name_operator(body.qualified) for bodies in items.values() for body in bodies}
    by_name: dict[str, CalledBy] = {}
    for path, one in table.interfaces.items() if wanted else ():
        if "test" in one.traits:
            for written, bodies in list_calls(one, needs[path], uses[path], wanted):
                last = last_part(written)
                by_name.setdefault(last, CalledBy(written, last, {})).tests[path] = bodies
    return Called(items, by_name)


def gather_items(table: SourceTable, of_places: Mapping[Key, Users]) -> dict[str, set[Body]]:
    """The items of each source that name a symbol of another one, which does what they declare."""
    items = {path: list_items(one) for path, one in table.interfaces.items()}
    numbers: dict[str, set[int]] = {path: set() for path, anchors in items.items() if anchors}
    for (_, anchor), users in of_places.items():
        for path in users.keys() & numbers.keys() if anchor else ():
            numbers[path].update(users[path].numbers)
    return {
        path: {one for number in some if (one := table.interfaces[path].bodies[number]).anchor in items[path]}
        for path, some in numbers.items()
    }


def list_items(source: Interface) -> frozenset[str]:
    """The anchors of the items that a source declares."""
    return frozenset(one.anchor for one in source.symbols if one.kind == ITEM)


def name_operator(qualified: str) -> str:
    """The name of an operator without its overload."""
    return qualified.partition(BEFORE_OVERLOAD)[0]


def list_calls(
    test: Interface, needs: tuple[Resolved, ...], uses: Uses, wanted: set[str]
) -> list[tuple[str, tuple[Body, ...]]]:
    """The wanted names that a test takes of a module of the repository, and that no source there defines."""
    modules = {one.local for need in needs for one in need.hit.bindings if not one.name}
    defined = {last_part(taken.place.qualified) for taken in uses.taken if taken.place.qualified}
    found = []
    for name, inside in zip(test.uses, test.inside, strict=False):
        parts = name.split(".")
        is_wanted = len(parts) == PARTS and parts[1] in wanted and parts[0] in modules
        if is_wanted and parts[1] not in defined:
            found.append((name, tuple(test.bodies[number] for number in inside)))
    return found
