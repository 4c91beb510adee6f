"""Reads again what a grammar failed on, so that a mistake costs a declaration and not a file.

Each step is kept only where less of the text stays unread: what the language
retries is put in the place of what failed; in a text that failed as a whole the
declarations are parsed one by one, and those that fail are left out; where it
fails all the same, that is done with what the language rescues in its place; and
of a long error the lines where it starts are left out. A text without errors pays nothing.
"""

from collections.abc import Callable
from functools import cached_property
from itertools import groupby, pairwise, zip_longest
from operator import attrgetter
from typing import NamedTuple

import msgspec
import tree_sitter

from repodocs.analyze.blank import find_lost, rescue_text, retry_text
from repodocs.analyze.segments import Span, fill_spans, find_lines, split_segments
from repodocs.model.language import Blank

# What a missing token weighs, in bytes: little, since what stands around it was read.
MISSING_BYTES = 8
# An error of so many bytes is more than a mistake: it swallowed what follows.
LONG_BYTES = 160
# A text with more segments is not parsed one by one.
SEGMENTS = 4_000
CUTS = 40
# Retries are asked so often, for what the ones before laid bare,
RETRIES = 4
# and so many lines around an error.
NEAR_LINES = 4
# No author writes so many signs without a word between them.
CROWD = 2_000

Parse = Callable[[bytes], tree_sitter.Tree]


class Place(NamedTuple):
    """A node with the one after it and the place around it.

    A missing token has no length, and a tree is asked for the parent of such a
    one in a time that is quadratic in its depth: the walk down knows it.
    """

    node: tree_sitter.Node
    following: tree_sitter.Node | None = None
    outer: "Place | None" = None


class Reading(msgspec.Struct, frozen=True, dict=True):
    """A text as it was parsed, its tree, and the spans that were left out because they fail."""

    text: bytes
    tree: tree_sitter.Tree
    cut: tuple[Span, ...] = ()

    @cached_property
    def errors(self) -> list[tree_sitter.Node]:
        """The outermost error nodes and the missing tokens, in the order of the text."""
        return find_errors(self.tree)

    @cached_property
    def unread(self) -> int:
        """How many bytes nobody read: those of errors and those left out."""
        left_out = sum(end - start for start, end in self.cut)
        return left_out + weigh_errors(self.errors)


def recover_text(text: bytes, tree: tree_sitter.Tree, blank: Blank, parse: Parse) -> Reading:
    """The best reading of a text; `tree` is what its plain parse gave."""
    reading = Reading(text, tree)
    if not tree.root_node.has_error or not reading.unread:
        return reading
    reading = retry_until_settled(reading, blank, parse)
    if is_swallowed(reading):
        reading = choose_better(reading, leave_out_segments(reading, parse))
    if is_swallowed(reading) and blank.rescues:
        reading = choose_better(reading, rescue_whole(reading, blank, parse))
    if any(is_long(node) for node in reading.errors):
        reading = choose_better(reading, leave_out_lines(reading, parse))
    return leave_out_crowds(reading, parse)


def choose_better(reading: Reading, other: Reading) -> Reading:
    """The other reading where it leaves less unread."""
    return other if other.text != reading.text and other.unread < reading.unread else reading


def find_errors(tree: tree_sitter.Tree) -> list[tree_sitter.Node]:
    """The outermost error nodes and the missing tokens, in the order of the text."""
    found: list[tree_sitter.Node] = []
    waiting = [Place(tree.root_node)]
    while waiting:
        place = waiting.pop()
        node = place.node
        if node.is_error or (node.is_missing and not is_spared(place)):
            found.append(node)
        elif node.has_error:
            children = node.children
            pairs = zip_longest(children, children[1:])
            waiting += reversed([Place(child, following, place) for child, following in pairs])
    return found


def is_spared(place: Place) -> bool:
    """Whether only the end of a statement is missing, around which all was read.

    Before a block it is no end that is missing: the statement is a loop.
    """
    statement = place.outer
    if place.node.type != ";" or statement is None or statement.node.type != "expression_statement":
        return False
    return statement.following is None or statement.following.type != "compound_statement"


def weigh_errors(errors: list[tree_sitter.Node]) -> int:
    """The bytes of the errors."""
    return sum(MISSING_BYTES if node.is_missing else node.end_byte - node.start_byte for node in errors)


def is_long(node: tree_sitter.Node) -> bool:
    """Whether an error is longer than a mistake."""
    return node.end_byte - node.start_byte > LONG_BYTES


def is_swallowed(reading: Reading) -> bool:
    """Whether errors took a good part of the text."""
    return reading.tree.root_node.is_error or 8 * reading.unread > len(reading.text)


def retry_until_settled(reading: Reading, blank: Blank, parse: Parse) -> Reading:
    """The best reading with what the language retries; an error may hide those around it until it is gone."""
    best = reading
    for _ in range(RETRIES):
        retried = retry_near(reading, blank, parse)
        if retried.text == reading.text:
            break
        reading = retried
        # In a text that failed as a whole the retries may be right and something else wrong.
        best = reading if reading.unread <= best.unread else best
        if not reading.errors:
            break
    return best


def retry_near(reading: Reading, blank: Blank, parse: Parse) -> Reading:
    """The text with what the language retries, near the errors; everywhere in a swallowed text."""
    spans = [(0, len(reading.text))]
    if not is_swallowed(reading):
        errors = reading.errors
        spans = [find_lines(reading.text, node.start_byte, node.end_byte, NEAR_LINES) for node in errors]
    text = retry_text(reading.text, blank, spans)
    return Reading(text, parse(text)) if text != reading.text else reading


def rescue_whole(reading: Reading, blank: Blank, parse: Parse) -> Reading:
    """The text with what the language rescues, without those of its segments that still fail."""
    text = rescue_text(reading.text, blank)
    if text == reading.text:
        return reading
    rescued = Reading(text, parse(text), tuple(find_lost(reading.text, blank)))
    if is_swallowed(rescued):
        return choose_better(rescued, leave_out_segments(rescued, parse))
    return rescued


def leave_out_segments(reading: Reading, parse: Parse) -> Reading:
    """The text without what fails in those of its segments that fail when they are parsed alone."""
    segments = split_segments(reading.text)
    if not 1 < len(segments) <= SEGMENTS:
        return reading
    cut: list[Span] = []
    for start, end in segments:
        alone = Reading(reading.text[start:end], parse(reading.text[start:end]))
        if alone.unread > MISSING_BYTES:
            better = choose_better(alone, leave_out_lines(alone, parse))
            inner = better.cut if not better.tree.root_node.is_error else ((0, end - start),)
            cut += [(start + first, start + last) for first, last in inner]
    return leave_out(reading, cut, parse)


def leave_out_lines(reading: Reading, parse: Parse) -> Reading:
    """The text without the lines on which its innermost errors stand."""
    inner = [node for error in reading.errors for node in find_innermost(error)]
    places = [find_lines(reading.text, node.start_byte, node.end_byte, 0) for node in inner[:CUTS]]
    short = [(start, end) for start, end in places if 2 * (end - start) < len(reading.text)]
    return leave_out(reading, short, parse)


def leave_out_crowds(reading: Reading, parse: Parse) -> Reading:
    """The text without the long runs of signs in its errors: a query looks from each to the run's end."""
    crowds = [span for node in reading.errors if node.child_count > CROWD for span in find_crowds(node)]
    return leave_out(reading, crowds, parse)


def find_crowds(error: tree_sitter.Node) -> list[Span]:
    """Where so many children of an error that have no name stand next to each other."""
    runs = (list(run) for is_named, run in groupby(error.children, attrgetter("is_named")) if not is_named)
    return [(run[0].start_byte, run[-1].end_byte) for run in runs if len(run) > CROWD]


def find_innermost(node: tree_sitter.Node) -> list[tree_sitter.Node]:
    """The errors inside of an error that hold none themselves; itself where there are none.

    In the order of the text what is inside of a node comes right after it, and deeper.
    """
    found: list[tuple[int, tree_sitter.Node]] = []
    waiting = [(0, node)]
    while waiting:
        depth, one = waiting.pop()
        if one.is_error or not depth:
            found.append((depth, one))
        inner = [child for child in one.children if child.has_error or child.is_error]
        waiting += [(depth + 1, child) for child in reversed(inner)]
    return [one for (depth, one), (next_depth, _) in pairwise([*found, (0, node)]) if next_depth <= depth]


def leave_out(reading: Reading, spans: list[Span], parse: Parse) -> Reading:
    """The text with spaces in the place of the spans, parsed."""
    if not spans:
        return reading
    text = fill_spans(reading.text, spans)
    return Reading(text, parse(text), tuple(sorted({*reading.cut, *spans})))
