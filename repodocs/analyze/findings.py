"""Builds findings from the matches of rules, and problems and health from the parse."""

import re
from collections.abc import Callable

import msgspec

from repodocs.analyze.nodes import first_line, read_node
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import Finding, Health, Import, Problem
from repodocs.model.language import Rule
from repodocs.model.options import Limits

EVIDENCE_CHARACTERS = 160
PROBLEMS = 25
# A masked text keeps its bytes, as spaces after its placeholder.
MASKED = re.compile(r"\*\*\* +")
PLACE = re.compile(r"\{([\w.]+)\}")

# A finding with its first and last byte.
Row = tuple[int, int, Finding]


class Found(msgspec.Struct, frozen=True):
    """What a rule found: its first and last byte, its line, and how to tell it."""

    start: int
    end: int
    line: int
    rule: Rule
    tell: Callable[[], Finding]


def build_findings(
    found: list[Found], traits: tuple[str, ...], modules: frozenset[str], limits: Limits
) -> tuple[Finding, ...]:
    """Findings by place, each once in a line, of rules that fit the source.

    A rule that skips one of `traits` does not fit, nor one that asks for an import
    of which `modules`, the imported ones, has none. At most `findings_per_rule` of
    one rule are kept; the last one says on how many lines there are more.
    """
    by_rule: dict[str, dict[tuple[int, int], Found]] = {}
    for one in found:
        if one.rule.category != "bridge" and is_fitting(one.rule, traits, modules):
            by_rule.setdefault(one.rule.id, {}).setdefault((one.start, one.end), one)
    kept = [
        row
        for places in by_rule.values()
        for row in tell_first([places[key] for key in sorted(places)], limits.findings_per_rule)
    ]
    return tuple(finding for _, _, finding in sorted(kept, key=order_of_row))


def order_of_row(row: Row) -> tuple[int, int, str]:
    """By place, then by rule."""
    return (row[0], row[1], row[2].rule)


def is_fitting(rule: Rule, traits: tuple[str, ...], modules: frozenset[str]) -> bool:
    """Whether the rule is meant for a source with these traits and imports."""
    is_imported = not rule.imports or not modules.isdisjoint(rule.imports)
    return is_imported and not set(traits) & set(rule.skips)


def name_modules(imports: tuple[Import, ...]) -> frozenset[str]:
    """The imported modules and the packages that hold them."""
    parts = (row.module.split(".") for row in imports)
    return frozenset(".".join(names[:end]) for names in parts for end in range(1, len(names) + 1))


def tell_first(found: list[Found], limit: int) -> list[Row]:
    """The first `limit` findings of one rule, the same message once in a line."""
    rows: dict[tuple[int, str], Row] = {}
    for number, one in enumerate(found):
        finding = one.tell()
        if len(rows) == limit and (finding.line, finding.message) not in rows:
            return [*list(rows.values())[:-1], tell_more(list(rows.values()), found[number:])]
        rows.setdefault((finding.line, finding.message), (one.start, one.end, finding))
    return list(rows.values())


def tell_more(rows: list[Row], rest: list[Found]) -> Row:
    """The last finding that is kept, with a word on those that are not."""
    start, end, last = rows[-1]
    lines = {one.line for one in rest} - {finding.line for _, _, finding in rows}
    if not lines:
        return rows[-1]
    more = f"{last.message} (and on {len(lines)} more lines, the last is {max(lines)})"
    return start, end, msgspec.structs.replace(last, message=more)


def describe(rule: Rule, texts: dict[str, str], lines: tuple[int, int], evidence: str) -> Finding:
    """A finding of the rule on the lines, with `texts` in its message."""
    return Finding(
        rule=rule.id,
        category=rule.category,
        message=PLACE.sub(lambda place: join_dots(rule, texts.get(place[1], place[0])), rule.message),
        line=lines[0],
        end_line=lines[1],
        severity=rule.severity,
        cwe=rule.cwe,
        evidence=MASKED.sub("***", evidence) if rule.masked else evidence,
    )


def join_dots(rule: Rule, text: str) -> str:
    """The text with what the rule puts in place of a dot, if anything."""
    return text.replace(".", rule.joint) if rule.joint else text


def measure_health(content: bytes, matches: Matches) -> tuple[Health, tuple[Problem, ...]]:
    """Bytes in error nodes (each byte once), and a problem for each outermost error."""
    problems: list[Problem] = []
    error_bytes = 0
    errors = 0
    last_end = -1
    for match in sorted(matches.of("error"), key=order_of_error):
        node = match.captures[match.role.name][0]
        if match.role.name == "missing":
            errors += 1
            problems.append(Problem("syntax-error", f"missing {node.type}", first_line(node)))
        elif node.end_byte > last_end:
            errors += 1
            error_bytes += node.end_byte - max(node.start_byte, last_end)
            last_end = node.end_byte
            text = " ".join(read_node(content, node).split())[:60]
            problems.append(Problem("syntax-error", f"cannot read `{text}`", first_line(node)))
    problems.sort(key=lambda problem: (problem.line, problem.message))
    return Health(len(content), error_bytes, errors), tuple(problems[:PROBLEMS])


def order_of_error(match: Match) -> tuple[int, int]:
    """By place; of two errors that start together the longer one first."""
    node = match.captures[match.role.name][0]
    return (node.start_byte, -node.end_byte)
