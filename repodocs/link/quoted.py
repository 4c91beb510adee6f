"""Lets a silent implementation quote what headers say of the types and functions that it defines."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from repodocs.link.declared import Declaration, make_link
from repodocs.link.names import TYPE_KINDS, name_owner
from repodocs.link.quotes import is_telling
from repodocs.link.table import SourceTable
from repodocs.model.links import Declared, NameLink, Quote

# So many are quoted: types with several members here, then what others use most.
QUOTED = 2
# So many members make a source one of their type; fewer do where it defines nothing else.
SEVERAL = 3


def quote_headers(
    table: SourceTable,
    declarations: Mapping[str, Sequence[Declaration]],
    declared: Mapping[str, Sequence[Declared]],
) -> dict[str, tuple[Quote, ...]]:
    """The quotes of each source that has no words about itself."""
    quoted: dict[str, tuple[Quote, ...]] = {}
    for path, rows in declarations.items():
        source = table.interfaces[path]
        if not (source.summary or "test" in source.traits):
            places = dict.fromkeys([*list_owners(table, rows), *list_used(declared.get(path, ()))])
            quotes = [quote for place in places for quote in quote_place(table, place)]
            if quotes:
                quoted[path] = tuple(quotes[:QUOTED])
    return quoted


def list_owners(table: SourceTable, rows: Sequence[Declaration]) -> list[NameLink]:
    """The types of which the source defines several members, or nothing else; that of most members first."""
    owners = Counter((one.of.path, name_owner(one.of.name)) for one in rows)
    ordered = sorted(owners, key=lambda owner: (-owners[owner], owner))
    chief = [owner for owner in ordered if owners[owner] >= min(SEVERAL, len(rows))]
    return [NameLink(name, path) for path, name in chief if is_type(table, path, name)]


def is_type(table: SourceTable, path: str, name: str) -> bool:
    """Whether a source defines a type of that name."""
    symbols = table.interfaces[path].symbols if name else ()
    return any(one.qualified == name and one.kind in TYPE_KINDS for one in symbols)


def list_used(declared: Sequence[Declared]) -> Iterator[NameLink]:
    """What others use of it through headers, what most use first."""
    rows = [one for one in declared if one.anchor]
    yield from (one.of for one in sorted(rows, key=lambda one: (-one.users, one.of.path, one.of.name)))


def quote_place(table: SourceTable, place: NameLink) -> Iterator[Quote]:
    """What a header says of one of its symbols; of overloads any may speak."""
    for export in table.interfaces[place.path].symbols:
        if export.qualified == place.name and is_telling(export):
            yield Quote(make_link(place.path, export), export.doc)
            return
