"""Tells who uses the types, or else the header, that an implementation belongs to."""

from collections.abc import Mapping, Sequence

from repodocs.link.declared import Declaration, Users, count_declared, make_link
from repodocs.link.names import TYPE_KINDS, name_owner
from repodocs.link.table import SourceTable
from repodocs.model.links import Declared, NameLink


def tell_types(
    table: SourceTable,
    headers: Mapping[str, str],
    declarations: Mapping[str, tuple[Declaration, ...]],
    told: Mapping[str, Sequence[Declared]],
    users: Users,
) -> dict[str, tuple[Declared, ...]]:
    """For implementations of which no test is `told`: the users of their types, or else of the header.

    Where other users are told, only types with tests are.
    """
    found: dict[str, tuple[Declared, ...]] = {}
    for path in sorted({*headers, *declarations}):
        known = told.get(path, ())
        if any(one.tests for one in known):
            continue
        counted = count_types(table, path, declarations.get(path, ()), users)
        if known:
            counted = [one for one in counted if one.tests]
        elif not counted and path in headers:
            counted = count_header(table, path, headers[path], users)
        if counted:
            found[path] = tuple(counted)
    return found


def count_header(table: SourceTable, path: str, header: str, users: Users) -> list[Declared]:
    """A header with the users of anything that it has."""
    paths = {one for row in users.get(header, ()) for one in row.paths} - {path}
    return [count_declared(table, "", NameLink("", header), paths)] if paths else []


def count_types(table: SourceTable, path: str, rows: tuple[Declaration, ...], users: Users) -> list[Declared]:
    """The types of headers that declare what a source defines, with their users."""
    owners = dict.fromkeys((one.of.path, name_owner(one.of.name)) for one in rows)
    types = [find_type(table, header, name) for header, name in owners if name]
    counted = []
    for of in filter(None, types):
        paths = {one for row in users.get(of.path, ()) if row.anchor == of.anchor for one in row.paths}
        paths.discard(path)
        if paths:
            counted.append(count_declared(table, "", of, paths))
    return counted


def find_type(table: SourceTable, header: str, name: str) -> NameLink | None:
    """The link to a type of a header, None for a namespace or what is not there."""
    for one in table.interfaces[header].symbols:
        if one.qualified == name and one.kind in TYPE_KINDS:
            return make_link(header, one)
    return None
