"""What a step of a job does, told with the step: on what condition it runs, what it uses and runs."""

from repodocs.model.analysis import Finding, Symbol
from repodocs.render.markdown import code
from repodocs.render.sections.alike import SPAN
from repodocs.render.view import Subject
from repodocs.render.words import join_some

STEP = "step"
COMMANDS = 3
# The ends of the names of rules that find something about a step.
CONDITION = "-condition"
COMMAND = "-command"
TOLERANCE = "-tolerated-failure"
RULES = (CONDITION, COMMAND, TOLERANCE)
# The kind of imports that a step uses as a whole.
ACTION = "action"


def tell_step(subject: Subject, step: Symbol) -> str:
    """`if x; uses y; runs a, b and 2 more`; "" for what is no step, or says no more than its name."""
    if step.kind != STEP:
        return ""
    found = [one for one in subject.analysis.findings if is_in_step(subject, step, one)]
    conditions, commands = quote_all(found, CONDITION), quote_all(found, COMMAND)
    actions = list_actions(subject, step)
    parts = [
        f"if {' and '.join(conditions)}" if conditions else "",
        f"uses {join_some(actions, COMMANDS)}" if actions else "",
        f"runs {join_some(commands, COMMANDS)}" if commands and commands != [code(step.name)] else "",
        "goes on when it fails" if any(one.rule.endswith(TOLERANCE) for one in found) else "",
    ]
    return "; ".join(part for part in parts if part)


def list_actions(subject: Subject, step: Symbol) -> list[str]:
    """What a step uses as a whole, but for what it is named for."""
    first = find_first_line(subject, step, find_owner_line(subject, step))
    used = [one for one in subject.analysis.imports if first <= one.line <= step.end_line]
    return [code(one.module) for one in used if one.kind == ACTION and one.module != step.name]


def is_in_step(subject: Subject, step: Symbol, finding: Finding) -> bool:
    """Whether a finding is about the step; a condition above the first one is that of the job."""
    is_condition = finding.rule.endswith(CONDITION)
    earliest = step.line if is_condition else find_owner_line(subject, step)
    return find_first_line(subject, step, earliest) <= finding.line <= step.end_line


def find_first_line(subject: Subject, step: Symbol, earliest: int) -> int:
    """The line behind the step before it in the same job, since a step need not begin with its name."""
    others = (one for one in subject.analysis.symbols if one.kind == STEP and one.parent == step.parent)
    return max((one.end_line + 1 for one in others if one.end_line < step.line), default=earliest)


def find_owner_line(subject: Subject, step: Symbol) -> int:
    """The line of the job that a step is of; its own where it stands in none."""
    owner = subject.by_qualified.get(step.parent)
    return owner.line if owner else step.line


def quote_all(findings: list[Finding], rule: str) -> list[str]:
    """What the findings of one rule quote from the code, each once."""
    quoted = (SPAN.search(one.message) for one in findings if one.rule.endswith(rule))
    return list(dict.fromkeys(code(one[1]) for one in quoted if one))


def is_of_step(subject: Subject, finding: Finding) -> bool:
    """Whether a finding is told with the step that it is about."""
    if not finding.rule.endswith(RULES):
        return False
    steps = (one for one in subject.analysis.symbols if one.kind == STEP)
    return any(is_in_step(subject, one, finding) for one in steps)
