"""Builds findings from the matches of rules, and problems and health from the parse."""

import tree_sitter

from repodocs.analyze.nodes import first_line, last_line, read_node, read_phrase
from repodocs.analyze.parse import Match
from repodocs.model.analysis import Finding, Health, Problem
from repodocs.model.language import Rule
from repodocs.model.options import Limits

EVIDENCE_CHARACTERS = 160
PROBLEMS = 25


def build_findings(content: bytes, matches: list[Match], limits: Limits) -> tuple[Finding, ...]:
    """Findings by line; at most `findings_per_rule` of one rule, each place once."""
    found: dict[tuple[int, int, str], Finding] = {}
    per_rule: dict[str, int] = {}
    for match in matches:
        rule = match.role.rule
        if rule is None or match.role.name != "finding":
            continue
        node = match.captures["finding"][0]
        key = (node.start_byte, node.end_byte, rule.id)
        if key in found or per_rule.get(rule.id, 0) >= limits.findings_per_rule:
            continue
        per_rule[rule.id] = per_rule.get(rule.id, 0) + 1
        found[key] = build_finding(content, match, node, rule)
    return tuple(found[key] for key in sorted(found))


def build_finding(
    content: bytes, match: Match, node: tree_sitter.Node, rule: Rule
) -> Finding:
    """One finding; `{capture}` in the rule's message is the text of that capture."""
    message = rule.message
    for name, nodes in match.captures.items():
        place = "{" + name + "}"
        if place in message:
            text = read_phrase(content, nodes[0].start_byte, nodes[0].end_byte, 80)
            message = message.replace(place, text)
    line_end = content.find(b"\n", node.start_byte)
    end = min(node.end_byte, line_end) if line_end >= 0 else node.end_byte
    evidence = read_phrase(content, node.start_byte, end, EVIDENCE_CHARACTERS)
    return Finding(
        rule=rule.id,
        category=rule.category,
        message=message,
        line=first_line(node),
        end_line=last_line(node),
        severity=rule.severity,
        cwe=rule.cwe,
        evidence=evidence,
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
