"""Builds findings from the matches of rules, and problems and health from the parse."""

import re

import msgspec
import tree_sitter

from repodocs.analyze.nodes import (
    Phrase,
    extract_phrases,
    first_line,
    last_line,
    read_node,
    read_phrase,
)
from repodocs.analyze.parse import Match
from repodocs.model.analysis import Finding, Health, Import, Problem
from repodocs.model.language import Rule
from repodocs.model.options import Limits

EVIDENCE_CHARACTERS = 160
PHRASE_CHARACTERS = 80
PROBLEMS = 25
# A masked text keeps its bytes, as spaces after its placeholder.
MASKED = re.compile(r"\*\*\* +")
PLACE = re.compile(r"\{([\w.]+)\}")


class Found(msgspec.Struct, frozen=True):
    """A finding with its first and last byte and its rule."""

    start: int
    end: int
    rule: Rule
    finding: Finding


def build_findings(
    found: list[Found], traits: tuple[str, ...], modules: frozenset[str], limits: Limits
) -> tuple[Finding, ...]:
    """Findings by place, each once in a line, of rules that fit the source.

    A rule that skips one of `traits` does not fit, nor one that asks for an import
    of which `modules`, the imported ones, has none. At most `findings_per_rule` of
    one rule are kept; the last one says how many more there are.
    """
    asked = [one for one in found if is_fitting(one.rule, traits, modules)]
    unique = {
        (one.rule.id, one.finding.line, one.finding.message): one
        for one in sorted(asked, key=order_of_found, reverse=True)
    }
    by_rule: dict[str, list[Found]] = {}
    for one in sorted(unique.values(), key=order_of_found):
        by_rule.setdefault(one.rule.id, []).append(one)
    kept = [one for group in by_rule.values() for one in limit_group(group, limits.findings_per_rule)]
    return tuple(one.finding for one in sorted(kept, key=order_of_found))


def is_fitting(rule: Rule, traits: tuple[str, ...], modules: frozenset[str]) -> bool:
    """Whether the rule is meant for a source with these traits and imports."""
    is_imported = not rule.imports or not modules.isdisjoint(rule.imports)
    return is_imported and not set(traits) & set(rule.skips)


def name_modules(imports: tuple[Import, ...]) -> frozenset[str]:
    """The imported modules and the packages that hold them."""
    parts = (row.module.split(".") for row in imports)
    return frozenset(".".join(names[:end]) for names in parts for end in range(1, len(names) + 1))


def order_of_found(found: Found) -> tuple[int, int, str]:
    """By place, then by rule."""
    return (found.start, found.end, found.rule.id)


def limit_group(group: list[Found], limit: int) -> list[Found]:
    """The first findings of one rule; the last kept one tells of the others."""
    if len(group) <= limit:
        return group
    last = group[limit - 1]
    more = f"{len(group) - limit} more of these, the last on line {group[-1].finding.line}"
    finding = msgspec.structs.replace(last.finding, message=f"{last.finding.message} ({more})")
    return [*group[: limit - 1], msgspec.structs.replace(last, finding=finding)]


def find_in_matches(content: bytes, matches: list[Match]) -> list[Found]:
    """What the rules with a query found; `content` is masked already."""
    return [
        one
        for match in matches
        if match.role.rule is not None and match.role.name == "finding"
        for one in read_match(content, match, match.role.rule)
    ]


def read_match(content: bytes, match: Match, rule: Rule) -> list[Found]:
    """The finding of a match, or one for each text that the pattern's `extract` finds in it.

    `{capture}` in the rule's message is the text of that capture; with `extract`,
    `{finding}` is the text that was found.
    """
    node = match.captures["finding"][0]
    texts = {
        name: read_phrase(content, nodes[0].start_byte, nodes[0].end_byte, PHRASE_CHARACTERS)
        for name, nodes in match.captures.items()
        if "{" + name + "}" in rule.message
    }
    if "extract" not in match.role.settings:
        finding = describe(rule, texts, (first_line(node), last_line(node)), read_evidence(content, node))
        return [Found(node.start_byte, node.end_byte, rule, finding)]
    phrases = extract_phrases(content, node, match.role.settings)
    return [read_found_text(content, phrase, rule, texts) for phrase in phrases]


def read_found_text(content: bytes, phrase: Phrase, rule: Rule, texts: dict[str, str]) -> Found:
    """The finding of a text inside a node; its line is the evidence."""
    end = phrase.start + len(phrase.text.encode())
    line_start = content.rfind(b"\n", 0, phrase.start) + 1
    line_end = content.find(b"\n", phrase.start)
    evidence = read_phrase(
        content, line_start, line_end if line_end >= 0 else len(content), EVIDENCE_CHARACTERS
    )
    found = read_phrase(content, phrase.start, end, PHRASE_CHARACTERS)
    last = phrase.line + phrase.text.count("\n")
    finding = describe(rule, {**texts, "finding": found}, (phrase.line, last), evidence)
    return Found(phrase.start, end, rule, finding)


def read_evidence(content: bytes, node: tree_sitter.Node) -> str:
    """The node's first line."""
    line_end = content.find(b"\n", node.start_byte)
    end = min(node.end_byte, line_end) if line_end >= 0 else node.end_byte
    return read_phrase(content, node.start_byte, end, EVIDENCE_CHARACTERS)


def describe(rule: Rule, texts: dict[str, str], lines: tuple[int, int], evidence: str) -> Finding:
    """A finding of the rule on the lines, with `texts` in its message."""
    return Finding(
        rule=rule.id,
        category=rule.category,
        message=PLACE.sub(lambda place: texts.get(place[1], place[0]), rule.message),
        line=lines[0],
        end_line=lines[1],
        severity=rule.severity,
        cwe=rule.cwe,
        evidence=MASKED.sub("***", evidence) if rule.masked else evidence,
    )


def measure_health(content: bytes, matches: list[Match]) -> tuple[Health, tuple[Problem, ...]]:
    """Bytes in error nodes (each byte once), and a problem for each outermost error."""
    problems: list[Problem] = []
    error_bytes = 0
    errors = 0
    last_end = -1
    for match in sorted(matches, key=order_of_error):
        if match.role.name == "missing":
            node = match.captures["missing"][0]
            errors += 1
            problems.append(Problem("syntax-error", f"missing {node.type}", first_line(node)))
        elif match.role.name == "error":
            node = match.captures["error"][0]
            if node.end_byte <= last_end:
                continue
            errors += 1
            error_bytes += node.end_byte - max(node.start_byte, last_end)
            last_end = node.end_byte
            text = " ".join(read_node(content, node).split())[:60]
            problems.append(Problem("syntax-error", f"cannot read `{text}`", first_line(node)))
    problems.sort(key=lambda problem: (problem.line, problem.message))
    return Health(len(content), error_bytes, errors), tuple(problems[:PROBLEMS])


def order_of_error(match: Match) -> tuple[int, int]:
    """By place; of two errors that start together the longer one first."""
    for name in ("error", "missing"):
        if match.role.name == name:
            node = match.captures[name][0]
            return (node.start_byte, -node.end_byte)
    return (-1, 0)
