"""Finds the build files that list each source."""

from collections.abc import Mapping

from repodocs.link.hits import Resolved, find_role
from repodocs.link.names import index_names
from repodocs.link.table import SourceTable
from repodocs.model.links import NameLink

BUILDERS = 10


def find_built_by(
    table: SourceTable, needs: Mapping[str, tuple[Resolved, ...]]
) -> dict[str, tuple[NameLink, ...]]:
    """For each source the build files that name it, with the target where the need tells it."""
    found: dict[str, set[NameLink]] = {}
    for path, resolved in needs.items():
        for one in resolved:
            if one.path and find_role(table, path, one) == "build":
                found.setdefault(one.path, set()).update(name_builders(table, path, one))
    return {
        path: tuple(sorted(links, key=lambda link: (link.path, link.name))[:BUILDERS])
        for path, links in found.items()
    }


def name_builders(table: SourceTable, path: str, one: Resolved) -> list[NameLink]:
    """The targets that a need names, each with its entry, else the build file."""
    names = index_names(table.interfaces[path])
    links = []
    for name in one.hit.taken:
        export = names.tops.get(name)
        links.append(NameLink(name, path, export.anchor, export.part) if export else NameLink(name, path))
    return links or [NameLink("", path)]
