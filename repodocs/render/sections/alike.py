"""Joins findings whose messages differ in one name: `registers A (line 5), B (line 38)`."""

import re
from collections.abc import Iterable, Iterator

from repodocs.model.analysis import Finding
from repodocs.render.lines import list_lines
from repodocs.render.markdown import code, escape_between
from repodocs.render.view import Subject

# What a message quotes from the code; a rule's message holds no other backticks.
SPAN = re.compile(r"`([^`]+)`")

# Findings with the same message, and such groups that are told in one row.
Group = list[Finding]
Alike = list[Group]
# A message in its parts, text and quotes in turn, with the number of the quote that differs.
Shape = tuple[str, int, tuple[str, ...]]


def group_same(findings: Iterable[Finding]) -> list[Group]:
    """The findings of one rule with the same message together."""
    groups: dict[tuple[str, str], Group] = {}
    for finding in findings:
        groups.setdefault((finding.rule, finding.message), []).append(finding)
    return list(groups.values())


def join_alike(groups: list[Group]) -> list[Alike]:
    """The groups, those of one rule together whose messages differ in one quote, in their order."""
    joined: list[Alike] = []
    left = groups
    most = max((len(split_message(group[0])) // 2 for group in groups), default=0)
    for place in reversed(range(most)):
        shapes: dict[Shape, Alike] = {}
        for number, group in enumerate(left):
            shapes.setdefault(find_shape(group[0], place, number), []).append(group)
        joined += [alike for alike in shapes.values() if len(alike) > 1]
        left = [alike[0] for alike in shapes.values() if len(alike) == 1]
    joined += [[group] for group in left]
    order = {id(group): number for number, group in enumerate(groups)}
    return sorted(joined, key=lambda alike: order[id(alike[0])])


def find_shape(finding: Finding, place: int, number: int) -> Shape:
    """What messages that are told together share; that of another number where it has no such quote."""
    parts = split_message(finding)
    if 2 * place + 1 >= len(parts):
        return finding.rule, -number - 1, ()
    return finding.rule, place, (*parts[: 2 * place + 1], *parts[2 * place + 2 :])


def split_message(finding: Finding) -> list[str]:
    """Text and quotes in turn; all of what an author noted is text."""
    return [finding.message] if finding.category == "todo" else SPAN.split(finding.message)


def write_alike(subject: Subject, alike: Alike, most: int) -> str:
    """One message with every name that it is about, each with its lines; of many the first `most`."""
    parts = [split_message(group[0]) for group in alike]
    (place,) = {number for number in range(len(parts[0])) if len({one[number] for one in parts}) > 1}
    # In brackets of the message there are no others.
    pattern = "{} on {}" if parts[0][place + 1].startswith(")") else "{} ({})"
    names = list(write_names(subject, alike[:most], place, pattern))
    if len(alike) > most:
        names.append(f"{len(alike) - most:,} more up to {list_lines(subject, [alike[-1][-1].line])}")
    told = f"{', '.join(names[:-1])} and {names[-1]}"
    if not parts[0][0] and place == 1:
        told += ": each"
    return write_parts(parts[0][:place], 0) + told + write_parts(parts[0][place + 1 :], place + 1)


def write_names(subject: Subject, alike: Alike, place: int, pattern: str) -> Iterator[str]:
    """Each name with the lines of its findings."""
    for group in alike:
        lines = sorted({one.line for one in group})
        yield pattern.format(code(split_message(group[0])[place]), list_lines(subject, lines))


def write_parts(parts: list[str], first: int) -> str:
    """Parts of a message, of which the first has this number."""
    return "".join(
        code(part) if number % 2 else escape_between(part) for number, part in enumerate(parts, first)
    )
