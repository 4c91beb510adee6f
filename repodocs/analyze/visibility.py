"""Decides which symbols others can use, by modifiers, sections, lists of exports and names."""

import re
from bisect import bisect_right
from functools import lru_cache

import msgspec
import tree_sitter

from repodocs.analyze.drafts import BODY_KINDS, CALLABLE_KINDS, TYPE_KINDS, Draft, Placed
from repodocs.analyze.nodes import is_inside, read_node
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import Import
from repodocs.model.language import Visibility

# The kind of an import that is an export as well, and the names of one that takes a module as a whole.
PASSED_ON = "export"
WHOLE = frozenset({"", "*"})


class NamedAccess(msgspec.Struct, frozen=True):
    """What a statement in a body says of a member that it names."""

    body: tree_sitter.Node
    name: str
    word: str


class SourceVisibility:
    """What a source and its language say of who can use its symbols."""

    def __init__(self, content: bytes, matches: Matches, rules: Visibility) -> None:
        self.content = content
        self.rules = rules
        self.exported_names = gather_exported_names(content, matches.of("export.names"))
        accesses = matches.of("access")
        self.accesses = AccessTable(content, [one for one in accesses if not one.role.kind])
        self.named = gather_named_accesses(content, [one for one in accesses if one.role.kind])

    def find_word(self, draft: Draft, outer: Placed | None, name: str) -> str:
        """The modifier that decides, as a word: its own, a later one that names it, else the section's.

        A query's `access` set to `no` says that sections are for other kinds of members. What
        is marked as linkage (C's `static`) says nothing of who can use a member of a type.
        """
        is_member = outer is not None and outer.draft.kind in TYPE_KINDS
        marks = ("visibility",) if is_member else ("visibility", "linkage")
        for node in (node for mark in marks for node in draft.marks.get(mark, ())):
            for word in re.findall(r"\w+", read_node(self.content, node)):
                if word in self.rules.words:
                    return str(word)
        if outer is None or outer.draft.kind in CALLABLE_KINDS:
            return ""
        named = self.find_named(draft, outer, name)
        if named or draft.settings.get("access") == "no":
            return named
        section = self.accesses.find(draft.node, outer.draft.node)
        return section or self.rules.access.get(outer.draft.kind, "")

    def find_named(self, draft: Draft, outer: Placed, name: str) -> str:
        """What the last statement of the owner's body that names a member says of it (`private :area`)."""
        words = (
            one.word
            for one in reversed(self.named)
            if one.name == name and is_inside(one.body, outer.draft.node) and is_inside(draft.node, one.body)
        )
        return next(words, "")

    def is_exported(self, draft: Draft, outer: Placed | None, name: str, root: str, word: str) -> bool:
        """Whether other sources can use the symbol.

        `root` is the first part of its full name, `word` the modifier that decides.
        """
        rules = self.rules
        is_local = outer is not None and is_local_to(outer)
        if draft.kind == "container":
            return self.is_open(draft)
        if draft.settings.get("exported") == "no" or (is_local and rules.has_locals):
            return False
        if outer is not None and not outer.is_exported:
            return False
        if word:
            return rules.words.get(word, rules.default)
        return "export" in draft.marks or self.is_shown(outer, name, root)

    def name_visibility(self, outer: Placed | None, name: str, word: str) -> str:
        """The modifier that decides, or what a name that is private by its form counts as."""
        rules = self.rules
        if word or outer is not None or not rules.private_word:
            return word
        is_unlisted = self.exported_names is not None and name not in self.exported_names
        is_private = is_unlisted or compile_pattern(rules.private_names).search(name)
        return rules.private_word if is_private else ""

    def is_open(self, container: Draft) -> bool:
        """Whether others can use what stands in it; its query says `no`, or as which word it counts."""
        word = container.settings.get("exported", "")
        return word != "no" and self.rules.words.get(word, True)

    def is_shown(self, outer: Placed | None, name: str, root: str) -> bool:
        """Whether a symbol without a modifier or a mark is exported: by a list, its name, the default."""
        rules = self.rules
        if self.exported_names is not None and outer is None:
            return root in self.exported_names
        if rules.private_names and compile_pattern(rules.private_names).search(name):
            return False
        return rules.default and not (rules.marked_only and outer is None)


def is_local_to(outer: Placed) -> bool:
    """Whether what stands directly in `outer` stands in a function."""
    return outer.is_local or outer.draft.kind in BODY_KINDS


def gather_named_accesses(content: bytes, matches: list[Match]) -> list[NamedAccess]:
    """The members that statements name with an access, in the order of the source."""
    return [
        NamedAccess(match.captures["access.body"][0], read_node(content, name).strip(":\"'"), word)
        for match in matches
        for word in [read_node(content, match.captures["access.word"][0])]
        for name in match.captures.get("access.names", ())
    ]


def gather_exported_names(content: bytes, matches: list[Match]) -> frozenset[str] | None:
    """The names of an explicit list of exports (Python's __all__), or None without one."""
    names: set[str] = set()
    is_listed = False
    for match in matches:
        for node in match.captures["export.names"]:
            is_listed = True
            names.add(read_node(content, node).strip("\"'"))
    return frozenset(names) if is_listed else None


def find_passed_on(content: bytes, matches: Matches, imports: tuple[Import, ...]) -> tuple[str, ...]:
    """The names that imports bind and that a list exports, or that are exported as they are imported."""
    listed = gather_exported_names(content, matches.of("export.names")) or frozenset()
    names = (
        name
        for one in imports
        for name in one.bindings
        if name in listed or (one.kind == PASSED_ON and name not in WHOLE)
    )
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=256)
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern of the configuration, compiled once."""
    return re.compile(pattern)


class AccessTable:
    """Sections of members (`private:`), by where they start."""

    def __init__(self, content: bytes, matches: list[Match]) -> None:
        rows = sorted(
            (node.start_byte, node.parent.start_byte if node.parent else 0, read_node(content, node))
            for match in matches
            for node in match.captures["access"]
        )
        self.starts = [row[0] for row in rows]
        self.rows = rows

    def find(self, node: tree_sitter.Node, outer: tree_sitter.Node) -> str:
        """The last section before `node` that stands directly in the body of `outer`."""
        at = bisect_right(self.starts, node.start_byte) - 1
        while at >= 0 and self.rows[at][0] > outer.start_byte:
            _, body, word = self.rows[at]
            if body >= outer.start_byte and is_direct(node, body):
                return word.strip(": \t")
            at -= 1
        return ""


def is_direct(node: tree_sitter.Node, body_start: int) -> bool:
    """Whether `node` is a child or grandchild of the body that starts at `body_start`."""
    parent = node.parent
    for _ in range(3):
        if parent is None:
            return False
        if parent.start_byte == body_start:
            return True
        parent = parent.parent
    return False
