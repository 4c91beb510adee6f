"""Testing & Usage: how the source is called, the tests that import it, real uses taken from them."""

import re

from repodocs.model.analysis import Finding, Reference
from repodocs.model.kinds import CALLABLE
from repodocs.model.links import LinkedExample, NameLink
from repodocs.render.lines import link_lines, list_lines, list_uses
from repodocs.render.markdown import code, link, render_prose
from repodocs.render.section import Section
from repodocs.render.sections.alike import Alike, group_same, join_alike, write_alike
from repodocs.render.sections.arguments import has_enough
from repodocs.render.sections.lineage import find_base, show_derived
from repodocs.render.sections.through import list_reached, list_tests_of_types, list_tests_through
from repodocs.render.sections.users import split_used, write_users
from repodocs.render.view import Subject, aim_users, link_entry, link_name, link_source
from repodocs.render.words import capitalize, count, drop_spaces, name_kind

EXAMPLES = 8
FUNCTIONS = frozenset({"function", "method"})
TERMS = 25
# The rules that find where a script starts, by the end of their names.
MAIN_RULE = "-main-guard"
# Those of rules that find how a source is called.
USAGE_RULE = "-usage"
# Of these, those that find code in docs; so many of them are shown.
EXAMPLE_RULE = "-example-usage"
OWN_EXAMPLES = 5
# A name that means itself in a shell.
WORD = re.compile(r"[\w.+-]+")
CALL = re.compile(r"([A-Za-z_$][\w$]*)\(")
VARIABLES = 25
# Names that one way of calling it tells, and how long its words are then at most.
NAMES = 12
SHORT = 60
# Kinds of references to variables: those that are read, and those that a command sets.
READS = frozenset({"use", "read"})
SET = "set"
VALUES = frozenset({"variable", "constant"})
PLACES = 3


def build_testing(subject: Subject) -> Section | None:
    """Uses first, shortest first, then the tests, surest first."""
    uses = (
        subject.links.examples,
        subject.tests,
        tell_command(subject),
        list_runs(subject),
        tell_spelling(subject),
        list_usage(subject),
        list_tests_through(subject),
        list_tests_of_types(subject),
        list_reached(subject),
        show_derived(subject),
    )
    if not (any(uses) or list_own_examples(subject)):
        return None
    return Section(
        "Testing & Usage",
        "testing",
        "_testing.md.j2",
        lambda: view_testing(subject),
        lambda: tuple(one.path.rpartition("/")[2] for one in subject.tests[:TERMS]),
    )


def view_testing(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    tier, rows = split_used(subject, write_users(subject, subject.tests))
    is_cut = len(subject.tests) > subject.options.limits.rows
    return {
        "command": tell_command(subject),
        "runs": list_runs(subject),
        "spelling": tell_spelling(subject),
        "usage": [
            *list_usage(subject),
            *list_tests_through(subject),
            *list_tests_of_types(subject),
            *list_reached(subject),
        ],
        "examples": [
            *([derived] if (derived := show_derived(subject)) else []),
            *[write_example(subject, one) for one in choose_examples(subject)],
            *list_own_examples(subject),
        ],
        "count": count(len(subject.tests), "source"),
        "name": code(subject.name),
        "tier": tier,
        "rows": rows,
        "rest": link("All of them, by folder", aim_users(subject)) if is_cut else "",
    }


def tell_command(subject: Subject) -> str:
    """The command that runs the source, where a rule found that it is made to be run."""
    starts = [one for one in subject.analysis.findings if one.rule.endswith(MAIN_RULE)]
    interpreters = subject.language.files.shebangs if subject.language else ()
    if not (starts and interpreters):
        return ""
    command = code(f"{interpreters[0]} {subject.path}")
    return f"Run it with {command} ({link_lines(subject, starts[0].line, starts[0].end_line)})"


def list_runs(subject: Subject) -> list[str]:
    """The tests of build files that run the source, each with its command where that is known."""
    return [write_run(subject, one) for one in subject.links.run_by]


def write_run(subject: Subject, test: NameLink) -> str:
    """`ctest -R a` runs it, by the test a of CMakeLists.txt."""
    folder, _, file = test.path.rpartition("/")
    form = subject.options.test_commands.get(file, "")
    command = form.replace("{name}", test.name).replace("{folder}", folder)
    place = f"the test {link_name(subject, test)} of {link_source(subject, test.path)}"
    is_plain = WORD.fullmatch(test.name) is not None
    return f"{code(command)} runs it, {place}" if command and is_plain else f"Run by {place}"


def tell_spelling(subject: Subject) -> str:
    """The import of it that most sources write, as its language writes it."""
    spelling = subject.links.spelling
    form = subject.language.import_forms.get(spelling.kind, "") if subject.language and spelling else ""
    if spelling is None or not form or ("{name}" in form) != bool(spelling.name):
        return ""
    statement = form.replace("{module}", spelling.module).replace("{name}", spelling.name)
    return f"{code(statement)} in {count(spelling.sources, 'source')}"


def list_usage(subject: Subject) -> list[str]:
    """How its authors call it, what it takes, and the variables that it uses."""
    found = [
        one
        for one in subject.analysis.findings
        if one.rule.endswith(USAGE_RULE) and not one.rule.endswith(EXAMPLE_RULE)
    ]
    told = [text for alike in join_alike(group_same(found)) for text in write_usages(subject, alike)]
    told = [capitalize(text) for text in told[: subject.options.limits.rows // 2]]
    return told + tell_variables(subject, found)


def write_usages(subject: Subject, alike: Alike) -> list[str]:
    """How it is called, with the lines; short words that differ in one name stand together."""
    if len(alike) > 1 and max(len(group[0].message) for group in alike) <= SHORT:
        return [write_alike(subject, alike, NAMES)]
    return [
        f"{render_prose(group[0].message)} ({list_lines(subject, sorted({one.line for one in group}))})"
        for group in alike
    ]


def tell_variables(subject: Subject, told_usage: list[Finding]) -> list[str]:
    """The variables that the source reads and does not set itself, those of most uses first.

    What is told of one on all of its lines needs not to be told again.
    """
    if subject.language is None or not subject.language.uses_variables:
        return []
    references = subject.analysis.references
    own = {symbol.name for symbol in subject.analysis.symbols if symbol.kind in VALUES}
    own |= {one.name for one in references if one.kind == SET}
    uses = [one for one in references if one.kind in READS and first_part(one.name) not in own]
    uses = [one for one in uses if not is_told(one, told_usage)]
    uses.sort(key=lambda one: (-one.count, one.name))
    told = [
        f"{code(one.name)} ({list_uses(subject, one.lines, one.count, PLACES)})" for one in uses[:VARIABLES]
    ]
    # Of many the names are told all the same: they are what the source asks of its surroundings.
    names = [*told, *(code(one.name) for one in uses[VARIABLES:])]
    return [f"Uses the {name_kind('variable', len(names))} {', '.join(names)}"] if told else []


def is_told(use: Reference, found: list[Finding]) -> bool:
    """Whether findings that name a variable stand on every line that uses it."""
    lines = {one.line for one in found if f"`{use.name}`" in one.message}
    return use.count == len(use.lines) and lines.issuperset(use.lines)


def first_part(name: str) -> str:
    """The variable of `variable.attribute`."""
    return name.partition(".")[0] or name


def choose_examples(subject: Subject) -> list[LinkedExample]:
    """One example for each symbol, the symbols with most users first."""
    best: dict[str, LinkedExample] = {}
    base = find_base(subject)
    for one in subject.links.examples:
        # How a base is used is shown by what inherits from it.
        if is_accepted(subject, one) and not (base and base.anchor == one.anchor):
            best.setdefault(one.anchor or one.qualified, one)
    ordered = sorted(best.values(), key=lambda one: (-len(subject.users.get(one.anchor, ())), one.qualified))
    return ordered[:EXAMPLES]


def is_accepted(subject: Subject, example: LinkedExample) -> bool:
    """False for a call that would fail, where nothing but its run shows that: tests go stale, too."""
    symbol = subject.by_anchor.get(example.anchor)
    if symbol is None or symbol.kind not in FUNCTIONS:
        return True
    is_checked = subject.language is not None and subject.language.has_checked_calls
    return not is_checked or has_enough(example.text, symbol.name, symbol.signature)


def write_example(subject: Subject, example: LinkedExample) -> str:
    """A statement with the symbol that it shows, and the function and the source that it is taken from."""
    symbol = subject.by_anchor.get(example.anchor)
    name = (
        link_entry(subject, symbol, drop_spaces(example.qualified))
        if symbol
        else code(drop_spaces(example.qualified) or subject.name)
    )
    return f"{name}: {code(example.text)} in {link_inside(subject, example.inside)}"


def link_inside(subject: Subject, inside: NameLink) -> str:
    """The function that has a statement, at its entry, and its source; the source alone for none."""
    source = link_source(subject, inside.path)
    return f"{link_name(subject, inside)} of {source}" if inside.name else source


def list_own_examples(subject: Subject) -> list[str]:
    """Calls of symbols in the docs of the source itself, the first of each that no other source shows."""
    found = [one for one in subject.analysis.findings if one.rule.endswith(EXAMPLE_RULE)]
    if not found:
        return []
    names = {one.name: one for one in reversed(subject.exports) if one.kind in CALLABLE}
    shown = {one.qualified for one in subject.links.examples}
    told: dict[str, str] = {}
    for one in found:
        text = one.evidence.lstrip("*> \t")
        for name in CALL.findall(text):
            if name in names and names[name].qualified not in shown:
                entry = link_entry(subject, names[name])
                told.setdefault(
                    name, f"{entry}: {code(text)} in its own doc ({link_lines(subject, one.line)})"
                )
    return list(told.values())[:OWN_EXAMPLES]
