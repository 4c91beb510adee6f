"""Finds real uses of each symbol, best in tests and examples."""

from repodocs.link.places import Place
from repodocs.link.scope import Scope
from repodocs.link.table import SourceTable
from repodocs.model.interface import SHOWING
from repodocs.model.links import LinkedExample

EXAMPLES = 3
# Whether a source is there for something else than to show how others are used, and its path.
Origin = tuple[bool, str]


def find_examples(table: SourceTable, scope: Scope) -> dict[str, tuple[LinkedExample, ...]]:
    """At most three examples per symbol with an entry: tests and examples first, then the shortest."""
    texts: dict[Place, dict[str, Origin]] = {}
    for path, interface in table.interfaces.items():
        origin = (not SHOWING & set(interface.traits), path)
        for usage in interface.examples:
            found = scope.find_use(path, usage.name)
            if found and found.place.anchor and found.place.path != path:
                known = texts.setdefault(found.place, {})
                known[usage.text] = min(known.get(usage.text, origin), origin)
    examples: dict[str, list[LinkedExample]] = {}
    for place in sorted(texts, key=lambda place: (place.path, place.qualified, place.anchor)):
        for text, path in choose_texts(texts[place]):
            row = LinkedExample(place.anchor, place.qualified, text, path)
            examples.setdefault(place.path, []).append(row)
    return {path: tuple(rows) for path, rows in examples.items()}


def choose_texts(texts: dict[str, Origin]) -> list[tuple[str, str]]:
    """The shortest texts of the most telling sources, each with the first such source."""
    ordered = sorted(texts.items(), key=lambda pair: (pair[1][0], len(pair[0]), pair[1][1], pair[0]))
    return [(text, path) for text, (_, path) in ordered[:EXAMPLES]]
