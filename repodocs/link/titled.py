"""Finds the only test with the name of a function or a file: `test_fold_norm` of `fold_norm`."""

import posixpath
import re
from collections.abc import Container

import msgspec

from repodocs.link.names import last_part
from repodocs.link.table import SourceTable
from repodocs.model.interface import Body, Interface
from repodocs.model.links import Standing

# What stands before or behind the name of what is tested.
AROUND = re.compile(r"^test_?|_?test$", re.IGNORECASE)
# A name of one word is that of many things.
SEVERAL_WORDS = re.compile(r"[A-Za-z0-9]_+[A-Za-z0-9]|[a-z][A-Z]")
SHORTEST = 8
TESTABLE = frozenset({"function", "method", "test"})
# What a suite of C++ is called, whose tests need no word for it in their names.
SUITE = re.compile(r"Test(?:s|Suite)?::\w+$")


class Titles(msgspec.Struct, frozen=True):
    """The tests by the names that they have without `test`; None for a name of several sources."""

    by_name: dict[str, Standing | None]

    def find(self, name: str) -> Standing | None:
        """The only test of a name."""
        last = last_part(name)
        if len(last) < SHORTEST or not SEVERAL_WORDS.search(last):
            return None
        return self.by_name.get(fold_name(last))


def index_titles(table: SourceTable) -> Titles:
    """The tests of all sources by name; of what several sources define nobody knows which is tested."""
    by_name: dict[str, Standing | None] = {}
    for path, one in table.interfaces.items():
        for body in list_tests(one) if "test" in one.traits else ():
            name = fold_name(last_part(body.qualified))
            known = by_name.setdefault(name, Standing(path, (body,)))
            if known and known.path != path:
                by_name[name] = None
    for name in list_shared(table, by_name):
        by_name[name] = None
    return Titles(by_name)


def list_shared(table: SourceTable, names: Container[str]) -> set[str]:
    """Those of the names that two sources define which are no tests; a header and its source are one."""
    definers: dict[str, set[str]] = {}
    for path, one in table.interfaces.items():
        if "test" not in one.traits:
            for symbol in one.symbols:
                name = fold_name(symbol.name)
                if name in names:
                    definers.setdefault(name, set()).add(posixpath.splitext(path)[0])
    return {name for name, stems in definers.items() if len(stems) > 1}


def list_tests(source: Interface) -> list[Body]:
    """The functions of a test that are named as tests are, or are of a suite."""
    found = {
        one.anchor: Body(one.qualified, one.anchor, one.part)
        for one in source.symbols
        if one.kind in TESTABLE and AROUND.search(one.name)
    }
    suites = {one.anchor: one for one in source.bodies if SUITE.search(one.qualified)}
    return list({**suites, **found}.values())


def fold_name(name: str) -> str:
    """A name without case, and without what says that it is a test."""
    return AROUND.sub("", name).replace("_", "").lower()
