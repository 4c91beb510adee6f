"""Weighs tests by how near their names are to a source and to what they may test of it."""

import re
from collections.abc import Mapping
from functools import cache

import msgspec

from repodocs.model.interface import Body
from repodocs.model.links import Standing

# The tests, and the bodies of each, that are told.
TESTS, BODIES = 2, 2
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
# Words of paths that say nothing of what is tested.
COMMON = frozenset({"test", "tests", "src", "lib", "py", "cpp", "h", "cc", "go", "java", "js", "ts", "main"})


class Near(msgspec.Struct, frozen=True):
    """What a test should be near to: a source, and the name that it uses."""

    path: str
    name: str


def sort_tests(tests: Mapping[str, tuple[Body, ...]], near: Near) -> tuple[Standing, ...]:
    """The nearest tests, the first by path among equals, each with the nearest of its bodies."""
    words = list_words(near.name) or list_words(near.path)
    rows = [Standing(path, sort_bodies(bodies, words)) for path, bodies in tests.items()]
    rows.sort(key=lambda one: (-weigh(one, near), one.path))
    return tuple(rows[:TESTS])


def sort_bodies(bodies: tuple[Body, ...], words: frozenset[str]) -> tuple[Body, ...]:
    """The first bodies: those with most of the words."""
    return tuple(sorted(bodies, key=lambda one: -len(list_words(one.qualified) & words))[:BODIES])


def weigh(test: Standing, near: Near) -> int:
    """How many words of the source and of the name a test has in its path, and in its first body.

    What all of them use has its own words in most of their paths: those of the source tell more.
    """
    named = list_words(near.name)
    own = list_words(near.path) - named
    body = list_words(test.bodies[0].qualified) if test.bodies else frozenset()
    return 2 * len(list_words(test.path) & own) + len(body & (named or own))


def is_near(test: str, *paths: str) -> bool:
    """Whether a test has a word of one of the paths below the first folder, which all of a tree have."""
    words = list_words(test) - list_words(test.partition("/")[0])
    return any(words & (list_words(path) - list_words(path.partition("/")[0])) for path in paths)


@cache
def list_words(text: str) -> frozenset[str]:
    """The words of a path or a name that tell something."""
    return frozenset(word.lower() for word in WORD.findall(text)) - COMMON
