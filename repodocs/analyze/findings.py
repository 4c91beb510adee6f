"""Builds findings from the matches of rules, and problems and health from the parse."""

import re
from collections.abc import Callable

import msgspec
import tree_sitter

from repodocs.analyze.nodes import first_line
from repodocs.analyze.parse import Matches
from repodocs.analyze.segments import Span
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
    """What a rule found: its first and last byte, its line, and how to tell it.

    What `is_silent` is not told, and nothing before it where the rule is about the last one.
    """

    start: int
    end: int
    line: int
    rule: Rule
    tell: Callable[[], Finding]
    is_silent: bool = False


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
        for row in soften(tell_first(choose_places(places), find_limit(places, limits)), places, traits)
    ]
    return tuple(finding for _, _, finding in sorted(kept, key=order_of_row))


def soften(rows: list[Row], places: dict[tuple[int, int], Found], traits: tuple[str, ...]) -> list[Row]:
    """The findings of one rule, as notes in sources where what it finds does no harm."""
    rule = next(iter(places.values())).rule
    if not set(traits) & set(rule.harmless_in):
        return rows
    return [(start, end, msgspec.structs.replace(one, severity="note")) for start, end, one in rows]


def find_limit(places: dict[tuple[int, int], Found], limits: Limits) -> int:
    """How many findings of the rule of these places are kept."""
    most = next(iter(places.values())).rule.most
    return min(most, limits.findings_per_rule) if most else limits.findings_per_rule


def choose_places(places: dict[tuple[int, int], Found]) -> list[Found]:
    """What one rule found, by place; only the last of it where the rule is about that."""
    found = [places[key] for key in sorted(places)]
    return [one for one in (found[-1:] if found[-1].rule.has_last else found) if not one.is_silent]


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
    """The last finding that is kept, with the number and the last line of those that are not."""
    start, end, last = rows[-1]
    lines = {one.line for one in rest} - {finding.line for _, _, finding in rows}
    if not lines:
        return rows[-1]
    return start, end, msgspec.structs.replace(last, more=len(lines), last_line=max(lines))


def describe(rule: Rule, texts: dict[str, str], lines: tuple[int, int], evidence: str) -> Finding:
    """A finding of the rule on the lines, with `texts` in its message."""
    return Finding(
        rule=rule.id,
        category=rule.category,
        message=PLACE.sub(lambda place: quote_part(rule, texts.get(place[1], place[0])), rule.message),
        line=lines[0],
        end_line=lines[1],
        severity=rule.severity,
        cwe=rule.cwe,
        evidence=MASKED.sub("***", evidence) if rule.masked else evidence,
    )


def quote_part(rule: Rule, text: str) -> str:
    """A text for a place of the message, with what the rule puts in place of a dot, if anything.

    Most places stand in a code span, which a backtick would end; the evidence shows it.
    """
    quoted = text if rule.category == "todo" else text.replace("`", "'")
    return quoted.replace(".", rule.joint) if rule.joint else quoted


def measure_health(
    content: bytes, matches: Matches, cut: tuple[Span, ...] = ()
) -> tuple[Health, tuple[Problem, ...]]:
    """Bytes in error nodes and in what was left out (each byte once), and a problem for each of them."""
    spans = [(start, end, content.count(b"\n", 0, start) + 1) for start, end in cut]
    # The newline that a text lacks at its end is none of its bytes.
    spans += [
        (node.start_byte, min(node.end_byte, len(content)), first_line(node))
        for node in find_nodes(matches, "error")
    ]
    missing = find_nodes(matches, "missing")
    problems = [Problem("syntax-error", f"missing {node.type}", first_line(node)) for node in missing]
    errors, error_bytes, last_end = len(missing), 0, -1
    for start, end, line in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end <= last_end:
            continue
        errors += 1
        error_bytes += end - max(start, last_end)
        last_end = end
        text = " ".join(content[start:end].decode("utf-8", "replace").split())[:60]
        problems.append(Problem("syntax-error", f"cannot read `{text}`", line))
    problems.sort(key=lambda problem: (problem.line, problem.message))
    return Health(len(content), error_bytes, errors), tuple(problems[:PROBLEMS])


def find_nodes(matches: Matches, name: str) -> list[tree_sitter.Node]:
    """The nodes of errors or of missing tokens, but for those that the language can do without."""
    spared = {match.captures["spared"][0].id for match in matches.of("spared")}
    nodes = [match.captures[name][0] for match in matches.of("error") if match.role.name == name]
    return [node for node in nodes if node.id not in spared]
