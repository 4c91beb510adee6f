"""Builds the references of a source: the names that it calls, uses or reads."""

import re

import tree_sitter

from repodocs.analyze.dependencies import find_capture
from repodocs.analyze.named import find_named
from repodocs.analyze.nodes import extract_phrases, first_line
from repodocs.analyze.objects import find_typed_calls
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import OWN_LINES, TYPED_KIND, Reference, Symbol
from repodocs.model.kinds import CALLABLE, NAMESPACE
from repodocs.model.language import Language
from repodocs.model.options import Limits

# A name may end in what Ruby, Elixir, Julia, OCaml and Haskell allow there.
NAME = re.compile(r"^[\w$.:>\-~\\@]{1,160}[?!']?$")
# A longer callee is an expression, such as a lambda that is called at once.
REFERENCE_BYTES = 400
# A name that stands for a value, which may be a variable's, and one that the source declares for itself.
VALUE_KIND, LOCAL_KIND = "value", "local"
VALUE_KINDS = frozenset({VALUE_KIND, LOCAL_KIND})
# A name that counts only where it is one of the source's own: that of a table whose rows are gone through.
OWN_KIND = "own"
WORD_BYTE = re.compile(rb"\w")
VARIABLE_KINDS = frozenset({"read", "set"})
# A name that is called of an object, without the object: a member of a type that nobody wrote.
MEMBER_KIND = "member"
INSIDE_KINDS = VARIABLE_KINDS | {MEMBER_KIND}
# What ends the first part of a dotted name, and such parts that are the source's own.
HEAD = re.compile(r"[.:\->/]")
# What ends any part, and what stands before the last of them; "" is the beginning of a name.
LAST, ENDS = re.compile(r"::|->|[./]"), frozenset({"", ":", ".", "/", ">"})
SELVES = frozenset({"self", "this", "cls", ""})
# A value of so many lines is a table.
TABLE_LINES = 3
VALUES = frozenset({"variable", "constant"})


def build_references(
    content: bytes, matches: Matches, symbols: tuple[Symbol, ...], language: Language, limits: Limits
) -> tuple[Reference, ...]:
    """Names that are called or used, by first line, with their first lines; bounded.

    Of names that the source defines itself all lines are kept that an author could have written.
    """
    uses = Uses(content, limits.reference_lines, list_own(symbols))
    found = matches.of("reference")
    for match in found:
        if match.role.kind not in VALUE_KINDS:
            add_uses(uses, match, match.role.kind or "use")
    if any(match.role.kind in VALUE_KINDS for match in found):
        add_values(uses, [match for match in found if match.role.kind in VALUE_KINDS], limits)
    for name, line in find_typed_calls(content, matches, symbols, language):
        uses.add_line(name, TYPED_KIND, line)
    for name, line in find_named(content, matches, symbols, language):
        uses.add_line(name, "use", line)
    rows = [Reference(*key, uses.counts[key], tuple(lines)) for key, lines in uses.lines.items()]
    rows.sort(key=lambda row: (row.lines, row.name, row.kind))
    return tuple(rows)


def list_own(symbols: tuple[Symbol, ...]) -> frozenset[str]:
    """The names of what can be called here, and of tables: of these all uses are told."""
    return frozenset(one.name for one in symbols if one.kind in CALLABLE or is_table(one))


def is_table(symbol: Symbol) -> bool:
    """Whether a symbol is a value of many rows."""
    is_long = symbol.end_line - symbol.first_line >= TABLE_LINES
    return is_long and not symbol.parent and symbol.kind in VALUES


def add_uses(uses: "Uses", match: Match, kind: str) -> None:
    """Adds what a match names."""
    for node in match.captures[find_capture(match, "reference")]:
        if "extract" in match.role.settings:
            uses.add_phrases(node, match.role.settings, kind)
        elif kind != VALUE_KIND or is_whole(uses.content, node):
            uses.add_node(node, kind)


def is_whole(content: bytes, node: tree_sitter.Node) -> bool:
    """Whether a name ends where its word does: what is put in the place of another text may be shorter."""
    return not WORD_BYTE.match(content, node.end_byte)


def add_values(uses: "Uses", found: list[Match], limits: Limits) -> None:
    """Adds names that stand for values, but for those that the source declares or that are told already."""
    apart = Uses(uses.content, limits.reference_lines, uses.own)
    for match in found:
        add_uses(apart, match, match.role.kind)
    known = {name for name, _ in uses.counts} | {name for name, kind in apart.counts if kind == LOCAL_KIND}
    for (name, kind), count in apart.counts.items():
        if kind == VALUE_KIND and name not in known:
            uses.counts[name, "use"] = count
            uses.lines[name, "use"] = apart.lines[name, kind]


class Uses:
    """Uses of names, counted by name and kind, with the first lines of each.

    Most matches of a source are uses: a text is cleaned once, and a node is asked
    for its line only as long as lines are kept.
    """

    def __init__(self, content: bytes, kept_lines: int, own: frozenset[str]) -> None:
        self.content = content
        self.kept_lines = kept_lines
        self.own = own
        self.is_own: dict[str, bool] = {}
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
        if name and (kind != OWN_KIND or name in self.own):
            known = self.count((name, "use" if kind == OWN_KIND else kind))
            if self.has_room(known, name):
                keep_line(known, first_line(node))

    def add_phrases(self, node: tree_sitter.Node, settings: dict[str, str], kind: str) -> None:
        """The names that the pattern's `extract` finds in a node."""
        for phrase in extract_phrases(self.content, node, settings):
            name = clean_joined(phrase.text, settings.get("joint", ""))
            if name:
                self.add_line(name, kind, phrase.line)

    def add_line(self, name: str, kind: str, line: int) -> None:
        """A name on a line."""
        known = self.count((name, kind))
        if self.has_room(known, name):
            keep_line(known, line)

    def has_room(self, known: list[int], name: str) -> bool:
        """Whether one more line of a name is kept: what most names have, or more of the source's own."""
        if len(known) < self.kept_lines:
            return True
        is_own = self.is_own.get(name)
        if is_own is None:
            is_own = self.is_own[name] = LAST.split(name)[-1] in self.own
        return is_own and len(known) < OWN_LINES

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

    A namespace is opened in many sources: `at::empty` is not defined where `at` is opened. Variables
    that a template or a build's script reads and sets have their values when it runs, and what is
    called of an object is no name of a source.
    """
    own = {symbol.name for symbol in symbols if symbol.kind != NAMESPACE} | SELVES
    spaces = {symbol.name for symbol in symbols if symbol.kind == NAMESPACE}
    defined = index_own(symbols) if spaces else {}
    names = {
        reference.name
        for reference in references
        if reference.kind not in INSIDE_KINDS
        and (head := HEAD.split(reference.name, maxsplit=1)[0]) not in own
        and not (head in spaces and is_own(reference.name, defined))
    }
    return tuple(sorted(names)[:limit])


def index_own(symbols: tuple[Symbol, ...]) -> dict[str, list[str]]:
    """The qualified names of what is defined here, by their last part."""
    found: dict[str, list[str]] = {}
    for symbol in symbols:
        found.setdefault(symbol.name, []).append(symbol.qualified)
    return found


def is_own(name: str, defined: dict[str, list[str]]) -> bool:
    """Whether a name is the end of that of what is defined here."""
    known = defined.get(LAST.split(name)[-1], ())
    return any(one.endswith(name) and one[: -len(name)][-1:] in ENDS for one in known)
