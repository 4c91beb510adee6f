"""Builds the symbols of a source from the matches that define, mark and enclose them."""

import re
from bisect import bisect_right
from functools import lru_cache

import msgspec
import tree_sitter

from repodocs.analyze.comments import Comment, find_doc, find_first_sentence
from repodocs.analyze.names import clean_scope, read_name
from repodocs.analyze.nodes import (
    first_line,
    is_inside,
    last_text_line,
    read_node,
    read_phrase,
    unwrap_text,
)
from repodocs.analyze.parse import Match
from repodocs.model.analysis import Symbol
from repodocs.model.language import Language, Visibility
from repodocs.model.options import Limits

CALLABLE_KINDS = frozenset({"function", "method", "constructor"})
# Spaces and comments, which may stand between decorators.
NOTHING = re.compile(rb"(?:\s|#[^\n]*|//[^\n]*|/\*[\s\S]*?\*/)*")
MARKS = ("decorator", "base", "visibility", "export", "doc", "outer", "scope", "body", "signature")


class Draft(msgspec.Struct):
    """A definition while its matches are gathered; nodes as the captures gave them."""

    node: tree_sitter.Node
    kind: str
    name: tree_sitter.Node | None
    settings: dict[str, str]
    marks: dict[str, list[tree_sitter.Node]]


class Placed(msgspec.Struct):
    """A draft with its names resolved: what encloses it, and whether others see it."""

    draft: Draft
    name: str
    qualified: str
    parent: str
    is_exported: bool
    visibility: str
    is_local: bool


def build_symbols(
    content: bytes,
    matches: list[Match],
    comments: list[Comment],
    language: Language,
    limits: Limits,
) -> tuple[Symbol, ...]:
    """All symbols in the order of the source, without anchors."""
    drafts = gather_drafts(matches)
    exported_names = gather_exported_names(content, matches)
    accesses = [match for match in matches if match.role.name == "access"]
    placed = place_drafts(content, drafts, accesses, language, exported_names)
    comments_by_end = {comment.end_line: comment for comment in comments}
    return tuple(
        build_symbol(content, one, comments_by_end, language, limits)
        for one in drop_rebound(placed)
        if one.draft.kind != "container"
    )


def drop_rebound(placed: list[Placed]) -> list[Placed]:
    """Without names that are bound again, where the query says that `once` is enough."""
    seen: set[str] = set()
    kept = []
    for one in placed:
        if one.qualified not in seen or one.draft.settings.get("once") != "yes":
            kept.append(one)
        seen.add(one.qualified)
    return kept


def gather_drafts(matches: list[Match]) -> list[Draft]:
    """One draft per defining node and name; several matches of the same add their marks."""
    drafts: dict[tuple[int, int, int], Draft] = {}
    marks_only: list[Match] = []
    for match in matches:
        role = match.role
        if role.name == "of":
            marks_only.append(match)
        if role.name not in ("symbol", "container"):
            continue
        kind = role.kind if role.name == "symbol" else "container"
        capture = f"symbol.{kind}" if role.name == "symbol" else "container"
        node = match.captures[capture][0]
        names = match.captures.get("name") or [None]
        for name in names:
            key = (node.start_byte, node.end_byte, name.start_byte if name else -1)
            draft = drafts.get(key)
            if draft is None:
                draft = drafts[key] = Draft(node, kind, name, dict(role.settings), {})
            add_marks(draft, match)
    add_outer_marks(list(drafts.values()), marks_only)
    # A broad pattern sets `drop`, and one that knows the place takes it back.
    kept = (draft for draft in drafts.values() if draft.settings.get("drop") != "yes")
    return sorted(kept, key=order_of_draft)


def order_of_draft(draft: Draft) -> tuple[int, int, int]:
    """Enclosing definitions come before what they enclose."""
    start = draft.name.start_byte if draft.name else draft.node.start_byte
    return (draft.node.start_byte, -draft.node.end_byte, start)


def add_marks(draft: Draft, match: Match) -> None:
    """Adds the nodes that say something of the draft, each once."""
    for mark in MARKS:
        for node in match.captures.get(mark, ()):
            known = draft.marks.setdefault(mark, [])
            if node not in known:
                known.append(node)
    draft.settings.update(match.role.settings)


def add_outer_marks(drafts: list[Draft], marks_only: list[Match]) -> None:
    """Patterns with @of mark a definition that another pattern defines."""
    by_range: dict[tuple[int, int], list[Draft]] = {}
    for draft in drafts:
        by_range.setdefault((draft.node.start_byte, draft.node.end_byte), []).append(draft)
    for match in marks_only:
        for node in match.captures["of"]:
            for draft in by_range.get((node.start_byte, node.end_byte), ()):
                add_marks(draft, match)
                kind = match.role.settings.get("kind")
                if kind:
                    draft.kind = kind


def gather_exported_names(content: bytes, matches: list[Match]) -> frozenset[str] | None:
    """The names of an explicit list of exports (Python's __all__), or None without one."""
    names: set[str] = set()
    is_listed = False
    for match in matches:
        for node in match.captures.get("export.names", ()):
            is_listed = True
            names.add(read_node(content, node).strip("\"'"))
    return frozenset(names) if is_listed else None


def place_drafts(
    content: bytes,
    drafts: list[Draft],
    accesses: list[Match],
    language: Language,
    exported_names: frozenset[str] | None,
) -> list[Placed]:
    """Resolves nesting with a stack of what encloses each draft."""
    access_of = AccessTable(content, accesses)
    placed: list[Placed] = []
    stack: list[Placed] = []
    for draft in drafts:
        while stack and not is_inside(draft.node, stack[-1].draft.node):
            stack.pop()
        outer = find_owner(draft, stack)
        one = place_draft(content, draft, outer, access_of, language, exported_names)
        if one.is_local and draft.settings.get("locals") == "no":
            continue
        placed.append(one)
        if is_enclosing(draft):
            stack.append(one)
    return placed


def find_owner(draft: Draft, stack: list[Placed]) -> Placed | None:
    """The innermost of what encloses a draft that it belongs to.

    With `lifts`, what a constructor's parameter declares belongs to the class.
    """
    is_lifted = draft.settings.get("lifts") == "yes"
    for one in reversed(stack):
        is_passed = is_lifted and one.draft.kind in CALLABLE_KINDS
        if not is_passed and not is_same_range(one.draft, draft):
            return one
    return None


def is_enclosing(draft: Draft) -> bool:
    """Whether what stands inside belongs to it; a query's `nests` says it, else the kind."""
    nests = draft.settings.get("nests")
    return nests == "yes" if nests else draft.kind not in ("variable", "constant", "field")


def is_same_range(first: Draft, second: Draft) -> bool:
    """Two names defined by one node (`int a, b;`) do not enclose each other."""
    return (first.node.start_byte, first.node.end_byte) == (
        second.node.start_byte,
        second.node.end_byte,
    )


def place_draft(
    content: bytes,
    draft: Draft,
    outer: Placed | None,
    access_of: "AccessTable",
    language: Language,
    exported_names: frozenset[str] | None,
) -> Placed:
    """Names one draft and says whether it is exported."""
    separator = language.separator
    scope, name = read_name(content, draft.name, draft.settings)
    scopes = [*(read_node(content, node) for node in draft.marks.get("scope", ())), scope]
    parents = [outer.qualified if outer else "", *(clean_scope(one, separator) for one in scopes)]
    parent = separator.join(filter(None, parents))
    # A container (Rust's impl, Go's receiver) names its members but is no symbol itself.
    qualified = separator.join(part for part in (parent, name) if part)
    is_local = outer is not None and (outer.is_local or outer.draft.kind in CALLABLE_KINDS)
    visibility = find_visibility(content, draft, outer, access_of, language.visibility)
    root = qualified.split(separator, 1)[0]
    is_listed = None if exported_names is None else root in exported_names
    exported = decide_export(draft, name, outer, visibility, language.visibility, is_listed)
    if is_local and language.visibility.has_locals:
        exported = False
    if draft.kind == "container":
        exported = draft.settings.get("exported") != "no"
    return Placed(draft, name, qualified, parent, exported, visibility, is_local)


def find_visibility(
    content: bytes,
    draft: Draft,
    outer: Placed | None,
    access_of: "AccessTable",
    rules: Visibility,
) -> str:
    """The modifier that decides, as a word: its own, else the section's, else the default."""
    for node in draft.marks.get("visibility", ()):
        for word in re.findall(r"\w+", read_node(content, node)):
            if word in rules.words:
                return word
    if outer is None or outer.draft.kind in CALLABLE_KINDS:
        return ""
    section = access_of.find(draft.node, outer.draft.node)
    if section:
        return section
    return rules.access.get(outer.draft.kind, "")


def decide_export(
    draft: Draft,
    name: str,
    outer: Placed | None,
    visibility: str,
    rules: Visibility,
    is_listed: bool | None,
) -> bool:
    """Whether other sources can use the symbol, by the language's declared rules.

    `is_listed`: whether an explicit list of exports has it, None without such a list.
    """
    if draft.settings.get("exported") == "no":
        return False
    if outer is not None and not outer.is_exported:
        return False
    if visibility:
        return rules.words.get(visibility, rules.default)
    if "export" in draft.marks:
        return True
    if is_listed is not None and outer is None:
        return is_listed
    pattern = rules.private_names
    if pattern and compile_pattern(pattern).search(name):
        return False
    return rules.default and not (rules.marked_only and outer is None)


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
            start, body, word = self.rows[at]
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


def build_symbol(
    content: bytes,
    placed: Placed,
    comments_by_end: dict[int, Comment],
    language: Language,
    limits: Limits,
) -> Symbol:
    """The finished symbol, still without an anchor."""
    draft = placed.draft
    outer = min(draft.marks.get("outer", [draft.node]), key=lambda node: node.start_byte)
    doc, doc_line = read_doc(content, draft, outer, comments_by_end, language, limits)
    name_node = draft.name or draft.node
    return Symbol(
        name=placed.name,
        qualified=placed.qualified,
        kind=draft.kind,
        line=first_line(name_node),
        end_line=max(last_text_line(content, draft.node), first_line(name_node)),
        parent=placed.parent,
        signature=read_signature(content, draft, outer, language, limits),
        doc=doc,
        doc_line=doc_line,
        exported=placed.is_exported,
        visibility=placed.visibility,
        decorators=read_all(content, draft, "decorator", 160),
        bases=read_all(content, draft, "base", 120),
    )


def read_all(content: bytes, draft: Draft, mark: str, limit: int) -> tuple[str, ...]:
    """The texts of a mark's nodes in the order of the source."""
    nodes = sorted(draft.marks.get(mark, ()), key=lambda node: node.start_byte)
    return tuple(read_phrase(content, n.start_byte, n.end_byte, limit) for n in nodes)


def read_signature(
    content: bytes, draft: Draft, outer: tree_sitter.Node, language: Language, limits: Limits
) -> str:
    """From the definition's start to its body, or the node that a query names."""
    explicit = draft.marks.get("signature")
    if explicit:
        start, end = explicit[0].start_byte, explicit[-1].end_byte
    else:
        bodies = sorted(draft.marks.get("body", ()), key=lambda node: node.start_byte)
        start = find_start(content, draft, outer)
        end = bodies[0].start_byte if bodies else draft.node.end_byte
    text = read_phrase(content, start, end, limits.signature_characters)
    return text.rstrip(language.signature_end + " ") if language.signature_end else text


def find_start(content: bytes, draft: Draft, outer: tree_sitter.Node) -> int:
    """The byte where a declaration starts, after the decorators at its head: they stand apart."""
    start = outer.start_byte
    for node in sorted(draft.marks.get("decorator", ()), key=lambda node: node.start_byte):
        if start <= node.start_byte and NOTHING.fullmatch(content, start, node.start_byte):
            start = node.end_byte
    return start


def read_doc(
    content: bytes,
    draft: Draft,
    outer: tree_sitter.Node,
    comments_by_end: dict[int, Comment],
    language: Language,
    limits: Limits,
) -> tuple[str, int]:
    """The first sentence of the symbol's doc and its line, or ("", 0)."""
    inside = draft.marks.get("doc")
    if inside:
        text = unwrap_text(strip_quotes(read_node(content, inside[0])), draft.settings)
        return find_first_sentence(text, first_line(inside[0]), limits.doc_characters)
    if language.docs == "none":
        return "", 0
    # A comment above a Python function is no docstring, but it is what the author says.
    return find_doc(comments_by_end, first_line(outer), limits.doc_characters)


def strip_quotes(text: str) -> str:
    """A string literal without its prefix and quotes."""
    return re.sub(r'^[A-Za-z]{0,2}("""|\'\'\'|"|\')|("""|\'\'\'|"|\')$', "", text)
