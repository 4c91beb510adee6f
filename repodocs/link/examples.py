"""Finds real uses of each symbol, best in tests and examples."""

from repodocs.link.bridges import KIND
from repodocs.link.documents import is_document
from repodocs.link.places import Place
from repodocs.link.table import SourceTable
from repodocs.link.uses import Uses
from repodocs.model.interface import SHOWING
from repodocs.model.links import Edge, LinkedExample

EXAMPLES = 3
# Whether a source is there for something else than to show how others are used, and its path.
Origin = tuple[bool, str]


def find_examples(table: SourceTable, uses: dict[str, Uses]) -> dict[str, tuple[LinkedExample, ...]]:
    """At most three examples per symbol with an entry, or per name that is asked of other languages.

    Tests and examples come first, then the shortest.
    """
    texts: dict[Place, dict[str, Origin]] = {}
    for path, interface in table.interfaces.items():
        if not interface.examples:
            continue
        origin = (not SHOWING & set(interface.traits), path)
        bridges = () if is_document(interface) else uses[path].bridges
        places = {edge.module: aim_edge(edge) for edge in bridges if edge.kind == KIND} | uses[path].shown
        for usage in interface.examples:
            place = places.get(usage.name)
            if place and place.path != path:
                known = texts.setdefault(place, {})
                known[usage.text] = min(known.get(usage.text, origin), origin)
    examples: dict[str, list[LinkedExample]] = {}
    for place in sorted(texts, key=lambda place: (place.path, place.qualified, place.anchor)):
        for text, path in choose_texts(texts[place]):
            row = LinkedExample(place.anchor, place.qualified, text, path)
            examples.setdefault(place.path, []).append(row)
    return {path: tuple(rows) for path, rows in examples.items()}


def aim_edge(edge: Edge) -> Place:
    """The place that a bridge leads to."""
    link = edge.names[0]
    return Place(link.path, link.name, link.anchor, link.part)


def choose_texts(texts: dict[str, Origin]) -> list[tuple[str, str]]:
    """The shortest texts of the most telling sources, each with the first such source."""
    ordered = sorted(texts.items(), key=lambda pair: (pair[1][0], len(pair[0]), pair[1][1], pair[0]))
    return [(text, path) for text, (_, path) in ordered[:EXAMPLES]]
