"""Turns bases around: the types elsewhere that name a type of a source as their base."""

from repodocs.link.uses import Uses
from repodocs.model.links import NameLink


def find_subclasses(uses: dict[str, Uses]) -> dict[str, tuple[NameLink, ...]]:
    """The subclasses of each source's types that other sources define, sorted by name and path."""
    found: dict[str, set[NameLink]] = {}
    for one in uses.values():
        for derived in one.bases:
            found.setdefault(derived.of.path, set()).add(derived.link)
    return {
        path: tuple(sorted(links, key=lambda link: (link.name, link.path, link.anchor)))
        for path, links in found.items()
    }
