"""Tells which patterns of a query can match in a tree, by the kinds of its nodes.

tree-sitter follows each pattern through the grammar's table when it compiles one:
for a single source that takes up to thirty times as long as to read it.
"""

import re

import msgspec
import tree_sitter

from repodocs.languages.patterns import PREDICATES

# What says nothing of nodes, and what does: a field before one, its kind, and how they are put together.
TOKENS = re.compile(
    r';[^\n]*|@[\w.-]+|!\w+|(?P<field>[\w-]+):|(?P<told>"(?:\\.|[^"\\])*"|[()\[\]?*]|[\w-]+(?:/[\w-]+)?)'
)
ANY = frozenset({"_", "MISSING"})

# A node's kind, that of the one around it, and its field there; "" for any.
Placing = tuple[str, str, str]


class Group(msgspec.Struct):
    """What a bracket of a pattern opens: the field before it, the node around, and what of it is there.

    `around` is "" for any node, and until the kind that parentheses begin with is read.
    """

    bracket: str = "["
    field: str = ""
    around: str = ""
    found: list[bool] = []


class Kinds:
    """The kinds of nodes that a tree has, or may have, and which stand directly in which."""

    def __init__(self, tree: tree_sitter.Tree, grammar: tree_sitter.Language) -> None:
        named = (grammar.node_kind_for_id(one) for one in grammar.supertypes)
        self.placed = list_placings(tree)
        self.free = ANY.union(filter(None, named))
        self.known = list_known(grammar)

    def is_told(self, kind: str) -> bool:
        """Whether a kind says which nodes are meant: no wildcard or supertype, nor a wrong name."""
        return kind in self.known and kind not in self.free

    def may_have(self, written: str, around: str, field: str) -> bool:
        """Whether such a node is there, in such a node and field; a wrong name is not denied."""
        kind = written[1:-1] if written.startswith('"') else written
        return not self.is_told(kind) or (kind, around, field if around else "") in self.placed

    def can_match(self, pattern: str) -> bool:
        """Whether all that the pattern asks for is there; of alternatives, any."""
        opened = [Group()]
        field = ""
        for token in TOKENS.finditer(PREDICATES.sub("", pattern)):
            told = token["told"] or ""
            if told in ("(", "["):
                opened.append(open_group(told, field, opened[-1]))
            elif told in (")", "]"):
                inside = opened.pop().found
                opened[-1].found.append(all(inside) if told == ")" else any(inside))
            elif told in ("?", "*"):
                opened[-1].found[-1] = True
            elif told:
                self.read_kind(told, field, opened)
            if told or token["field"]:
                field = token["field"] or ""
        return all(opened[0].found)

    def read_kind(self, told: str, field: str, opened: list[Group]) -> None:
        """Notes whether a node is there: the one that parentheses stand for, or one that is named alone."""
        group = opened[-1]
        if group.bracket == "[" or group.found or told.startswith('"'):
            field = field or (group.field if group.bracket == "[" else "")
            group.found.append(self.may_have(told, group.around, field))
            return
        group.found.append(self.may_have(told, opened[-2].around, group.field))
        group.around = told if self.is_told(told) else ""


def open_group(bracket: str, field: str, outer: Group) -> Group:
    """What a bracket opens inside of another; alternatives stand where their brackets do."""
    field = field or (outer.field if outer.bracket == "[" else "")
    return Group(bracket, field, outer.around if bracket == "[" else "", [])


def list_placings(tree: tree_sitter.Tree) -> set[Placing]:
    """The kinds of all nodes of a tree, alone, by the node around them, and by their field in it."""
    cursor = tree.walk()
    found: set[Placing] = set()
    around = [""]
    while True:
        kind = cursor.node.type if cursor.node is not None else ""
        found.add((kind, around[-1], cursor.field_name or ""))
        if cursor.goto_first_child():
            around.append(kind)
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return found.union(*({(kind, around, ""), (kind, "", "")} for kind, around, _ in found))
            around.pop()


def list_known(grammar: tree_sitter.Language) -> frozenset[str]:
    """The kinds that a grammar has."""
    kinds = (grammar.node_kind_for_id(one) for one in range(grammar.node_kind_count))
    return frozenset(filter(None, kinds))
