"""Code Patterns, Performance and Security: what the rules found, with its lines."""

from repodocs.model.analysis import Finding
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.section import Section
from repodocs.render.sections.errors import NO_ERRORS, Errors, find_errors, tell_errors
from repodocs.render.sections.testing import MAIN_RULE, USAGE_RULE, tell_command
from repodocs.render.view import Subject, list_lines
from repodocs.render.words import count

EVIDENCE = 3
SEVERITIES = ("high", "medium", "low", "note")


def build_patterns(subject: Subject) -> Section | None:
    """Patterns of the code, and what its authors left to do; before these what it raises and checks."""
    return build_findings(
        subject, "Code Patterns & Idioms", "patterns", ("pattern", "todo"), find_errors(subject)
    )


def build_performance(subject: Subject) -> Section | None:
    """What matters for speed and memory."""
    return build_findings(subject, "Performance Considerations", "performance", ("performance",))


def build_security(subject: Subject) -> Section | None:
    """What can be misused, the gravest first."""
    return build_findings(subject, "Security & Safety", "security", ("security",))


def build_findings(
    subject: Subject, title: str, anchor: str, categories: tuple[str, ...], errors: Errors = NO_ERRORS
) -> Section | None:
    """The findings of some categories, those with the same message together, after the errors."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    is_run = bool(tell_command(subject))
    for finding in subject.analysis.findings:
        # How it is called is told with its tests.
        is_told = finding.rule.endswith(USAGE_RULE) or (is_run and finding.rule.endswith(MAIN_RULE))
        if finding.category in categories and not is_told:
            groups.setdefault((finding.rule, finding.message), []).append(finding)
    if not (groups or errors.made or errors.checks):
        return None
    ordered = sorted(groups.values(), key=order_group)
    return Section(
        title,
        anchor,
        "_facts.md.j2",
        lambda: {"facts": [*tell_errors(subject, errors), *write_groups(subject, ordered)]},
        lambda: tuple(group[0].rule for group in ordered),
    )


def write_groups(subject: Subject, groups: list[list[Finding]]) -> list[str]:
    """A row for each message, within the limit; the last row tells where the others are."""
    most = subject.options.limits.rows - 2
    facts = [write_group(subject, group) for group in groups[:most]]
    if len(groups) > most:
        facts[-1] = tell_rest(subject, groups[most - 1 :])
    return facts


def order_group(group: list[Finding]) -> tuple[bool, int, int, str]:
    """What is still to do last; before it the gravest first, then by line."""
    first = group[0]
    return (first.category == "todo", SEVERITIES.index(first.severity), first.line, first.message)


def write_group(subject: Subject, group: list[Finding]) -> str:
    """One message with its lines, its weakness number, and the code that shows it."""
    first = group[0]
    grade = f"**{first.severity}** " if first.severity != "note" else ""
    cwe = f", {escape_text(first.cwe)}" if first.cwe else ""
    evidences = dict.fromkeys(one.evidence for one in group)
    shown = [code(text) for text in evidences if is_telling(text, first.message)]
    evidence = f": {', '.join(shown[:EVIDENCE])}" if shown else ""
    lines = list_lines(subject, sorted({one.line for one in group}))
    return f"{grade}{write_message(first)} ({lines}{cwe}){evidence}"


def write_message(finding: Finding) -> str:
    """What was found, as a sentence begins; what the source's author noted stays as it is."""
    text = render_prose(finding.message)
    return text if finding.category == "todo" else text[:1].upper() + text[1:]


def is_telling(evidence: str, message: str) -> bool:
    """Whether the evidence shows more than the message already says."""
    plain = message.replace("`", "")
    return bool(evidence) and evidence not in plain and plain not in evidence


def tell_rest(subject: Subject, groups: list[list[Finding]]) -> str:
    """The findings over the limit, by their lines only."""
    findings = [one for group in groups for one in group]
    lines = list_lines(subject, sorted({one.line for one in findings}))
    return f"{count(len(findings), 'more finding')} ({lines})"
