"""Finds data files that are named for a test: `TestShape.test_area-wide.expect` of `TestShape.test_area`."""

import posixpath
import re
from collections.abc import Iterator

from repodocs.link.names import split_name
from repodocs.link.table import SourceTable, split_path
from repodocs.model.interface import Interface

# What owns the test, a class or a module, then the test, and what tells its files apart.
NAME = re.compile(r"^(\w+)\.(test\w*)(?:-[\w.-]+)?$")
DATA = frozenset({"text", "binary"})

# An owner and its test.
Key = tuple[str, str]


def find_namesakes(table: SourceTable) -> dict[str, str]:
    """The source of the only test that each data file is named for."""
    asked = {path: key for path, one in table.interfaces.items() if (key := read_key(one))}
    wanted = set(asked.values())
    found: dict[Key, set[str]] = {}
    for source in table.interfaces.values():
        for key in list_keys(source) if wanted and "test" in source.traits else ():
            if key in wanted:
                found.setdefault(key, set()).add(source.path)
    return {path: next(iter(found[key])) for path, key in asked.items() if len(found.get(key, ())) == 1}


def read_key(source: Interface) -> Key | None:
    """The test that the name of a data file says."""
    if source.outcome not in DATA:
        return None
    match = NAME.match(posixpath.splitext(split_path(source.path)[1])[0])
    return (match.group(1), match.group(2)) if match else None


def list_keys(source: Interface) -> Iterator[Key]:
    """The symbols of a test, by their classes and by the name of the source."""
    stem = posixpath.splitext(split_path(source.path)[1])[0]
    for symbol in source.symbols:
        if symbol.name.startswith("test"):
            *owners, name = split_name(symbol.qualified)
            yield stem, name
            if owners:
                yield owners[-1], name
