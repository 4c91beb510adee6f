"""Follows chains of calls: `current()->map()->find` is of the type that `map` says it gives."""

import re
from collections.abc import Mapping

from repodocs.link.kin import Kin, TypeKey, find_of
from repodocs.link.names import last_part
from repodocs.link.places import Place
from repodocs.link.uses import Uses

CALL, ARROW = "()", "->"
JOINT = re.compile(r"(::|->|\.)")


def find_chained(kin: Kin, uses: Uses, types: Mapping[str, TypeKey | None], name: str) -> Place | None:
    """What the last name of a chain means; None where a step is not known."""
    *parts, last = JOINT.split(name)
    at = next((number for number, part in enumerate(parts) if part.endswith(CALL)), -1)
    if at < 0:
        return None
    before = parts[at - 2] if at > 1 else ""
    key = types.get(before)
    place = find_step(kin, key, parts[at]) if key else None
    if not before or before not in types:
        place = find_function(uses, kin, "".join(parts[: at + 1]).removesuffix(CALL))
    for number in range(at + 2, len(parts) + 1, 2):
        given = kin.find_given(place) if place else None
        # What is given by value and asked by an arrow stands for another object.
        if given is None or given[1] != (parts[number - 1] == ARROW):
            return None
        place = find_of(kin, given[0], parts[number].removesuffix(CALL) if number < len(parts) else last)
    return place


def find_step(kin: Kin, key: TypeKey, part: str) -> Place | None:
    """The function of a type that a part of a chain calls."""
    return find_of(kin, key, part.removesuffix(CALL))


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
