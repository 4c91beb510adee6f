"""Builds the symbols of a source from the matches that define, mark and enclose them."""

import msgspec
import tree_sitter

from repodocs.analyze.comments import (
    Comment,
    CommentIndex,
    find_doc,
    find_doc_below,
    index_comments,
    list_docs_below,
)
from repodocs.analyze.drafts import (
    BODY_KINDS,
    CALLABLE_KINDS,
    TYPE_KINDS,
    Draft,
    Placed,
    gather_drafts,
    order_of_draft,
)
from repodocs.analyze.ends import find_last_line
from repodocs.analyze.few import add_few
from repodocs.analyze.names import clean_scope, find_name_line, read_name
from repodocs.analyze.nodes import (
    first_line,
    is_first_on_line,
    last_line,
    read_node,
    read_phrase,
    unwrap_text,
)
from repodocs.analyze.overloads import mark_overloads, share_docs
from repodocs.analyze.parse import Matches
from repodocs.analyze.sentences import find_first_sentence
from repodocs.analyze.signatures import find_outer, read_signature
from repodocs.analyze.visibility import SourceVisibility, is_local_to
from repodocs.analyze.words import strip_quotes
from repodocs.model.analysis import Symbol
from repodocs.model.language import Language
from repodocs.model.options import Limits

# Authors nest some levels; what a parser can be made to nest has no end.
DEEPEST = 100
# An interface or an alias of a type has no value, so a variable can bear its name, too.
UNBOUND_KINDS = frozenset({"interface", "annotation", "type"})


def build_symbols(
    content: bytes,
    matches: Matches,
    comments: list[Comment],
    language: Language,
    limits: Limits,
) -> tuple[Symbol, ...]:
    """All symbols in the order of the source, without anchors."""
    drafts = sorted(add_few(gather_drafts(matches), matches), key=order_of_draft)
    visible = SourceVisibility(content, matches, language.visibility)
    placed = place_drafts(content, drafts, visible, language.separator)
    kept = [one for one in drop_rebound(placed) if one.draft.kind != "container"]
    mark_overloads(kept)
    below = list_docs_below(content, comments, language.docs_below)
    index = index_comments(comments, [] if language.docs == "none" else comments, below)
    return share_docs(tuple(build_symbol(content, one, index, language, limits) for one in kept))


def drop_rebound(placed: list[Placed]) -> list[Placed]:
    """Without names that are bound again, where the query says that `once` is enough.

    Of what is `joined`, such as a function's clauses, the first ends where the last of those behind it does.
    """
    seen: set[str] = set()
    kept: list[Placed] = []
    for one in placed:
        once = one.draft.settings.get("once")
        if one.qualified not in seen or once not in ("yes", "joined"):
            kept.append(one)
        elif once == "joined" and kept[-1].qualified == one.qualified:
            kept[-1] = msgspec.structs.replace(kept[-1], last=one.draft.node)
        if one.draft.kind not in UNBOUND_KINDS:
            seen.add(one.qualified)
    return kept


def place_drafts(
    content: bytes, drafts: list[Draft], visible: SourceVisibility, separator: str
) -> list[Placed]:
    """Resolves nesting with a stack of what encloses each draft.

    What stands deeper than any author nests belongs to the last that is not: names
    would grow with the square of the depth. A member of a type has the kind that its
    query sets as `member`, unless a pattern that marks it told another; with `owned` set to
    `no` it is no member, nor in a namespace. With `opens`,
    a definition owns what follows it until the next of that sort (Perl's packages).
    """
    placed: list[Placed] = []
    stack: list[Placed] = []
    opened: Placed | None = None
    for draft in drafts:
        while stack and not is_within(draft, stack[-1].draft):
            stack.pop()
        owner = find_owner(draft, stack) or (None if "opens" in draft.settings else opened)
        if owner is not None and owner.draft.kind in TYPE_KINDS:
            draft.kind = draft.settings.get("member", draft.kind)
        is_local = owner is not None and is_local_to(owner)
        if is_local and is_unwanted_local(draft.settings.get("locals"), owner):
            continue
        is_owned = draft.settings.get("owned") != "no"
        one = place_draft(content, draft, owner if is_owned or is_local else None, visible, separator)
        if not is_owned:
            one.qualified, one.parent = one.name, ""
        if is_misnamed(one, owner):
            continue
        placed.append(one)
        if draft.settings.get("opens") == "yes":
            opened = one
        elif is_enclosing(draft) and len(stack) < DEEPEST:
            stack.append(one)
    return placed


def is_misnamed(one: Placed, owner: Placed | None) -> bool:
    """Whether its query wants its owner's name and it has another, or none is written.

    So a C++ constructor is told from the call of a macro in the class. A name
    that the parser put in where one is missing is no name.
    """
    if one.draft.name is not None and not one.name:
        return True
    if one.draft.settings.get("named") != "owner":
        return False
    return owner is None or owner.name.split("<", 1)[0].rstrip() != one.name


def is_unwanted_local(wanted: str | None, owner: Placed | None) -> bool:
    """Whether a query leaves out a local that belongs to `owner`.

    With `nested`, a local is wanted where it belongs to something in the function, such as a class.
    """
    is_of_body = owner is not None and owner.draft.kind in BODY_KINDS
    return wanted == "no" or (wanted == "nested" and is_of_body)


def find_owner(draft: Draft, stack: list[Placed]) -> Placed | None:
    """The innermost of what encloses a draft that it belongs to.

    With `lifts`, what a constructor's parameter declares belongs to the class. A type that stands
    before a function's name is what the function returns, or whose `;` is missing.
    """
    is_lifted = draft.settings.get("lifts") == "yes"
    for one in reversed(stack):
        is_passed = one.draft.kind in CALLABLE_KINDS and (is_lifted or is_ahead(draft, one.draft))
        if not is_passed and not is_same_range(one.draft, draft):
            return one
    return None


def is_ahead(draft: Draft, owner: Draft) -> bool:
    """Whether a type ends before the name of what encloses it."""
    return draft.kind in TYPE_KINDS and owner.name is not None and draft.end <= owner.name.start_byte


def is_enclosing(draft: Draft) -> bool:
    """Whether what stands inside belongs to it; a query's `nests` says it, else the kind."""
    nests = draft.settings.get("nests")
    return nests == "yes" if nests else draft.kind not in ("variable", "constant", "field")


def is_same_range(first: Draft, second: Draft) -> bool:
    """Two names defined by one node (`int a, b;`) do not enclose each other."""
    return first.start == second.start and first.end == second.end


def is_within(inner: Draft, outer: Draft) -> bool:
    """Whether `inner` lies in the range of `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def place_draft(
    content: bytes,
    draft: Draft,
    outer: Placed | None,
    visible: SourceVisibility,
    separator: str,
) -> Placed:
    """Names one draft and says whether it is exported."""
    scope, name = read_name(content, draft.name, draft.settings)
    scopes = [*(read_node(content, node) for node in draft.marks.get("scope", ())), scope]
    parents = [outer.qualified if outer else "", *(clean_scope(one, separator) for one in scopes)]
    parent = separator.join(filter(None, parents))
    # A container (Rust's impl, Go's receiver) names its members but is no symbol itself.
    qualified = separator.join(part for part in (parent, name) if part)
    root = qualified.split(separator, 1)[0]
    word = visible.find_word(draft, outer, name)
    return Placed(
        draft,
        name,
        qualified,
        parent,
        is_exported=visible.is_exported(draft, outer, name, root, word),
        visibility=visible.name_visibility(outer, name, word),
        is_local=outer is not None and is_local_to(outer),
        is_beside_owner=outer is not None and first_line(find_outer(outer.draft)) == first_line(draft.node),
        is_ending_owner=outer is not None and last_line(outer.draft.node) == last_line(draft.node),
    )


def build_symbol(
    content: bytes,
    placed: Placed,
    comments: CommentIndex,
    language: Language,
    limits: Limits,
) -> Symbol:
    """The finished symbol, still without an anchor."""
    draft = placed.draft
    doc, doc_line = read_doc(content, placed, comments, limits.doc_characters)
    line = find_name_line(content, draft.name or draft.node, placed.name, draft.settings)
    last = placed.last or find_last(draft)
    signature = read_signature(content, draft, comments, language, limits.signature_characters)
    return Symbol(
        name=placed.name,
        qualified=placed.qualified,
        kind=draft.kind,
        line=line,
        end_line=max(find_last_line(content, draft.node, last, comments.comments), line),
        parent=placed.parent,
        signature=f"{signature} {{...}} {placed.name}" if is_named_behind(draft) and signature else signature,
        doc=doc,
        doc_line=doc_line,
        exported=placed.is_exported,
        visibility=placed.visibility,
        decorators=read_all(content, draft, "decorator", 160),
        bases=read_all(content, draft, "base", 120),
        declared=draft.settings.get("declared") == "yes",
        body_line=find_body_line(draft, line),
        unscoped=draft.settings.get("unscoped") == "yes" and placed.parent != "",
    )


def find_body_line(draft: Draft, line: int) -> int:
    """The first line of a definition whose body stands before its name on other lines, else 0.

    So does what a query says that it starts with: the key of an item whose value stands below it.
    """
    is_ahead_of_name = is_named_behind(draft) or draft.settings.get("starts") == "node"
    start = first_line(find_outer(draft)) if is_ahead_of_name else line
    return start if start < line else 0


def is_named_behind(draft: Draft) -> bool:
    """Whether the name stands behind the body, as that of `typedef struct {...} box;`."""
    bodies = draft.marks.get("body", ())
    return draft.name is not None and any(one.end_byte <= draft.name.start_byte for one in bodies)


def find_last(draft: Draft) -> tree_sitter.Node:
    """The node that a definition ends with: its tail where it has one."""
    return draft.marks.get("tail", [draft.node])[-1]


def read_all(content: bytes, draft: Draft, mark: str, limit: int) -> tuple[str, ...]:
    """The texts of a mark's nodes in the order of the source."""
    if mark not in draft.marks:
        return ()
    nodes = sorted(draft.marks[mark], key=lambda node: node.start_byte)
    return tuple(read_phrase(content, n.start_byte, n.end_byte, limit) for n in nodes)


def read_doc(
    content: bytes,
    placed: Placed,
    comments: CommentIndex,
    limit: int,
) -> tuple[str, int]:
    """The first sentence of the symbol's doc and its line, or ("", 0).

    What stands above a line is the doc of what starts the line: not of a
    constructor's parameter behind it, nor of the members of a type on one line.
    """
    draft = placed.draft
    inside = draft.marks.get("doc")
    if inside:
        text = unwrap_text(strip_quotes(read_node(content, inside[0])), draft.settings)
        return find_first_sentence(text, first_line(inside[0]), limit)
    is_lifted = draft.settings.get("lifts") == "yes" and not is_first_on_line(content, draft.node)
    if is_lifted or placed.is_beside_owner:
        return "", 0
    # A comment above a Python function is no docstring, but it is what the author says.
    # It may also stand between an attribute and what that belongs to.
    lines = [first_line(draft.node)]
    if "outer" in draft.marks:
        lines.insert(0, first_line(find_outer(draft)))
    found = (find_doc(comments, line, limit) for line in lines)
    above = next((doc for doc in found if doc[0]), ("", 0))
    if above[0] or placed.is_ending_owner:
        return above
    return find_doc_below(comments, last_line(draft.node), limit)
