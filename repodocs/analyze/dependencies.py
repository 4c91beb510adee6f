"""Builds the imports and the references of a source."""

import re
from bisect import bisect_right

import msgspec
import tree_sitter

from repodocs.analyze.nodes import Phrase, extract_phrases, first_line, read_node
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import Import, Reference, Symbol
from repodocs.model.options import Limits

# A name may end in what Ruby, Elixir, Julia, OCaml and Haskell allow there.
NAME = re.compile(r"^[\w$.:>\-~\\@]{1,160}[?!']?$")
VARIABLE_KINDS = frozenset({"read", "set"})
# A name that is called of an object, without the object: a member of a type that nobody wrote.
MEMBER_KIND = "member"
INSIDE_KINDS = VARIABLE_KINDS | {MEMBER_KIND}
# What ends the first part of a dotted name, and such parts that are the source's own.
HEAD = re.compile(r"[.:\->/]")
SELVES = frozenset({"self", "this", "cls", ""})
# An import in a statement of the file, such as an assignment, is one level deep.
CONDITIONAL_DEPTH = 2
# A longer callee is an expression, such as a lambda that is called at once.
REFERENCE_BYTES = 400
# The kind of a pattern that names what the statement around it takes of its module.
PART = "part"

# The first byte of an import's statement, and its module.
Key = tuple[int, str]
Words = tuple[str, ...]


def build_imports(content: bytes, matches: Matches) -> tuple[Import, ...]:
    """Every written dependency in the order of the source; names of one node are joined."""
    rows: dict[Key, Import] = {}
    places: dict[Key, int] = {}
    keys: dict[Key, Key] = {}
    ends: dict[Key, int] = {}
    dropped: set[Key] = set()
    weights = weigh_nesting(matches)
    for match in matches.of("import"):
        if match.role.kind == PART:
            continue
        node = match.captures[find_capture(match, "import")][0]
        for module in read_modules(content, match):
            # Patterns may capture the same module within different statements.
            key = keys.setdefault((module.start, module.text), (node.start_byte, module.text))
            rows[key] = join_imports(rows.get(key), build_import(content, match, node, module, weights))
            places[key] = min(module.start, places.get(key, module.start))
            ends[key] = max(node.end_byte, ends.get(key, 0))
            # A broad pattern takes more for an import than one that knows the place does.
            dropped |= {key} if match.role.settings.get("drop") == "yes" else set()
    add_parts(content, rows, ends, [one for one in matches.of("import") if one.role.kind == PART])
    kept = rows.keys() - dropped
    return tuple(rows[key] for key in sorted(kept, key=lambda key: (places[key], key)))


def add_parts(content: bytes, rows: dict[Key, Import], ends: dict[Key, int], parts: list[Match]) -> None:
    """Adds what parts of statements name to the last import that starts before, where it encloses them."""
    starts = sorted(rows)
    named: dict[Key, list[tuple[str, str]]] = {}
    for part in parts:
        node = part.captures[find_capture(part, "import")][0]
        at = bisect_right(starts, (node.start_byte, "")) - 1
        if at >= 0 and node.end_byte <= ends[starts[at]]:
            named.setdefault(starts[at], []).extend(zip(*read_names(content, part), strict=True))
    for key, pairs in named.items():
        names, bindings = zip(*pairs, strict=True)
        new = msgspec.structs.replace(rows[key], kind="import", names=names, bindings=bindings)
        rows[key] = join_imports(rows[key], new)


def find_capture(match: Match, role: str) -> str:
    """The name of the capture that gave the match its role."""
    return f"{role}.{match.role.kind}" if match.role.kind else role


def read_modules(content: bytes, match: Match) -> list[Phrase]:
    """The written modules without quotes; several where one statement lists them."""
    phrases = (
        phrase
        for node in match.captures.get("module", ())
        for phrase in extract_phrases(content, node, match.role.settings)
    )
    cleaned = (Phrase(clean_module(one.text), one.start, one.line) for one in phrases)
    prefix = read_prefix(content, match)
    return [Phrase(prefix + one.text, one.start, one.line) for one in cleaned if one.text]


def read_prefix(content: bytes, match: Match) -> str:
    """What stands before the module elsewhere (`use a::{b::c}`), with the query's `join` after each."""
    join = match.role.settings.get("join", "")
    return "".join(read_node(content, node) + join for node in match.captures.get("prefix", ()))


def clean_module(text: str) -> str:
    """A written module on one line, without quotes or angle brackets around it."""
    return " ".join(text.split()).strip("\"'`<>")[:400]


def build_import(
    content: bytes, match: Match, node: tree_sitter.Node, module: Phrase, weights: dict[int, int]
) -> Import:
    """One import as one match sees it."""
    settings = match.role.settings
    names, bindings = read_names(content, match)
    return Import(
        module=module.text,
        line=module.line,
        kind=match.role.kind or "import",
        names=names,
        bindings=bindings,
        conditional=settings.get("conditional") != "no" and is_conditional(node, weights),
    )


def read_names(content: bytes, match: Match) -> tuple[Words, Words]:
    """The names that a match takes of its module, and what they are called here."""
    settings = match.role.settings
    written = " ".join(read_node(content, node) for node in match.captures.get("names", ()))
    names = tuple(name.strip("\"'`:") for name in written.split())
    aliases = tuple(read_node(content, n) for n in match.captures.get("alias", ()))
    if not names and (aliases or "names" in settings):
        # A query says what a default import or a star takes; any other alias binds the module.
        names = (settings.get("names", ""),)
    return names, aliases if len(aliases) == len(names) else names


def join_imports(known: Import | None, new: Import) -> Import:
    """Adds the names of `new` that `known` has not; a more telling kind wins."""
    if known is None:
        return new
    pairs = dict(zip(known.names, known.bindings, strict=False))
    pairs.update(zip(new.names, new.bindings, strict=False))
    kind = known.kind if new.kind == "import" else new.kind
    return Import(
        known.module,
        known.line,
        kind,
        tuple(pairs),
        tuple(pairs.values()),
        known.conditional and new.conditional,
    )


def weigh_nesting(matches: Matches) -> dict[int, int]:
    """How many levels a marked node (by id) counts as; any other node counts as one.

    A @guard encloses statements of the file and makes none conditional, such as
    `#ifndef FOO_H` around a whole header; a @condition makes all in it conditional.
    """
    weights: dict[int, int] = {}
    for match in matches.of("condition"):
        weights[match.captures["condition"][0].id] = CONDITIONAL_DEPTH
    for match in matches.of("guard"):
        weights.update((node.id, 0) for node in match.captures["guard"])
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


def build_references(content: bytes, matches: Matches, limits: Limits) -> tuple[Reference, ...]:
    """Names that are called or used, by first line, with their first lines; bounded."""
    uses = Uses(content, limits.reference_lines)
    for match in matches.of("reference"):
        kind = match.role.kind or "use"
        for node in match.captures[find_capture(match, "reference")]:
            if "extract" in match.role.settings:
                uses.add_phrases(node, match.role.settings, kind)
            else:
                uses.add_node(node, kind)
    rows = [Reference(*key, uses.counts[key], tuple(lines)) for key, lines in uses.lines.items()]
    rows.sort(key=lambda row: (row.lines, row.name, row.kind))
    return tuple(rows)


class Uses:
    """Uses of names, counted by name and kind, with the first lines of each.

    Most matches of a source are uses: a text is cleaned once, and a node is asked
    for its line only as long as lines are kept.
    """

    def __init__(self, content: bytes, kept_lines: int) -> None:
        self.content = content
        self.kept_lines = kept_lines
        self.names: dict[bytes, str] = {}
        self.counts: dict[tuple[str, str], int] = {}
        self.lines: dict[tuple[str, str], list[int]] = {}

    def add_node(self, node: tree_sitter.Node, kind: str) -> None:
        """A node whose text is a name; an expression is left out."""
        start, end = node.start_byte, node.end_byte
        if end - start > REFERENCE_BYTES:
            return
        written = self.content[start:end]
        name = self.names.get(written)
        if name is None:
            name = self.names[written] = clean_reference(written.decode("utf-8", "replace"))
        if name:
            known = self.count((name, kind))
            if len(known) < self.kept_lines:
                keep_line(known, first_line(node))

    def add_phrases(self, node: tree_sitter.Node, settings: dict[str, str], kind: str) -> None:
        """The names that the pattern's `extract` finds in a node."""
        for phrase in extract_phrases(self.content, node, settings):
            name = clean_joined(phrase.text, settings.get("joint", ""))
            if name:
                known = self.count((name, kind))
                if len(known) < self.kept_lines:
                    keep_line(known, phrase.line)

    def count(self, key: tuple[str, str]) -> list[int]:
        """Counts one more use; gives the lines that are kept so far."""
        self.counts[key] = self.counts.get(key, 0) + 1
        return self.lines.setdefault(key, [])


def keep_line(known: list[int], line: int) -> None:
    """Adds a line once."""
    if line not in known:
        known.append(line)


def clean_joined(written: str, joint: str) -> str:
    """A name whose last part stands behind the query's `joint` (`str/join` of Clojure), else as any other."""
    is_joined = joint in written and joint != "" and clean_reference(written.replace(joint, ".")) != ""
    return written if is_joined else clean_reference(written)


def clean_reference(written: str) -> str:
    """A dotted name without spaces and template arguments, or "" for an expression."""
    if len(written) > REFERENCE_BYTES:
        return ""
    text = "".join(written.split()).lstrip("\\")
    if NAME.match(text):
        return text
    if "<" in text:
        text = re.sub(r"<.*>", "", text)
    return text if NAME.match(text) else ""


def find_uses(references: tuple[Reference, ...], symbols: tuple[Symbol, ...], limit: int) -> tuple[str, ...]:
    """The outside names: referenced names whose first part is not defined here, sorted.

    Variables that a template or a build's script reads and sets have their values when it runs,
    and what is called of an object is no name of a source.
    """
    own = {symbol.name for symbol in symbols} | SELVES
    names = {
        reference.name
        for reference in references
        if reference.kind not in INSIDE_KINDS and HEAD.split(reference.name, maxsplit=1)[0] not in own
    }
    return tuple(sorted(names)[:limit])
