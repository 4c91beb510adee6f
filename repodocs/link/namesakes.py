"""Finds data files that are named for a test: `TestShape.test_area-wide.expect` of `TestShape.test_area`.

A part of a name that only one test has will do, where it is long: `Report-drawsAllShapes-tree.out.txt`.
"""

import posixpath
import re
from collections.abc import Iterator

from repodocs.link.names import split_name
from repodocs.link.table import SourceTable, split_path
from repodocs.model.interface import Interface

# What owns the test, a class or a module, then the test, and what tells its files apart.
NAME = re.compile(r"^(\w+)\.(test\w*)(?:-[\w.-]+)?$")
DATA = frozenset({"text", "binary"})
# A part of a name that is no plain word, and long enough to be no chance.
PART, WORDS, SHORTEST = re.compile(r"[-.]"), re.compile(r"[a-z0-9](?:_[a-z]|[A-Z])"), 12

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
    named = {path: next(iter(found[key])) for path, key in asked.items() if len(found.get(key, ())) == 1}
    return {**find_by_parts(table), **named}


def find_by_parts(table: SourceTable) -> dict[str, str]:
    """The source of the only test that has a part of the name of a test's data file."""
    asked = {path: parts for path, one in table.interfaces.items() if (parts := list_parts(one))}
    wanted = {part for parts in asked.values() for part in parts}
    found: dict[str, set[str]] = {}
    for source in table.interfaces.values():
        for symbol in source.symbols if wanted and "test" in source.traits else ():
            if symbol.name in wanted:
                found.setdefault(symbol.name, set()).add(source.path)
    return {
        path: next(iter(found[part]))
        for path, parts in asked.items()
        for part in parts
        if len(found.get(part, ())) == 1
    }


def list_parts(source: Interface) -> list[str]:
    """The long parts of the name of a test's data file, the last of which counts most."""
    if source.outcome not in DATA or "test" not in source.traits:
        return []
    parts = PART.split(posixpath.splitext(split_path(source.path)[1])[0])
    return [part for part in parts if len(part) >= SHORTEST and WORDS.search(part)]


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
