"""Builds the findings of rules with a query."""

from functools import partial

import tree_sitter

from repodocs.analyze.findings import EVIDENCE_CHARACTERS, Found, describe
from repodocs.analyze.meanings import Bindings, bind_names, is_meant
from repodocs.analyze.nodes import Phrase, extract_phrases, first_line, last_line, read_ends, read_phrase
from repodocs.analyze.parse import Match, Matches
from repodocs.analyze.words import close_brackets
from repodocs.model.analysis import Finding, Import
from repodocs.model.language import Rule

PHRASE_CHARACTERS = 80

# What grammars call calls.
CALL = "call"


def find_in_matches(content: bytes, matches: Matches, imports: tuple[Import, ...]) -> list[Found]:
    """What the rules with a query found; `content` is masked already."""
    bindings = bind_names(imports)
    return [
        one
        for match in matches.of("finding")
        if match.role.rule is not None
        for one in read_match(content, match, match.role.rule, bindings)
    ]


def read_match(content: bytes, match: Match, rule: Rule, bindings: Bindings) -> list[Found]:
    """What a match found, or each text that the pattern's `extract` finds in it.

    `{capture}` in the rule's message is the text of that capture; with `extract`,
    `{finding}` is the text that was found. `inside` and `outside` are kinds of
    nodes, one of which must, or none of which may stand around, `beside` the only ones that may
    stand in the same node. What is found by a pattern with `silent` is not told.
    """
    node = match.captures["finding"][0]
    settings = match.role.settings
    is_found = is_placed(node, settings) and is_alone(node, settings)
    if not (is_found and is_meant(content, match, rule, bindings)):
        return []
    if "extract" in settings:
        phrases = extract_phrases(content, node, settings)
        return [
            Found(p.start, p.start + len(p.text), p.line, rule, partial(tell_phrase, content, match, rule, p))
            for p in phrases
        ]
    tell = partial(tell_node, content, match, rule, node)
    is_silent = "silent" in settings
    return [Found(node.start_byte, node.end_byte, first_line(node), rule, tell, is_silent)]


def is_placed(node: tree_sitter.Node, settings: dict[str, str]) -> bool:
    """Whether what stands around the node is as the pattern's settings want it.

    A tree finds a parent from its root: none is asked for after the one that decides.
    """
    inside, outside = settings.get("inside", "").split(), settings.get("outside", "").split()
    is_wanted = not inside
    parent = node.parent if inside or outside else None
    while parent is not None and (outside or not is_wanted):
        kind = parent.type
        if kind in outside:
            return False
        is_wanted = is_wanted or kind in inside
        parent = parent.parent
    return is_wanted


def is_alone(node: tree_sitter.Node, settings: dict[str, str]) -> bool:
    """Whether nothing stands beside the node but what the pattern's settings allow, if they say that."""
    beside = settings.get("beside", "").split()
    around = node.parent.children if beside and node.parent is not None else []
    return all(one == node or one.type in beside for one in around)


def tell_node(content: bytes, match: Match, rule: Rule, node: tree_sitter.Node) -> Finding:
    """The finding of a node; its first line is the evidence."""
    texts = read_captures(content, match, rule)
    return describe(rule, texts, (first_line(node), last_line(node)), read_evidence(content, node, rule))


def tell_phrase(content: bytes, match: Match, rule: Rule, phrase: Phrase) -> Finding:
    """The finding of a text inside a node; its line is the evidence."""
    line_start = content.rfind(b"\n", 0, phrase.start) + 1
    line_end = content.find(b"\n", phrase.start)
    if line_end < 0:
        line_end = len(content)
    end = phrase.start + len(phrase.text.encode())
    texts = read_captures(content, match, rule)
    texts["finding"] = read_phrase(content, phrase.start, end, PHRASE_CHARACTERS)
    lines = (phrase.line, phrase.line + phrase.text.count("\n"))
    return describe(rule, texts, lines, read_phrase(content, line_start, line_end, EVIDENCE_CHARACTERS))


def read_captures(content: bytes, match: Match, rule: Rule) -> dict[str, str]:
    """The texts of the captures that the rule's message names."""
    most = EVIDENCE_CHARACTERS if rule.has_last else PHRASE_CHARACTERS
    return {
        # A line's end that is taken away by a backslash is a space.
        name: read_phrase(content, nodes[0].start_byte, nodes[0].end_byte, most).replace(" \\ ", " ")
        for name, nodes in match.captures.items()
        if "{" + name + "}" in rule.message
    }


def read_evidence(content: bytes, node: tree_sitter.Node, rule: Rule) -> str:
    """The node's first line; of a call that goes on below, and of what raises an error, all of it."""
    line_end = content.find(b"\n", node.start_byte)
    end = min(node.end_byte, line_end) if line_end >= 0 else node.end_byte
    first = content[node.start_byte : end].rstrip()
    # Their words often stand below.
    if rule.category == "error" or (CALL in node.type and first.count(b"(") > first.count(b")")):
        told = read_ends(content, node.start_byte, node.end_byte, EVIDENCE_CHARACTERS)
        return close_brackets(told).rstrip(";")
    if first.endswith(b"("):
        told = read_phrase(content, node.start_byte, node.end_byte, EVIDENCE_CHARACTERS)
        return close_brackets(told).rstrip(";")
    return read_phrase(content, node.start_byte, end, EVIDENCE_CHARACTERS)
