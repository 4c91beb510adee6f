"""Testing & Usage: the tests that import the source, and real uses taken from them."""

from repodocs.model.links import Importer, LinkedExample
from repodocs.render.markdown import code
from repodocs.render.section import Section
from repodocs.render.view import Subject, link_entry, link_source
from repodocs.render.words import count, join_some

EXAMPLES = 8
NAMED = 6


def build_testing(subject: Subject) -> Section | None:
    """Uses first, shortest first, then the tests, surest first."""
    examples = [write_example(subject, one) for one in choose_examples(subject)]
    tests = subject.tests
    if not examples and not tests:
        return None
    most = subject.options.limits.rows
    view = {
        "examples": examples,
        "count": count(len(tests), "test"),
        "name": code(subject.name),
        "rows": [write_test(subject, one) for one in tests[:most]],
        "rest": len(tests) - most,
    }
    terms = tuple(one.path.rpartition("/")[2] for one in tests[:most])
    return Section("Testing & Usage", "testing", "_testing.md.j2", view, terms)


def choose_examples(subject: Subject) -> list[LinkedExample]:
    """One example for each symbol, the symbols with most users first."""
    best: dict[str, LinkedExample] = {}
    for one in sorted(subject.links.examples, key=lambda one: (len(one.text), one.text, one.path)):
        best.setdefault(one.anchor, one)
    ordered = sorted(best.values(), key=lambda one: (-len(subject.users.get(one.anchor, ())), one.qualified))
    return ordered[:EXAMPLES]


def write_example(subject: Subject, example: LinkedExample) -> str:
    """A statement with the symbol that it shows and the source that it is taken from."""
    symbol = subject.by_anchor.get(example.anchor)
    name = link_entry(subject, symbol, example.qualified) if symbol else code(example.qualified)
    return f"{name}: {code(example.text)} in {link_source(subject, example.path)}"


def write_test(subject: Subject, test: Importer) -> tuple[str, ...]:
    """The row of one test: what it uses, how surely."""
    names = [link_used(subject, name) for name in test.names]
    return link_source(subject, test.path), join_some(names, NAMED), test.tier


def link_used(subject: Subject, name: str) -> str:
    """A name of this source with its entry, where it has one."""
    symbol = subject.by_qualified.get(name)
    return link_entry(subject, symbol, name) if symbol else code(name)
