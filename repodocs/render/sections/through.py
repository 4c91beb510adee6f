"""What others use of an implementation through the header that declares it."""

from repodocs.model.analysis import Symbol
from repodocs.model.links import Declared, NameLink
from repodocs.render.markdown import code, link
from repodocs.render.view import Subject, aim_section, join_linked, link_entry, link_source
from repodocs.render.words import count, join_some, join_words, tally

HEADERS = 3
NAMED = 6


def count_declared(one: Declared) -> str:
    """`4 sources and 2 tests`."""
    numbers = ((one.sources, "source"), (one.tests, "test"))
    return join_words([count(number, noun) for number, noun in numbers if number])


def tell_users_through(subject: Subject, symbol: Symbol) -> str:
    """Who uses a symbol of which a header has the entry that others name."""
    one = subject.declared.get(symbol.anchor)
    if one is None:
        return ""
    paths = (one.few or one.few_tests)[:HEADERS]
    few = ", ".join(link_source(subject, path) for path in paths)
    rest = one.users - len(paths)
    more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
    return f"used by {count_declared(one)} through {link_place(subject, one.of)}: {few}{more}"


def tell_definition(subject: Subject, symbol: Symbol) -> str:
    """Where what a header declares is defined."""
    places = [link_place(subject, of) for of in subject.definitions.get(symbol.anchor, ())]
    return f"defined in {join_some(places, NAMED)}" if places else ""


def list_definers(subject: Subject) -> list[str]:
    """The sources that define what it declares, those of most symbols first."""
    return [path for path, _ in tally([one.of.path for one in subject.links.definitions])]


def tell_definers(subject: Subject) -> str:
    """The same in words; "" for a source that declares nothing of others."""
    paths = [link_source(subject, path) for path in list_definers(subject)]
    return f"defined in {join_some(paths, NAMED)}" if paths else ""


def link_place(subject: Subject, of: NameLink) -> str:
    """An entry of another source, by that source's name."""
    target = subject.aim(of.path, of.part)
    return link(code(of.path.rpartition("/")[2]), f"{target}#{of.anchor}" if of.anchor else target)


def tell_declared_users(subject: Subject) -> str:
    """How many sources use what each header declares of this one, and the first of them."""
    told = [write_header(subject, one) for one in subject.through]
    return f"{join_some(told, HEADERS)}." if told else ""


def write_header(subject: Subject, one: Declared) -> str:
    """One header with the users of what it declares."""
    few = [*(link_source(subject, path) for path in one.few)]
    few += [f"test {link_source(subject, path)}" for path in one.few_tests]
    header = link_source(subject, one.of.path)
    rest = one.users - len(few)
    more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
    return f"Through {header} {count_declared(one)} use it: {', '.join(few)}{more}"


def tell_most_used(subject: Subject) -> str:
    """The symbols that most sources use through headers."""
    used = [symbol for symbol in subject.exports if symbol.anchor in subject.declared]
    used.sort(key=lambda symbol: (-subject.declared[symbol.anchor].users, symbol.line))
    names = [f"{link_entry(subject, one)} ({count_declared(subject.declared[one.anchor])})" for one in used]
    headers = join_some([link_source(subject, one.of.path) for one in subject.through], HEADERS)
    shown = join_linked(names, NAMED, aim_section(subject, "details"))
    return f"**Most used through {headers}**: {shown}" if used else ""


def list_tests_through(subject: Subject) -> list[str]:
    """The tests that use it through each header."""
    told = []
    for one in subject.through:
        names = [link_source(subject, path) for path in one.few_tests]
        rest = one.tests - len(names)
        more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
        if names:
            told.append(f"Tested through {link_source(subject, one.of.path)} by {', '.join(names)}{more}")
    return told[:HEADERS]
