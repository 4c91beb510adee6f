"""The tests of a source in words: how many of which suites."""

from repodocs.model.analysis import Symbol
from repodocs.render.markdown import code
from repodocs.render.view import Subject, link_entry
from repodocs.render.words import count, join_some, shorten, tally

# Of fewer tests the names say more.
FEWEST = 6
SUITES = 3
FIRST = 3
SUITE_CHARACTERS = 60


def tell_suites(subject: Subject, tests: list[Symbol]) -> str:
    """`64 tests of A, among them a, b, c`, or `12 of A, 8 of B`; "" for few, or of no suite."""
    suites = tally(one.parent for one in tests)
    if len(tests) < FEWEST or any(not name for name, _ in suites):
        return ""
    if len(suites) == 1:
        names = ", ".join(link_entry(subject, one) for one in tests[:FIRST])
        return f"{count(len(tests), 'test')} of {name_suite(subject, suites[0][0])}, among them {names}"
    told = [f"{number:,} of {name_suite(subject, name)}" for name, number in suites]
    return f"{count(len(tests), 'test')}: {join_some(told, SUITES)}"


def name_suite(subject: Subject, name: str) -> str:
    """A suite, with its entry where it has one."""
    symbol = subject.by_qualified.get(name)
    return link_entry(subject, symbol, name) if symbol else code(shorten(name, SUITE_CHARACTERS))
