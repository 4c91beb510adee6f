"""Builds the imports of a source."""

from bisect import bisect_right

import msgspec
import tree_sitter

from repodocs.analyze.conditions import is_conditional, read_condition, weigh_nesting
from repodocs.analyze.nodes import Phrase, extract_phrases, read_node
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import Import

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
    names, bindings = read_names(content, match)
    conditional = match.role.settings.get("conditional") != "no" and is_conditional(node, weights)
    return Import(
        module=module.text,
        line=module.line,
        kind=match.role.kind or "import",
        names=names,
        bindings=bindings,
        conditional=conditional,
        condition=read_condition(content, node, weights) if conditional else (),
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
    conditional = known.conditional and new.conditional
    return Import(
        known.module,
        known.line,
        kind,
        tuple(pairs),
        tuple(pairs.values()),
        conditional,
        known.condition if conditional else (),
    )
