"""Outcomes, reasons, parse health and problems of all sources."""

from collections import Counter
from collections.abc import Sequence

from repodocs.model.analysis import Outcome
from repodocs.model.interface import Interface
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_table
from repodocs.render.folder_place import Place, link_source
from repodocs.render.markdown import code, escape_text
from repodocs.render.words import count, join_some, tally

Row = tuple[str, ...]
Sources = Sequence[Interface]

MEANINGS: dict[Outcome, str] = {
    "analyzed": "parsed, with all its facts",
    "text": "readable, but of no known language: a card",
    "empty": "no bytes",
    "generated": "parsed, its listing left out",
    "vendored": "parsed, its listing left out",
    "minified": "not parsed: no lines to point at",
    "binary": "a card",
    "secret": "its content is not looked at",
    "too-large": "not parsed: over the limit",
    "timed-out": "not parsed within the limit",
    "crashed": "reading it ended its process",
    "unreadable": "could not be read",
    "symlink": "named with its target, not followed",
    "submodule": "named with its commit, not entered",
    "special": "not a regular file",
}
# Ends of names that a row tells.
ENDS = 8
PARSED = frozenset({"analyzed", "generated", "vendored"})


def state_sum(sources: Sources) -> str:
    """The outcomes as a sum, which a reader can check against the list of tracked files."""
    outcomes = Counter(source.outcome for source in sources)
    ordered = sorted(outcomes, key=lambda one: (-outcomes[one], one))
    terms = " + ".join(f"{outcomes[one]:,} {one}" for one in ordered)
    return f"{count(len(sources), 'tracked file')} = {terms}." if sources else "No file is tracked."


def list_outcomes(sources: Sources) -> list[Group]:
    """A table of the outcomes, the most frequent first, with their sum."""
    outcomes = Counter(source.outcome for source in sources)
    ordered = sorted(outcomes, key=lambda one: (-outcomes[one], one))
    rows: list[Row] = [(one, f"{outcomes[one]:,}", MEANINGS[one]) for one in ordered]
    rows.append(("**sum**", f"**{len(sources):,}**", ""))
    return (
        [make_table("## Outcomes", ("Outcome", "Sources", "What is written of it"), rows)] if sources else []
    )


def list_reasons(sources: Sources, most: int) -> list[Group]:
    """A table of the reasons of outcomes, and which sources they are by the ends of their names."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for source in sources:
        if source.reason:
            reasons.setdefault((source.outcome, source.reason), []).append(name_end(source.path))
    ordered = sorted(reasons, key=lambda one: (-len(reasons[one]), one))
    rows: list[Row] = [
        (one[0], escape_text(one[1]), f"{len(reasons[one]):,}", list_ends(reasons[one]))
        for one in ordered[:most]
    ]
    if len(ordered) > most:
        rest = sum(len(reasons[one]) for one in ordered[most:])
        rows.append(("", f"{count(len(ordered) - most, 'reason')} more", f"{rest:,}", ""))
    return [make_table("## Reasons", ("Outcome", "Reason", "Sources", "Names"), rows)] if rows else []


def name_end(path: str) -> str:
    """`*.txt`, or the whole name where it has no ending."""
    name = path.rpartition("/")[2]
    stem, dot, end = name.rpartition(".")
    return f"*.{end}" if stem and dot else name


def list_ends(ends: Sequence[str]) -> str:
    """The most frequent ends of names."""
    return join_some([f"{code(end)} {number:,}" for end, number in tally(ends)], ENDS)


def list_health(place: Place, sources: Sources) -> list[Group]:
    """A table of the languages: how many sources the grammar could not read in full."""
    languages: dict[str, list[Interface]] = {}
    for source in sources:
        if source.language and source.outcome in PARSED:
            languages.setdefault(source.language, []).append(source)
    ordered = sorted(languages, key=lambda one: (-len(languages[one]), one))
    rows = [describe_health(place, name, languages[name]) for name in ordered]
    header = ("Language", "Sources", "With errors", "Of them", "Worst, in bytes not understood")
    return [make_table("## Parse health", header, rows)] if rows else []


def describe_health(place: Place, language: str, sources: Sources) -> Row:
    """The row of one language."""
    broken = [source for source in sources if source.error_permille]
    worst = max(broken, key=lambda one: (one.error_permille, one.path), default=None)
    return (
        escape_text(language),
        f"{len(sources):,}",
        f"{len(broken):,}",
        f"{100 * len(broken) / len(sources):.1f} %",
        f"{state_permille(worst.error_permille)} in {link_source(place, worst.path)}" if worst else "",
    )


def state_permille(permille: int) -> str:
    """A share in percent; the least that is told apart is 0.1 %."""
    return f"{permille / 10:.1f} %"


def list_worst(place: Place, sources: Sources, most: int) -> list[Group]:
    """A table of the sources with the largest share of bytes that the grammar could not read."""
    broken = [source for source in sources if source.error_permille]
    broken.sort(key=lambda one: (-one.error_permille, one.path))
    rows: list[Row] = [
        (link_source(place, one.path), escape_text(one.language), state_permille(one.error_permille))
        for one in broken[:most]
    ]
    if len(broken) > most:
        rows.append((f"and {count(len(broken) - most, 'source')} more", "", ""))
    return (
        [make_table("## Worst parsed", ("Source", "Language", "Bytes not understood"), rows)] if rows else []
    )


def list_problems(place: Place, sources: Sources, most: int) -> list[Group]:
    """A table of the kinds of problems, with the first sources that have them."""
    problems: dict[str, list[str]] = {}
    for source in sources:
        for kind in source.problems:
            problems.setdefault(kind, []).append(source.path)
    ordered = sorted(problems, key=lambda one: (-len(problems[one]), one))
    rows: list[Row] = [
        (
            escape_text(kind),
            f"{len(problems[kind]):,}",
            ", ".join(link_source(place, path) for path in problems[kind][:3]),
        )
        for kind in ordered[:most]
    ]
    return [make_table("## Problems", ("Kind", "Sources", "First of them"), rows)] if rows else []
