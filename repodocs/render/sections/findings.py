"""Code Patterns, Performance and Security: what the rules found, with its lines."""

import re

from repodocs.model.analysis import Finding
from repodocs.render.lines import link_lines, list_lines
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.section import Section
from repodocs.render.sections.alike import Alike, Group, group_same, join_alike, write_alike
from repodocs.render.sections.content import LAST, REGISTRATIONS, tells_all_registered
from repodocs.render.sections.errors import NO_ERRORS, Errors, find_errors, tell_errors
from repodocs.render.sections.phrases import fill_clauses
from repodocs.render.sections.steps import is_of_step
from repodocs.render.sections.testing import MAIN_RULE, USAGE_RULE, tell_command
from repodocs.render.view import Subject
from repodocs.render.words import capitalize, count

EVIDENCE = 3
# Names in one row of findings that differ in nothing else.
NAMES = 12
WORD = re.compile(r"[^\W_]+")
# So long a word of a line is a name; of so few short ones the most are words of the language.
LONG = 12
FEW_FRESH = 2
FEWEST_WORDS = 4
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
    # How the source is called is told with its tests.
    told = [USAGE_RULE, *([MAIN_RULE] if tell_command(subject) else [])]
    told += [] if fill_clauses(subject) else [LAST]
    # What it registers is told with its purpose, where that has room for all of it.
    told += REGISTRATIONS if tells_all_registered(subject) else ()
    found = (one for one in subject.analysis.findings if one.category in categories)
    found = (one for one in found if not is_of_step(subject, one))
    groups = group_same(one for one in found if not one.rule.endswith(tuple(told)))
    if not (groups or errors):
        return None
    ordered = sorted(groups, key=order_group)
    return Section(
        title,
        anchor,
        "_facts.md.j2",
        lambda: {"facts": [*tell_errors(subject, errors), *write_groups(subject, ordered)]},
        lambda: tuple(group[0].rule for group in ordered),
    )


def write_groups(subject: Subject, groups: list[Group]) -> list[str]:
    """A row for each message, within the limit; the last row tells where the others are."""
    most = subject.options.limits.rows - 2
    rows = join_alike(groups)
    shown: dict[str, None] = {}
    facts = [write_row(subject, alike, shown) for alike in rows[:most]]
    if len(rows) > most:
        facts[-1] = tell_rest(subject, [group for alike in rows[most - 1 :] for group in alike])
    return facts


def order_group(group: Group) -> tuple[bool, int, int, str]:
    """What is still to do last; before it the gravest first, then by line."""
    first = group[0]
    return (first.category == "todo", SEVERITIES.index(first.severity), first.line, first.message)


def write_row(subject: Subject, alike: Alike, shown: dict[str, None]) -> str:
    """One message with its lines, its weakness number, and the code that shows it where none did before."""
    first = alike[0][0]
    grade = f"**{first.severity}** " if first.severity != "note" else ""
    told = begin_sentence(first, write_message(subject, alike))
    evidence = write_evidence(alike)
    place = f"{first.line} {evidence}"
    is_known = place in shown
    shown[place] = None
    return f"{grade}{told}{'' if is_known else evidence}"


def write_message(subject: Subject, alike: Alike) -> str:
    """The message and where it was found."""
    first = alike[0][0]
    cwe = escape_text(first.cwe)
    if len(alike) > 1:
        return write_alike(subject, alike, NAMES) + (f" ({cwe})" if cwe else "") + tell_more(subject, alike)
    lines = list_lines(subject, sorted({one.line for one in alike[0]}))
    told = f"{render_prose(first.message)} ({lines}{f', {cwe}' if cwe else ''})"
    return told + tell_more(subject, alike)


def tell_more(subject: Subject, alike: Alike) -> str:
    """On how many lines the rule found more than is kept; "" where it is all."""
    cut = next((one for group in alike for one in group if one.more), None)
    if cut is None:
        return ""
    last = link_lines(subject, cut.last_line)
    where = last if cut.more == 1 else f"{cut.more:,} further lines up to {last}"
    return f", and the like on {where}"


def begin_sentence(finding: Finding, text: str) -> str:
    """The text as a sentence begins; what the source's author noted stays as it is."""
    return text if finding.category == "todo" else capitalize(text)


def write_evidence(alike: Alike) -> str:
    """The code that shows more than the message; nothing for many names, which show it themselves."""
    found = [one for group in alike for one in group]
    telling = [one for one in found if is_telling(one.evidence, one.message)]
    shown = [code(text) for text in dict.fromkeys(one.evidence for one in telling)]
    if not shown or (len(alike) > 1 and (len(shown) > EVIDENCE or len(telling) < len(found))):
        return ""
    return f": {', '.join(shown[:EVIDENCE])}"


def is_telling(evidence: str, message: str) -> bool:
    """Whether the evidence shows more than the message already says.

    What is left of it without the words of the message is then a name, or the greater part of it:
    `string(REPLACE "a" "b" out)` shows no more than a sentence with `a`, `b` and `out`.
    """
    plain, shown = message.replace("`", ""), evidence.replace("`", "")
    if not evidence or shown in plain or plain in shown:
        return False
    words, told = set(WORD.findall(shown.lower())), plain.lower()
    fresh = [word for word in words if word not in told]
    is_short = len(words) < FEWEST_WORDS or 2 * len(fresh) > len(words)
    return bool(fresh) and (is_short or len(fresh) > FEW_FRESH or any(len(word) >= LONG for word in fresh))


def tell_rest(subject: Subject, groups: list[Group]) -> str:
    """The findings over the limit, by their lines only."""
    findings = [one for group in groups for one in group]
    lines = list_lines(subject, sorted({one.line for one in findings}))
    return f"{count(len(findings), 'more finding')} ({lines})"
