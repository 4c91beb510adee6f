"""Whether an import only sometimes runs, and what it then stands in."""

import re

import tree_sitter

from repodocs.analyze.nodes import read_node
from repodocs.analyze.parse import Matches

# An import in a statement of the file, such as an assignment, is one level deep.
CONDITIONAL_DEPTH = 2
# So many nodes around an import are looked at for what it stands in.
LEVELS = 24
HEADS = 6
OTHERWISE = re.compile(r"[#@%]?\s*else\b")
# What encloses statements of the file counts as no level.
GUARD = 0
# What begins a branch counts as any other node does.
BRANCH = 1
HEAD_CHARACTERS = 100
# How a statement with a body starts: `if`, `#ifdef`, `@if`.
KEYWORD = re.compile(r"[#@%]?\s*[A-Za-z]\w*")


def weigh_nesting(matches: Matches) -> dict[int, int]:
    """How many levels a marked node (by id) counts as; any other node counts as one.

    A @guard encloses statements of the file and makes none conditional, such as
    `#ifndef FOO_H` around a whole header; a @condition makes all in it conditional, and where
    it has no word of its own, each @branch in it begins what is conditional on that.
    """
    weights: dict[int, int] = {}
    for match in matches.of("condition"):
        weights[match.captures["condition"][0].id] = CONDITIONAL_DEPTH
    for match in matches.of("branch"):
        weights[match.captures["branch"][0].id] = BRANCH
    for match in matches.of("guard"):
        weights.update((node.id, GUARD) for node in match.captures["guard"])
    return weights


def is_conditional(node: tree_sitter.Node, weights: dict[int, int]) -> bool:
    """Whether an import is nested deeper than a statement of the file.

    A tree finds a parent from its root: only as many are asked for as decide.
    """
    parent = node.parent
    depth = 0
    while depth < CONDITIONAL_DEPTH and parent is not None:
        outer = parent.parent
        depth += weights.get(parent.id, 1) if outer is not None else 0
        parent = outer
    return depth >= CONDITIONAL_DEPTH


def read_condition(content: bytes, node: tree_sitter.Node, weights: dict[int, int]) -> tuple[str, ...]:
    """The heads of all that encloses a node on lines before it, the nearest first, but for guards.

    Each of them must hold: the nearest alone would make a promise that the ones around it take back.
    A word alone around others says nothing (`try` around `except X`), but that it is the other branch.
    """
    heads: list[str] = []
    around = node.parent
    for _ in range(LEVELS):
        if around is None or around.parent is None or len(heads) == HEADS:
            break
        if around.start_point[0] < node.start_point[0] and weights.get(around.id) != GUARD:
            head = read_head(content, around)
            if head and (not heads or " " in head or OTHERWISE.match(head)):
                heads.append(head)
            heads += [] if head else read_branches(content, around, node, weights)
        around = around.parent
    return tuple(heads)


def read_branches(
    content: bytes, around: tree_sitter.Node, node: tree_sitter.Node, weights: dict[int, int]
) -> list[str]:
    """What begins the branch that a node stands in; of one that asks nothing the first branch's, too."""
    begun = [one for one in around.children if weights.get(one.id) == BRANCH]
    heads = [join_head(content, one) for one in begun if one.start_byte < node.start_byte]
    last = heads[-1:]
    return [*last, heads[0]] if last and OTHERWISE.match(last[0]) else last


def join_head(content: bytes, node: tree_sitter.Node) -> str:
    """What begins a branch, on one line."""
    return " ".join(read_node(content, node).split())[:HEAD_CHARACTERS]


def read_head(content: bytes, node: tree_sitter.Node) -> str:
    """The first line of a node that starts with a keyword, without what opens its body; "" for any other."""
    first = node.child(0)
    if first is None or first.is_named or not KEYWORD.fullmatch(read_node(content, first)):
        return ""
    line = content[node.start_byte : node.end_byte].partition(b"\n")[0].decode("utf-8", "replace")
    return " ".join(line.split()).rstrip(" {:\\")[:HEAD_CHARACTERS]
