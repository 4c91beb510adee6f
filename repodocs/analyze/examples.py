"""Finds how a source uses names of others: complete statements first, else lines that can be read alone."""

import re

import tree_sitter

from repodocs.analyze.alone import EXAMPLE_CHARACTERS, join_pieces, read_call, read_item, read_lines, read_row
from repodocs.analyze.nodes import extract_phrases, first_line, read_node, read_phrase
from repodocs.analyze.parse import Matches
from repodocs.analyze.references import REFERENCE_BYTES, clean_joined, clean_reference, find_uses
from repodocs.model.analysis import Analysis, Example
from repodocs.model.interface import CHAINED, SHOWING
from repodocs.model.options import Limits

# Whether a statement has several lines, its length, its text.
Rank = tuple[bool, int, str]
# What a line must have to show a use of each kind, the most telling first: a type is named wherever a value
# is declared, and stands in heads of functions. What starts with `@` is a use of its own.
SIGNS = (("call", ""), ("use", "(=@"), ("type", "=@"), ("type", "("))
# What stands between the parts of a name or of a path.
PARTS = re.compile(r"[./]")
# More names of files and operators are those of a table.
SHARED = 10_000


def build_examples(
    content: bytes, matches: Matches, analysis: Analysis, limits: Limits
) -> tuple[Example, ...]:
    """One example for each outside name and each that is asked of other languages, by name.

    Outside of tests and examples only what may lead out has one. An object's own method
    (`batch.append(row)`) leads nowhere, and there are as many of those as of others.
    """
    outside = list_leading(analysis, find_uses(analysis.references, analysis.symbols, limits.uses))
    statements = find_statements(content, matches, outside)
    best = find_shared(content, matches, analysis)
    best |= find_lines(content, analysis, outside - statements.keys()) | statements
    return tuple(best[name] for name in sorted(best))


def list_leading(analysis: Analysis, uses: tuple[str, ...]) -> set[str]:
    """The outside names that may lead to another source; of a test or an example all; no chains of calls."""
    if SHOWING & set(analysis.traits):
        return {name for name in uses if CHAINED not in name}
    bound = {name.partition(".")[0] for item in analysis.imports for name in (*item.bindings, *item.names)}
    # Go binds the last part of a path without a word.
    bound |= {PARTS.split(item.module)[-1] for item in analysis.imports if not item.bindings}
    return {name for name in uses if CHAINED not in name and is_leading(name, bound)}


def is_leading(name: str, bound: set[str]) -> bool:
    """Whether a name starts with an imported one, with a type's, or has no object before it."""
    head, dot, _ = name.partition(".")
    return "->" not in name and (not dot or head in bound or head[:1].isupper())


def find_statements(content: bytes, matches: Matches, asked: set[str]) -> dict[str, Example]:
    """For each of the names, the shortest complete statement that calls it; those of one line first."""
    best: dict[str, tuple[Rank, Example]] = {}
    for match in matches.of("example"):
        node = match.captures["example"][0]
        names = match.captures.get("example.name")
        name = read_name(content, names[0], match.role.settings) if names else ""
        text = read_statement(content, node) if name in asked else ""
        if text:
            rank = (node.start_point[0] != node.end_point[0], len(text), text)
            if name not in best or rank < best[name][0]:
                best[name] = (rank, Example(name, text, first_line(node)))
    return {name: example for name, (_, example) in best.items()}


def read_name(content: bytes, node: tree_sitter.Node, settings: dict[str, str]) -> str:
    """The dotted name in a node, or what the pattern's `extract` finds there; "" for none."""
    if "extract" in settings:
        written = extract_phrases(content, node, settings)
        return clean_joined(written[0].text, settings.get("joint", "")) if written else ""
    return (
        clean_reference(read_node(content, node))
        if node.end_byte - node.start_byte <= REFERENCE_BYTES
        else ""
    )


def read_statement(content: bytes, node: tree_sitter.Node) -> str:
    """A statement on one line, or how a call of several lines begins; "" for what is long or says less so."""
    text = read_phrase(content, node.start_byte, node.end_byte, EXAMPLE_CHARACTERS)
    if node.start_point[0] == node.end_point[0]:
        return text if len(text) < EXAMPLE_CHARACTERS else ""
    first = content[node.start_byte : node.end_byte].partition(b"\n")[0]
    return join_pieces(text) if first.count(b"(") > first.count(b")") else ""


def find_lines(content: bytes, analysis: Analysis, names: set[str]) -> dict[str, Example]:
    """For each of the names, the first line of its calls, else of its other uses, that can be read alone."""
    lines = content.split(b"\n")
    best: dict[str, Example] = {}
    for kind, signs in SIGNS:
        for reference in analysis.references:
            if reference.kind == kind and reference.name in names and reference.name not in best:
                for number, text in read_lines(lines, reference.lines, signs):
                    best[reference.name] = Example(reference.name, text, number)
                    break
    return best


def find_shared(content: bytes, matches: Matches, analysis: Analysis) -> dict[str, Example]:
    """For each name asked of others (an operator, a file), the first statement or line that has it."""
    asked = [one for one in analysis.bridges if one.asks][:SHARED]
    if not asked:
        return {}
    nodes: dict[int, tree_sitter.Node] = {}
    for match in matches.of("example"):
        node = match.captures["example"][0]
        nodes.setdefault(first_line(node), node)
    lines = content.split(b"\n")
    best: dict[str, Example] = {}
    for one in asked:
        text = read_statement(content, nodes[one.line]) if one.line in nodes else ""
        text = text or read_line(lines, one.line)
        # An ending such as `json` is also the name of a module.
        if text and max(PARTS.split(one.name), key=len) in text:
            best.setdefault(one.name, Example(one.name, text, one.line))
    return best


def read_line(lines: list[bytes], number: int) -> str:
    """The item of a table, or a line that can be read alone or as a row, else the call there; "" for none."""
    alone = (text for _, text in read_lines(lines, (number,), ""))
    return read_item(lines, number) or next(alone, "") or read_row(lines, number) or read_call(lines, number)
