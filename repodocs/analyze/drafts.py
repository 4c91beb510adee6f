"""Gathers drafts: the definitions of a source while matches still add to them."""

from collections.abc import Iterable

import msgspec
import tree_sitter

from repodocs.analyze.parse import Match, Matches

CALLABLE_KINDS = frozenset({"function", "method", "constructor", "test", "macro-definition"})
TYPE_KINDS = frozenset({"class", "struct", "union"})
# Whose bodies hold what no other source sees: getters and setters, too.
BODY_KINDS = CALLABLE_KINDS | {"property"}
MARKS = frozenset(
    {
        "decorator",
        "base",
        "visibility",
        "linkage",
        "export",
        "doc",
        "outer",
        "scope",
        "body",
        "signature",
        "tail",
    }
)


class Draft(msgspec.Struct):
    """A definition while its matches are gathered; nodes as the captures gave them.

    `start` and `end` are the bytes of `node`, which costs more to ask each time.
    """

    node: tree_sitter.Node
    start: int
    end: int
    kind: str
    name: tree_sitter.Node | None
    settings: dict[str, str]
    marks: dict[str, list[tree_sitter.Node]]


class Placed(msgspec.Struct):
    """A draft with its names resolved: what encloses it, and whether others see it.

    `is_beside_owner`: it starts on the line on which its owner does, `is_ending_owner`:
    it ends on the line on which that ends. `last` is the node that it ends with, where
    that is another one.
    """

    draft: Draft
    name: str
    qualified: str
    parent: str
    is_exported: bool
    visibility: str
    is_local: bool
    is_beside_owner: bool = False
    is_ending_owner: bool = False
    last: tree_sitter.Node | None = None


def gather_drafts(matches: Matches) -> list[Draft]:
    """One draft per defining node and name; several matches of the same add their marks."""
    drafts: dict[tuple[int, int, int], Draft] = {}
    for match in matches.of("symbol"):
        role = match.role
        kind = role.kind if role.name == "symbol" else "container"
        capture = f"symbol.{kind}" if role.name == "symbol" else "container"
        node = match.captures[capture][0]
        start, end = node.start_byte, node.end_byte
        names: list[tree_sitter.Node | None] = [*match.captures.get("name", ())]
        for name in names or [None]:
            key = (start, end, name.start_byte if name else -1)
            draft = drafts.get(key)
            if draft is None:
                draft = drafts[key] = Draft(node, start, end, kind, name, dict(role.settings), {})
            add_marks(draft, match)
    add_outer_marks(list(drafts.values()), matches.of("of"))
    add_tails(drafts.values())
    # A broad pattern sets `drop`, and one that knows the place takes it back.
    kept = (draft for draft in drafts.values() if draft.settings.get("drop") != "yes")
    return sorted(kept, key=order_of_draft)


def add_tails(drafts: Iterable[Draft]) -> None:
    """A definition ends with what is marked as its tail: some grammars put a body beside its signature."""
    for draft in drafts:
        if "tail" in draft.marks:
            draft.end = max(draft.end, *(node.end_byte for node in draft.marks["tail"]))


def order_of_draft(draft: Draft) -> tuple[int, int, int]:
    """Enclosing definitions come before what they enclose."""
    start = draft.name.start_byte if draft.name else draft.start
    return (draft.start, -draft.end, start)


def add_marks(draft: Draft, match: Match) -> None:
    """Adds the nodes that say something of the draft, each once."""
    for mark in MARKS.intersection(match.captures):
        for node in match.captures[mark]:
            known = draft.marks.setdefault(mark, [])
            if node not in known:
                known.append(node)
    draft.settings.update(match.role.settings)


def add_outer_marks(drafts: list[Draft], marks_only: list[Match]) -> None:
    """Patterns with @of mark a definition that another pattern defines."""
    by_range: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        by_range.setdefault((draft.start, draft.end), []).append(draft)
    for match in marks_only:
        for node in match.captures["of"]:
            for draft in by_range.get((node.start_byte, node.end_byte), ()):
                add_marks(draft, match)
                kind = match.role.settings.get("kind")
                if kind:
                    draft.kind = draft.settings["member"] = kind
