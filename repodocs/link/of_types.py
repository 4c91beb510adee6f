"""Tells who uses the types of headers that an implementation belongs to."""

from collections.abc import Mapping

from repodocs.link.declared import Declaration, Users, count_declared, group_paths, make_link
from repodocs.link.names import TYPE_KINDS, name_owner
from repodocs.link.table import SourceTable
from repodocs.model.links import Declared, NameLink


def tell_types(
    table: SourceTable,
    declarations: Mapping[str, tuple[Declaration, ...]],
    told: Mapping[str, object],
    users: Users,
) -> dict[str, tuple[Declared, ...]]:
    """For implementations of which no user is `told`: the users of the types that they belong to."""
    found: dict[str, tuple[Declared, ...]] = {}
    for path, rows in declarations.items():
        counted = () if path in told else tuple(count_types(table, path, rows, users))
        if counted:
            found[path] = counted
    return found


def count_types(table: SourceTable, path: str, rows: tuple[Declaration, ...], users: Users) -> list[Declared]:
    """The types of headers that declare what a source defines, with their users."""
    owners = dict.fromkeys((one.of.path, name_owner(one.of.name)) for one in rows)
    types = [find_type(table, header, name) for header, name in owners if name]
    counted = []
    for of in filter(None, types):
        paths = group_paths(users.get(of.path, ())).get(of.anchor, set()) - {path}
        if paths:
            counted.append(count_declared(table, "", of, paths))
    return counted


def find_type(table: SourceTable, header: str, name: str) -> NameLink | None:
    """The link to a type of a header, None for a namespace or what is not there."""
    for one in table.interfaces[header].symbols:
        if one.qualified == name and one.kind in TYPE_KINDS:
            return make_link(header, one)
    return None
