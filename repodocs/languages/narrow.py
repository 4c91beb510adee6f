"""Tells which patterns of a query can match in a tree, by the kinds of its nodes.

tree-sitter follows each pattern through the grammar's table when it compiles one:
for a single source that takes up to thirty times as long as to read it.
"""

import re

import tree_sitter

from repodocs.languages.patterns import PREDICATES

# What says nothing of the kinds of nodes, and what does.
TOKENS = re.compile(
    r';[^\n]*|@[\w.-]+|!\w+|[\w-]+:|(?P<told>"(?:\\.|[^"\\])*"|[()\[\]?*]|[\w-]+(?:/[\w-]+)?)'
)
ANY = frozenset({"_", "MISSING"})


class Kinds:
    """The kinds of nodes that a tree has, or may have."""

    def __init__(self, tree: tree_sitter.Tree, grammar: tree_sitter.Language) -> None:
        named = (grammar.node_kind_for_id(one) for one in grammar.supertypes)
        self.there = list_kinds(tree).union(filter(None, named))
        self.known = list_known(grammar)

    def may_have(self, written: str) -> bool:
        """Whether a node of the kind that a pattern names is there; a wrong name is not denied."""
        kind = written[1:-1] if written.startswith('"') else written
        return kind in self.there or kind in ANY or kind not in self.known

    def can_match(self, pattern: str) -> bool:
        """Whether all that the pattern asks for is there; of alternatives, any."""
        opened: list[list[bool]] = [[]]
        for token in TOKENS.finditer(PREDICATES.sub("", pattern)):
            told = token["told"]
            if told in ("(", "["):
                opened.append([])
            elif told in (")", "]"):
                inside = opened.pop()
                opened[-1].append(all(inside) if told == ")" else any(inside))
            elif told in ("?", "*"):
                opened[-1][-1] = True
            elif told:
                opened[-1].append(self.may_have(told))
        return all(opened[0])


def list_kinds(tree: tree_sitter.Tree) -> set[str]:
    """The kinds of all nodes of a tree."""
    cursor = tree.walk()
    found: set[str] = set()
    while True:
        if cursor.node is not None:
            found.add(cursor.node.type)
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return found


def list_known(grammar: tree_sitter.Language) -> frozenset[str]:
    """The kinds that a grammar has."""
    kinds = (grammar.node_kind_for_id(one) for one in range(grammar.node_kind_count))
    return frozenset(filter(None, kinds))
