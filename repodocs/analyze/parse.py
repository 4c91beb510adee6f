"""Parses a text within a time limit, after blanking what its grammar cannot read."""

import time
from collections import defaultdict
from collections.abc import Iterator
from functools import partial

import msgspec
import tree_sitter

from repodocs.analyze.blank import blank_text
from repodocs.analyze.recover import Reading, recover_text
from repodocs.analyze.segments import Span
from repodocs.languages.query import Asked, CompiledLanguage
from repodocs.languages.roles import Role

# The first piece of a node's text that a predicate reads; most nodes are shorter.
PIECE_BYTES = 1 << 6
# So many bytes are parsed within a second whatever they are: of what was tried, 16,000
# asterisks in Markdown took longest, 1.5 s.
SECOND_BYTES = 1_000
# The depth at which a pattern started is kept in 16 bits: beyond those none is given up,
# and all of them are looked at again at each node.
DEEPEST_START = 60_000

Captures = dict[str, list[tree_sitter.Node]]


class ParseTimeout(Exception):  # noqa: N818  an outcome, not a fault
    """The parse took longer than its limit."""


class Match(msgspec.Struct, frozen=True):
    """One match of the combined query: the role of its pattern, and the captured nodes."""

    role: Role
    captures: Captures


# Roles that one step reads together, in the order in which their matches came.
TOGETHER = {"container": "symbol", "missing": "error"}


class Matches:
    """Matches by the name of their role, so that no step walks over those of another."""

    def __init__(self) -> None:
        self.by_role: defaultdict[str, list[Match]] = defaultdict(list)

    def add(self, roles: tuple[Role, ...], found: list[tuple[int, Captures]]) -> None:
        """Adds what a query found, whose patterns have these roles."""
        lists = [self.by_role[TOGETHER.get(role.name, role.name)] for role in roles]
        for index, captures in found:
            lists[index].append(Match(roles[index], captures))

    def of(self, name: str) -> list[Match]:
        """The matches with a role, as they came; symbols with containers, errors with missing nodes."""
        return self.by_role.get(name, [])

    def join(self, others: "Matches") -> None:
        """Adds the matches of a region that was parsed by itself."""
        for name, same in others.by_role.items():
            self.by_role[name] += same

    def ruled(self) -> Iterator[Match]:
        """The matches of rules."""
        return (one for same in self.by_role.values() for one in same if one.role.rule is not None)


class Reader:
    """Gives the parser its input: all that is left while it parses, then a piece of some node's text.

    A predicate asks for its node's text by the same call, without saying where it
    ends, and copies what it is given: so pieces are small, and grow for a node
    that goes on. The binding of tree-sitter 0.26 reads on in a piece that it has
    given back, so the last one is kept.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.view = memoryview(content)
        self.is_parsing = True
        self.size = PIECE_BYTES
        self.end = -1
        self.piece = b""

    def __call__(self, start: int, point: object) -> bytes | memoryview:
        """The input from a byte on."""
        del point
        if self.is_parsing:
            return self.view[start:]
        self.size = 4 * self.size if start == self.end else PIECE_BYTES
        self.end = start + self.size
        self.piece = self.content[start : self.end]
        return self.piece


class Parsed(msgspec.Struct, frozen=True):
    """The tree of a text, what it was asked, every match of the query, and the spans that were left out."""

    tree: tree_sitter.Tree
    asked: Asked
    matches: Matches
    cut: tuple[Span, ...] = ()


def parse_text(content: bytes, compiled: CompiledLanguage, seconds: float) -> Parsed:
    """Every match of the language's query, in the order of the source; raises ParseTimeout."""
    reading = read_text(blank_text(content, compiled.language.blank), compiled, seconds)
    asked, matches = compiled.asked.for_text(content, reading.tree), Matches()
    matches.add(asked.roles, make_cursor(asked.query).matches(reading.tree.root_node))
    return Parsed(reading.tree, asked, matches, reading.cut)


def make_cursor(query: tree_sitter.Query) -> tree_sitter.QueryCursor:
    """What asks a tree; patterns start at no node that is deeper than its numbers go."""
    cursor = tree_sitter.QueryCursor(query)
    cursor.set_max_start_depth(DEEPEST_START)
    return cursor


def read_text(blanked: bytes, compiled: CompiledLanguage, seconds: float) -> Reading:
    """The text as it can best be read; one whose plain parse leaves no time stays as that read it."""
    parse = partial(parse_within, compiled.grammar, seconds=seconds)
    tree = parse(blanked)
    try:
        return recover_text(blanked, tree, compiled.language.blank, parse)
    except ParseTimeout:
        return Reading(blanked, tree)


def parse_within(grammar: tree_sitter.Language, content: bytes, seconds: float) -> tree_sitter.Tree:
    """Parses; raises ParseTimeout once `seconds` are over.

    tree-sitter 0.25, the last that does not tell its version, crashes on a progress
    callback, so there the whole buffer is parsed at once and only the process around
    it can end it. So is one that is short for its limit, since predicates read a
    tree's text faster out of a buffer.

    A text is ended by a newline where it ends by none: grammars are made for such,
    and that of Perl never ends in a comment without one.
    """
    content = content if content.endswith(b"\n") else content + b"\n"
    parser = tree_sitter.Parser(grammar)
    if not hasattr(tree_sitter, "__version__") or len(content) <= seconds * SECOND_BYTES:
        return parser.parse(content)
    # A busy machine makes a parse no longer: what counts is the time of this thread.
    deadline = time.thread_time() + seconds
    reader = Reader(content)
    try:
        return parser.parse(reader, progress_callback=lambda *_: time.thread_time() > deadline)
    except ValueError as error:
        raise ParseTimeout from error
    finally:
        reader.is_parsing = False
