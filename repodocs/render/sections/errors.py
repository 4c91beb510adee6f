"""What a source raises and checks, by the names that it calls."""

import re

import msgspec

from repodocs.model.analysis import Reference
from repodocs.render.markdown import code
from repodocs.render.view import Subject, list_lines
from repodocs.render.words import join_some

# `ValueError`, `std::runtime_error`, `IOException`; not `on_error`, which is a callback.
ERROR = re.compile(
    r"(?:^|[.:])(?:[A-Z]\w*(?:Error|Exception|Exit)|(?:runtime|logic|system)_error|out_of_range)$"
)
# `TORCH_CHECK`, `AT_ASSERT`, `static_assert`, `CHECK_EQ`, `self.assertEqual` is a test's.
CHECK = re.compile(
    r"^(?:[A-Z0-9]+_)*(?:CHECK|ASSERT|ENFORCE|REQUIRE|VERIFY)(?:_[A-Z0-9]+)*$|^(?:static_)?assert$"
)
LISTED = 8
LINES = 5


class Errors(msgspec.Struct, frozen=True):
    """The errors that a source makes, and the macros and functions by which it checks."""

    made: list[Reference] = []
    checks: list[Reference] = []


NO_ERRORS = Errors()


def find_errors(subject: Subject) -> Errors:
    """Both among the names that the source calls."""
    calls = [one for one in subject.analysis.references if one.kind == "call"]
    return Errors(
        [one for one in calls if ERROR.search(one.name)], [one for one in calls if CHECK.search(one.name)]
    )


def tell_errors(subject: Subject, errors: Errors) -> list[str]:
    """Both with their lines."""
    return [
        *([f"Makes errors {list_references(subject, errors.made)}"] if errors.made else []),
        *([f"Checks with {list_references(subject, errors.checks)}"] if errors.checks else []),
    ]


def list_references(subject: Subject, references: list[Reference]) -> str:
    """Names with their lines, most frequent first."""
    ordered = sorted(references, key=lambda one: (-one.count, one.name))
    told = [f"{code(one.name)} ({tell_places(subject, one)})" for one in ordered]
    return join_some(told, LISTED)


def tell_places(subject: Subject, reference: Reference) -> str:
    """The first lines of a name, and how often it comes in all."""
    lines = list_lines(subject, reference.lines, LINES)
    return f"{reference.count:,} times, first {lines}" if reference.count > len(reference.lines) else lines
