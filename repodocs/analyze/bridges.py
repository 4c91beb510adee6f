"""Builds the bridges of a source: the names that it shares with sources of other languages."""

import re
from collections.abc import Iterator

import msgspec

from repodocs.analyze.findings import Found, is_fitting
from repodocs.model.analysis import Bridge
from repodocs.model.language import FILES
from repodocs.model.options import Limits

# The lines that are kept of a name beside the first one.
MORE = 5
NAME = re.compile(r"^[A-Za-z_$][\w$.:/-]*$")


def build_bridges(
    found: list[Found], traits: tuple[str, ...], modules: frozenset[str], limits: Limits
) -> tuple[Bridge, ...]:
    """The bridges among what rules found, in the order of the source; each name once for a rule, with lines.

    What is no name (an expression, a text with spaces) is none of ours. At most
    as many are kept as a source may have uses.
    """
    rows: dict[tuple[str, str], Bridge] = {}
    for one in sorted(found, key=order_of_place):
        if one.rule.category != "bridge" or not is_fitting(one.rule, traits, modules):
            continue
        name = one.tell().message
        if NAME.match(name) and len(rows) < limits.uses:
            bridge = Bridge(name, one.line, one.rule.id, one.rule.asks, one.rule.offers, one.rule.tells)
            for row in (bridge, *ask_files(bridge, one.rule.endings)):
                key = row.rule, row.name
                rows[key] = add_line(rows[key], row.line) if key in rows else row
    return tuple(rows.values())


def add_line(bridge: Bridge, line: int) -> Bridge:
    """The bridge with one more of its first lines."""
    if len(bridge.more) == MORE or line in (bridge.line, *bridge.more):
        return bridge
    return msgspec.structs.replace(bridge, more=(*bridge.more, line))


def ask_files(bridge: Bridge, endings: tuple[str, ...]) -> Iterator[Bridge]:
    """The files that a dotted name may be the name of."""
    path = bridge.name.replace(".", "/")
    for ending in endings:
        yield Bridge(path + ending, bridge.line, bridge.rule, (FILES,))


def order_of_place(found: Found) -> tuple[int, int, str]:
    """By place, then by rule."""
    return found.start, found.end, found.rule.id
