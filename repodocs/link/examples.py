"""Finds real uses of each symbol, best in tests and examples."""

import re

import msgspec

from repodocs.link.bridges import KIND
from repodocs.link.documents import is_document
from repodocs.link.names import last_part
from repodocs.link.places import Place
from repodocs.link.table import SourceTable
from repodocs.link.uses import Uses
from repodocs.model.interface import SHOWING, Body, Usage
from repodocs.model.links import Edge, LinkedExample, NameLink

EXAMPLES = 3
# What follows a name that is called or made: `Linear(`, `Circle{`, `vec![`. A type is also named in
# heads and declarations, which are shorter and show less.
CALLS = ("(", "{", "!")
# `run(*args, **kwargs)`, `run(...args)`.
PASSED_ON = re.compile(r"[(,]\s*(?:\*\*|\.{3})\w+")

NOWHERE = Body("")


class Origin(msgspec.Struct, frozen=True, gc=False, order=True, array_like=True):
    """Where a text is taken from; the least is the most telling one.

    `is_other`: the source is there for something else than to show how others are used.
    `is_named`: the text names what it shows and does not call it.
    """

    is_other: bool
    is_named: bool
    path: str
    inside: str
    anchor: str
    part: int


def find_examples(table: SourceTable, uses: dict[str, Uses]) -> dict[str, tuple[LinkedExample, ...]]:
    """At most three examples per symbol with an entry, or per name that is asked of other languages.

    Tests and examples come first, then calls, then the shortest.
    """
    texts: dict[Place, dict[str, Origin]] = {}
    for path, interface in table.interfaces.items():
        if not interface.examples:
            continue
        is_other = not SHOWING & set(interface.traits)
        bridges = () if is_document(interface) else uses[path].bridges
        places = {edge.module: aim_edge(edge) for edge in bridges if edge.kind == KIND} | uses[path].shown
        for usage in interface.examples:
            place = places.get(usage.name)
            if place and place.path != path:
                known = texts.setdefault(place, {})
                body = interface.bodies[usage.inside] if usage.inside >= 0 else NOWHERE
                origin = Origin(is_other, is_named(usage), path, body.qualified, body.anchor, body.part)
                known[usage.text] = min(known.get(usage.text, origin), origin)
    examples: dict[str, list[LinkedExample]] = {}
    for place in sorted(texts, key=lambda place: (place.path, place.qualified, place.anchor)):
        for text, origin in choose_texts(texts[place]):
            inside = NameLink(origin.inside, origin.path, origin.anchor, origin.part)
            row = LinkedExample(place.anchor, place.qualified, text, inside)
            examples.setdefault(place.path, []).append(row)
    return {path: tuple(rows) for path, rows in examples.items()}


def aim_edge(edge: Edge) -> Place:
    """The place that a bridge leads to."""
    link = edge.names[0]
    return Place(link.path, link.name, link.anchor, link.part)


def is_named(usage: Usage) -> bool:
    """Whether a text has no call of the name that it shows, or one that only passes on what it was given."""
    if PASSED_ON.search(usage.text):
        return True
    name = last_part(usage.name)
    return not any(f"{name}{sign}" in usage.text for sign in CALLS)


def choose_texts(texts: dict[str, Origin]) -> list[tuple[str, Origin]]:
    """The shortest texts of the most telling sources, each with the first such source."""
    ordered = sorted(
        texts.items(),
        key=lambda pair: (pair[1].is_other, pair[1].is_named, len(pair[0]), pair[1].path, pair[0]),
    )
    return ordered[:EXAMPLES]
