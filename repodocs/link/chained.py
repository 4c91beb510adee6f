"""Follows chains of calls: `current()->map()->find` is of the type that `map` says it gives."""

import re
from collections.abc import Mapping

from repodocs.link.kin import Kin, TypeKey, find_of
from repodocs.link.names import last_part
from repodocs.link.places import Place
from repodocs.link.uses import Uses
from repodocs.model.interface import CHAINED

ARROW = "->"
# What methods call of their own object, by name; None for what several types have.
Members = dict[str, Place | None]
JOINT = re.compile(r"(::|->|\.)")


def find_chained(kin: Kin, uses: Uses, types: Mapping[str, TypeKey | None], name: str) -> Place | None:
    """What the last name of a chain means; None where a step is not known."""
    parts = JOINT.split(name)
    at = find_call(parts)
    if at < 0:
        return None
    before = parts[at - 2] if at > 1 else ""
    key = types.get(before)
    place = find_of(kin, key, parts[at].removesuffix(CHAINED)) if key else None
    if before not in types:
        place = find_function(uses, kin, "".join(parts[: at + 1]).removesuffix(CHAINED))
    return walk_chain(kin, place, parts[at + 1 :])


def find_own(kin: Kin, members: Members, name: str) -> Place | None:
    """The same of a chain that begins with a call of a method's own object."""
    parts = JOINT.split(name)
    place = members.get(parts[0].removesuffix(CHAINED)) if find_call(parts) == 0 else None
    return walk_chain(kin, place, parts[1:])


def find_call(parts: list[str]) -> int:
    """The number of the first part that is called, -1 for none."""
    return next((number for number, part in enumerate(parts[:-1]) if part.endswith(CHAINED)), -1)


def walk_chain(kin: Kin, place: Place | None, rest: list[str]) -> Place | None:
    """Goes on from what a chain begins with, by joints and names in turn."""
    for joint, part in zip(rest[::2], rest[1::2], strict=False):
        given = kin.find_given(place) if place else None
        # What is given by value and asked by an arrow stands for another object.
        if given is None or given[1] != (joint == ARROW):
            return None
        place = find_of(kin, given[0], part.removesuffix(CHAINED))
    return place


def find_function(uses: Uses, kin: Kin, written: str) -> Place | None:
    """The only function that a source takes by a name: one of no type."""
    last = last_part(written)
    found = {
        one.place
        for one in uses.taken
        if one.place.anchor and last_part(one.place.qualified) == last and kin.find_given(one.place)
    }
    ends = [one for one in found if one.qualified.endswith(written)]
    return ends[0] if len(ends) == 1 else None
