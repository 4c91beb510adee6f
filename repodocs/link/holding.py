"""Finds the sources of which holds what the last link kept.

A source that comes or goes changes where the names of another one lead only where that
one writes its name, or resolves a need to it, or sees the names of its import system
without a need, which a manifest may change as well. Where it cannot be told, nothing
holds and all names are followed anew.
"""

import re
from collections.abc import Iterable, Iterator, Set

import msgspec

from repodocs.link.before import Before
from repodocs.link.counterparts import FOLDER_STEMS
from repodocs.link.kept import Kept, Known, Texts, Written, digest_found, list_tops
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.table import SourceTable, list_ancestors, split_path
from repodocs.model.interface import Interface

# Import systems of these ambiences show a source's names to those alone whose needs lead to it.
CLOSED = frozenset({"", "includes"})
# A name that no separator of names can be in.
PLAIN = re.compile(r"\w+")


def find_holding(key: str, kept: Kept, before: Before, written: Written) -> dict[str, msgspec.Raw]:
    """The sources whose names lead where they led in the last link, with that."""
    said = written.said
    come, gone = said.keys() - kept.known.keys(), kept.known.keys() - said.keys()
    same = [path for path in said if path not in come]
    is_known = (
        kept.key == key
        and all(is_same(kept.known[path], said[path], before, path) for path in same)
        and list_tops(before.resolvers) == kept.tops
        and leave_out(before.headers, come | gone) == leave_out(kept.headers, come | gone)
    )
    if not is_known:
        return {}
    names = set(list_names(come | gone, list_shifted(said, kept.known)))
    if is_written(names, before.table, written.texts, come):
        return {}
    systems = {kept.known[path].system for path in gone}
    systems |= {before.table.resolver_names[path] for path in come}
    opened = {name for name in systems if name in before.resolvers and is_open(before.resolvers[name])}
    return {path: kept.followed[path] for path in same if kept.known[path].system not in opened}


def is_same(known: Known, said: str, before: Before, path: str) -> bool:
    """Whether a source says the same, and what it says leads to the same sources."""
    return known.said == said and known.found == digest_found(before, path)


def leave_out(headers: dict[str, str], moved: Set[str]) -> dict[str, str]:
    """The pairs of which neither moved."""
    return {one: header for one, header in headers.items() if one not in moved and header not in moved}


def is_open(resolver: Resolver) -> bool:
    """Whether sources of an import system see names of each other without a need."""
    has_full = type(resolver).find_full is not Resolver.find_full
    return has_full or resolver.ambience not in CLOSED


def list_shifted(now: Iterable[str], before: Iterable[str]) -> frozenset[str]:
    """The folders that came or went."""
    return frozenset(list_folders(now) ^ list_folders(before))


def list_folders(paths: Iterable[str]) -> set[str]:
    """Every folder around some sources."""
    direct = {split_path(path)[0] for path in paths}
    return {around for folder in direct for around in list_ancestors(folder)}


def list_names(moved: Iterable[str], shifted: Set[str]) -> Iterator[str]:
    """The names by which sources that moved may be found as parts of others: their own, or their folders'."""
    for path in moved:
        folder, name = split_path(path)
        stem = name.lstrip(".").partition(".")[0]
        yield stem
        for around in list_ancestors(folder)[:-1]:
            if around in shifted or stem in FOLDER_STEMS:
                yield split_path(around)[1]


def is_written(names: Set[str], table: SourceTable, texts: Texts, come: Set[str]) -> bool:
    """Whether a source that did not come has any of the names in what it needs, uses or asks."""
    wanted = [msgspec.json.encode(name)[1:-1] for name in names]
    suspected = (
        path
        for path, text in texts.items()
        if path not in come and any(name in bytes(text) for name in wanted)
    )
    # Of other names it is not told where they begin and end.
    is_plain = all(map(PLAIN.fullmatch, names))
    return any(not is_plain or names & list_parts(table.interfaces[path]) for path in suspected)


def list_parts(source: Interface) -> set[str]:
    """The parts of all names that a source writes and does not define."""
    written = [*source.uses, *(one.name for one in source.examples)]
    written += [base for symbol in source.inheriting for base in symbol.bases]
    written += [name for shared in source.shared for name in shared.names]
    written += [name for need in source.imports for name in (need.module, *need.names, *need.bindings)]
    return {part for name in written for part in PLAIN.findall(name)}
