"""Finds the functions, tests and types in which a source uses what others define."""

import posixpath
import re

from repodocs.analyze.references import HEAD, LAST
from repodocs.model.analysis import Analysis, Symbol
from repodocs.model.interface import SHOWING, Body, Usage
from repodocs.model.kinds import TYPES

# What a statement is told to stand in: a class around it says less than the source does.
ENCLOSING = frozenset({"function", "method", "constructor", "property", "test", "job", "target", "item"})
# A table of a test, whose rows are what is tested.
TABLES = frozenset({"variable", "constant"})
# What is there for tests, and how a test is called.
APART, TEST = TYPES | {"function"}, re.compile("test", re.IGNORECASE)
# The bodies that are kept of each name; a test is looked up by the function that it tests. Of a name that is
# asked of others it is one more than pages tell, so that they can say that there are others.
FEW, FEW_OF_TEST, FEW_OF_ASKED = 2, 3, 4
# One more than is told.
READERS = 3
Lines = dict[str, set[int]]


class Bodies:
    """The bodies that are named so far, each once, by their number."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.is_showing = bool(SHOWING & set(analysis.traits))
        self.kinds = ENCLOSING | TABLES if self.is_showing else ENCLOSING
        self.numbers: dict[Body, int] = {}
        self.readers: dict[str, tuple[str, ...]] = {}
        self.lines: dict[str, set[int]] = {}
        for reference in analysis.references if self.is_showing else ():
            self.lines.setdefault(HEAD.split(reference.name, maxsplit=1)[0], set()).update(reference.lines)

    def listed(self) -> tuple[Body, ...]:
        """The bodies in the order of their numbers."""
        return tuple(self.numbers)

    def number(self, one: Symbol) -> int:
        """The number of a body."""
        readers = self.find_readers(one.name) if self.is_used_by_tests(one) else ()
        return self.numbers.setdefault(Body(one.qualified, one.anchor, one.part, readers), len(self.numbers))

    def is_used_by_tests(self, one: Symbol) -> bool:
        """Whether a body of a test is a table, or a function or type that is no test itself."""
        is_apart = one.kind in APART and not TEST.search(one.qualified)
        return self.is_showing and (one.kind in TABLES or is_apart)

    def find_readers(self, name: str) -> tuple[str, ...]:
        """The first functions that use a table, or what is there for tests."""
        known = self.readers.get(name)
        if known is None:
            around = find_around(self.analysis.symbols, self.lines.get(name, set()), ENCLOSING)
            found = dict.fromkeys(around[line].qualified for line in sorted(around))
            others = [one for one in found if HEAD.split(one, maxsplit=1)[0] != name]
            known = self.readers[name] = tuple(others[:READERS])
        return known

    def place_examples(self) -> tuple[Usage, ...]:
        """The examples without their lines, with the innermost functions or tests around them."""
        examples = self.analysis.examples
        around = find_around(self.analysis.symbols, {example.line for example in examples}, self.kinds)
        usages = []
        for example in examples:
            one = around.get(example.line)
            # A function of one line is what is shown.
            is_around = one is not None and one.end_line > one.first_line
            usages.append(Usage(example.name, example.text, self.number(one) if one and is_around else -1))
        return tuple(usages)

    def place_uses(self, leading: set[str], uses: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
        """For each use the first bodies that have it; none of those that lead nowhere."""
        lines: Lines = {}
        for reference in self.analysis.references:
            if reference.name in leading:
                lines.setdefault(reference.name, set()).update(reference.lines)
        around = self.look_around(lines)
        return tuple(self.choose(name, lines.get(name, set()), around) for name in uses)

    def place_asked(self) -> dict[str, tuple[int, ...]]:
        """For each name that is asked of others (an operator, a file) the first bodies that have it."""
        lines: Lines = {}
        for one in self.analysis.bridges:
            if one.asks:
                lines.setdefault(one.name, set()).update((one.line, *one.more))
        around = self.look_around(lines)
        return {name: self.choose(name, some, around, FEW_OF_ASKED) for name, some in sorted(lines.items())}

    def look_around(self, lines: Lines) -> dict[int, Symbol]:
        """The innermost body around each line, none for what the source as a whole is."""
        every = {line for some in lines.values() for line in some}
        around = find_around(self.analysis.symbols, every, self.kinds | TYPES)
        stem = posixpath.basename(self.analysis.path).partition(".")[0]
        return {line: one for line, one in around.items() if one.name != stem}

    def choose(self, name: str, lines: set[int], around: dict[int, Symbol], most: int = 0) -> tuple[int, ...]:
        """The first bodies around the lines; those of a test that are named for it come before."""
        found = {around[line].anchor: around[line] for line in sorted(lines) if line in around}
        ordered = list(found.values())
        if self.is_showing and len(ordered) > 1:
            word = LAST.split(name)[-1].lower()
            ordered.sort(key=lambda one: word not in one.name.lower())
        most = most or (FEW_OF_TEST if self.is_showing else FEW)
        return tuple(map(self.number, ordered[:most]))


def find_around(symbols: tuple[Symbol, ...], lines: set[int], kinds: frozenset[str]) -> dict[int, Symbol]:
    """The innermost symbol of these kinds that each of the lines stands in."""
    waiting = sorted((one for one in symbols if one.kind in kinds), key=lambda one: -one.first_line)
    opened: list[Symbol] = []
    around: dict[int, Symbol] = {}
    for line in sorted(lines):
        while waiting and waiting[-1].first_line <= line:
            opened.append(waiting.pop())
        while opened and opened[-1].end_line < line:
            opened.pop()
        if opened:
            around[line] = opened[-1]
    return around
