"""Lays a repository's own document over the defaults."""

from msgspec import inspect

from repodocs.config.check import is_off
from repodocs.config.kinds import inspect_type, list_fields, split_hints
from repodocs.config.written import Entry, Mapping, Sequence, Written, build_value


def merge_documents(default: Mapping, own: Mapping, kind: type) -> Mapping:
    """Mappings key by key; a list replaces the default one, or is added where its type says so."""
    return merge_struct(default, own, inspect_type(kind))


def merge_struct(default: Mapping, own: Mapping, kind: inspect.Type) -> Mapping:
    """Every key of either; places are those of the one that decides."""
    entries = dict(default.entries)
    for key, entry in own.entries.items():
        kind_of_key = find_kind(kind, key)
        known = entries.get(key)
        value = entry.value if known is None else merge(known.value, entry.value, kind_of_key)
        entries[key] = Entry(take_away(value, kind_of_key), entry.place)
    return Mapping(entries, own.place)


def merge(default: Written, own: Written, kind: inspect.Type) -> Written:
    """One value over its default."""
    bare, hints = split_hints(kind)
    match default, own:
        case Mapping(), Mapping():
            return merge_struct(default, own, bare)
        case Sequence(), Sequence() if hints.merge == "add" and own.items:
            return add_items(default, own)
    return own


def add_items(default: Sequence, own: Sequence) -> Sequence:
    """The default items, then the own ones.

    Where both have an item, the own place counts: in patterns the last one that
    fits decides, so `!a` and a later `a` must keep their order.
    """
    repeated = [build_value(item) for item in own.items]
    kept = [item for item in default.items if build_value(item) not in repeated]
    return Sequence((*kept, *own.items), own.place)


def take_away(value: Written, kind: inspect.Type) -> Written:
    """An empty mapping for what null or an empty list removes."""
    _, hints = split_hints(kind)
    return Mapping({}, value.place) if hints.can_be_off and is_off(value) else value


def find_kind(kind: inspect.Type, key: str) -> inspect.Type:
    """The type of what stands under a key."""
    match kind:
        case inspect.StructType():
            return list_fields(kind.cls)[key].type
        case inspect.DictType(value_type=value):
            return value
    return kind
