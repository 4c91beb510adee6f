"""Finds real uses of each symbol in tests and examples."""

from repodocs.link.places import Place
from repodocs.link.scope import Scope
from repodocs.link.table import SourceTable
from repodocs.model.links import LinkedExample

EXAMPLES = 3


def find_examples(table: SourceTable, scope: Scope) -> dict[str, tuple[LinkedExample, ...]]:
    """At most three examples per symbol with an entry, the shortest first."""
    texts: dict[Place, dict[str, str]] = {}
    for path, interface in table.interfaces.items():
        for usage in interface.examples if {"test", "example"} & set(interface.traits) else ():
            found = scope.find_use(path, usage.name)
            if found and found.place.anchor and found.place.path != path:
                texts.setdefault(found.place, {}).setdefault(usage.text, path)
    examples: dict[str, list[LinkedExample]] = {}
    for place in sorted(texts, key=lambda place: (place.path, place.qualified, place.anchor)):
        for text, path in choose_texts(texts[place]):
            row = LinkedExample(place.anchor, place.qualified, text, path)
            examples.setdefault(place.path, []).append(row)
    return {path: tuple(rows) for path, rows in examples.items()}


def choose_texts(texts: dict[str, str]) -> list[tuple[str, str]]:
    """The shortest texts with the first source of each."""
    return sorted(texts.items(), key=lambda pair: (len(pair[0]), pair[1], pair[0]))[:EXAMPLES]
