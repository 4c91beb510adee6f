"""What a source raises and checks: the statements that do, and else the names that it calls."""

import re

import msgspec

from repodocs.model.analysis import Finding, Reference
from repodocs.model.kinds import CALLABLE
from repodocs.render.calls import index_lines
from repodocs.render.lines import list_uses
from repodocs.render.markdown import code, render_prose
from repodocs.render.sections.alike import Group, group_same, join_alike, write_alike
from repodocs.render.view import Subject, count_uses
from repodocs.render.words import capitalize, join_some

# `ValueError`, `std::runtime_error`, `IOException`; not `on_error`, which is a callback, nor
# `require.NoError`, `GetLastError`, `HttpResponseServerError`, which are made for nobody to catch.
ERROR = re.compile(
    r"(?:^|[.:])(?:(?!(?:As|Assert|Equal|Expect|Get|Has|Is|Last|New|No|Set|Test|To|HttpResponse)[A-Z])"
    r"[A-Z]\w*(?:Error|Exception|Exit)|(?:runtime|logic|system)_error|out_of_range)$"
)
# `TORCH_CHECK`, `AT_ASSERT`, `static_assert`, `CHECK_EQ`, `self.assertEqual` is a test's.
CHECK = re.compile(
    r"^(?:[A-Z0-9]+_)*(?:CHECK|ASSERT|ENFORCE|REQUIRE|VERIFY)(?:_[A-Z0-9]+)*$|^(?:static_)?assert$"
)
CATEGORY = "error"
LISTED = 8
LINES = 5
# Rows with statements, and statements in a row; what is left over shares one row.
ROWS = 6
SHOWN = 3
# What behind the name that its row tells already says more than that: a condition, a text, several words.
TELLING = re.compile(r"\w\W+\w|[!\"'`]")
QUOTED = re.compile(r"`([^`]+)`")


class Errors(msgspec.Struct, frozen=True):
    """The statements that end a function, the errors that a source makes, and by what else it checks."""

    raised: list[Group] = []
    made: list[Reference] = []
    checks: list[Reference] = []

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.raised or self.made or self.checks)


NO_ERRORS = Errors()


def find_errors(subject: Subject) -> Errors:
    """The findings of errors, and of the names that the source calls those that no finding tells."""
    raised = group_same(one for one in subject.analysis.findings if one.category == CATEGORY)
    told = {name for group in raised for name in QUOTED.findall(group[0].message)}
    calls = [one for one in subject.analysis.references if one.is_call and one.name not in told]
    return Errors(
        sorted(raised, key=lambda group: (-len(group), group[0].line)),
        [one for one in calls if ERROR.search(one.name)],
        [one for one in calls if CHECK.search(one.name)],
    )


def tell_errors(subject: Subject, errors: Errors) -> list[str]:
    """All with their lines, the most frequent first."""
    rest = join_alike(errors.raised[ROWS:])
    return [
        *(write_raised(subject, group) for group in errors.raised[:ROWS]),
        *(capitalize(write_alike(subject, alike, LISTED)) for alike in rest if len(alike) > 1),
        *(write_raised(subject, alike[0]) for alike in rest if len(alike) == 1),
        *([f"Makes errors {list_references(subject, errors.made)}"] if errors.made else []),
        *([f"Checks with {list_references(subject, errors.checks)}"] if errors.checks else []),
    ]


def write_raised(subject: Subject, group: Group) -> str:
    """What is raised, where, and the first statements that do.

    Of too many findings of a rule the last are left out: the name tells then how often it is called.
    """
    lines = tell_places(subject, group)
    telling = order_by_reach(subject, [one for one in group if is_telling(one)])
    shown = list(dict.fromkeys(one.evidence for one in telling))[:SHOWN]
    statements = f": {', '.join(code(text) for text in shown)}" if shown else ""
    return f"{capitalize(render_prose(group[0].message))} ({lines}){statements}"


def tell_places(subject: Subject, group: Group) -> str:
    """The lines of some findings; the first of them, and how many there are, where not all were kept."""
    lines = sorted({one.line for one in group})
    names = QUOTED.findall(group[0].message)
    is_cut = any(one.more for one in subject.analysis.findings if one.rule == group[0].rule)
    counts = (one.count for one in subject.analysis.references if is_cut and one.name in names)
    return list_uses(subject, lines, max(sum(counts), len(lines)), LISTED)


def order_by_reach(subject: Subject, group: Group) -> Group:
    """Findings, those first that stand in what other sources use, then those in what these could use."""
    if len(group) <= SHOWN:
        return group
    owners = index_lines(subject.analysis.symbols, sorted({one.line for one in group}), CALLABLE)

    def rank(finding: Finding) -> tuple[bool, bool]:
        owner = owners.get(finding.line)
        return (owner is None or not count_uses(subject, owner), owner is None or not owner.exported)

    return sorted(group, key=rank)


def is_telling(finding: Finding) -> bool:
    """Whether a statement says more than what it raises."""
    names = QUOTED.findall(finding.message)
    said = finding.evidence.partition(names[-1])[2] if names else finding.evidence
    return TELLING.search(said) is not None


def list_references(subject: Subject, references: list[Reference]) -> str:
    """Names with their lines, most frequent first."""
    ordered = sorted(references, key=lambda one: (-one.count, one.name))
    told = [f"{code(one.name)} ({list_uses(subject, one.lines, one.count, LINES)})" for one in ordered]
    return join_some(told, LISTED)
