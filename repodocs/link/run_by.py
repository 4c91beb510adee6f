"""Finds the tests of build files that run the target which a source of tests is built into."""

import re
from collections.abc import Mapping
from functools import cache

from repodocs.link.table import SourceTable
from repodocs.model.interface import Export
from repodocs.model.links import Builder, NameLink

TEST = "test"
# A rule that makes a test: `cc_test(name = "a")`.
TEST_RULE = re.compile(r"\w*_test\(")
WORD = re.compile(r"[\w.+-]+")
SHOWN = 3


def find_run_by(
    table: SourceTable, built_by: Mapping[str, tuple[Builder, ...]]
) -> dict[str, tuple[NameLink, ...]]:
    """For each source of tests the tests of build files that run it, each with its entry."""
    index = cache(lambda path: index_tests(table.interfaces[path].symbols))
    found: dict[str, tuple[NameLink, ...]] = {}
    for path, targets in built_by.items():
        if TEST in table.interfaces[path].traits:
            tests = {
                (one.path, test.name): NameLink(test.name, one.path, test.anchor, test.part)
                for one in targets
                for test in index(one.path).get(one.name, ())
            }
            if tests:
                found[path] = tuple(tests[key] for key in sorted(tests)[:SHOWN])
    return found


def index_tests(symbols: tuple[Export, ...]) -> dict[str, list[Export]]:
    """The tests of a build file by the words of how they are written: a test names what it runs."""
    tests: dict[str, list[Export]] = {}
    for one in symbols:
        if one.kind == TEST or TEST_RULE.match(one.signature):
            words = WORD.findall(one.signature) if one.kind == TEST else [one.name]
            for word in dict.fromkeys([one.name, *words]):
                tests.setdefault(word, []).append(one)
    return tests
