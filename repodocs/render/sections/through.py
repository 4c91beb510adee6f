"""What others use of an implementation through the header that declares it."""

from repodocs.model.analysis import Symbol
from repodocs.model.links import Declared, NameLink, Reached
from repodocs.render.markdown import code, link
from repodocs.render.sections.inside import link_standing, link_user
from repodocs.render.view import (
    Subject,
    aim_section,
    join_linked,
    link_entry,
    link_name,
    link_source,
)
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
    return f"used by {count_through(subject, one)}: {few}{more}"


def count_through(subject: Subject, one: Declared) -> str:
    """`4 sources and 2 tests through the header`."""
    return f"{count_declared(one)} through {link_place(subject, one.of)}"


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


def tell_types(subject: Subject) -> str:
    """Who uses the types that it is of, where nobody is known who uses what it defines."""
    told = [write_type(subject, one) for one in subject.links.of_types]
    return f"{join_some(told, HEADERS)}; whether that is a use of what is defined here is not known."


def write_type(subject: Subject, one: Declared) -> str:
    """A type of a header, or the header, with its users."""
    few = [*(link_user(subject, path) for path in one.few)]
    few += [f"test {link_user(subject, path)}" for path in one.few_tests]
    rest = one.users - len(few)
    more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
    header, users = link_source(subject, one.of.path), f"{count_declared(one)}: {', '.join(few)}{more}"
    if not one.of.name:
        return f"Declared in {header}, of which something is used by {users}"
    return f"{link_name(subject, one.of)} of {header} is used by {users}"


def write_header(subject: Subject, one: Declared) -> str:
    """One header with the users of what it declares."""
    few = [*(link_user(subject, path) for path in one.few)]
    few += [f"test {link_user(subject, path)}" for path in one.few_tests]
    header = link_source(subject, one.of.path)
    rest = one.users - len(few)
    more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
    verb = "uses" if one.users == 1 else "use"
    return f"Through {header} {count_declared(one)} {verb} it: {', '.join(few)}{more}"


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
        names = [link_user(subject, path) for path in one.few_tests]
        rest = one.tests - len(names)
        more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
        if names:
            told.append(f"Tested through {link_source(subject, one.of.path)} by {', '.join(names)}{more}")
    return told[:HEADERS]


def list_tests_of_types(subject: Subject) -> list[str]:
    """The tests of the types that it defines members of, where others are known to use it and no test is."""
    if subject.tests or not subject.through:
        return []
    rows = [one for one in subject.links.of_types if one.tests and one.of.name]
    return [write_tests_of_type(subject, one) for one in sorted(rows, key=lambda one: -one.tests)][:HEADERS]


def write_tests_of_type(subject: Subject, one: Declared) -> str:
    """A type of a header with the first of its tests; which of its members they use is not known."""
    names = [link_user(subject, path) for path in one.few_tests]
    rest = one.tests - len(names)
    more = f" and {link(f'{rest:,} more', subject.aim(one.of.path))}" if rest > 0 else ""
    place = f"{link_name(subject, one.of)} of {link_source(subject, one.of.path)}"
    return f"Tests that use {place}, which has members here: {', '.join(names)}{more}"


def list_reached(subject: Subject) -> list[str]:
    """The tests of what uses it, where no test is known to name it."""
    if subject.tests or any(one.tests for one in subject.through):
        return []
    return [write_reached(subject, one) for one in subject.links.reached]


def write_reached(subject: Subject, one: Reached) -> str:
    """What leads to it, and the tests that lead there."""
    tests = join_words([link_standing(subject, test) for test in one.tests])
    place = f"{link_name(subject, one.of)} of {link_source(subject, one.of.path)}" if one.of.name else ""
    uses = f"whose {code(one.member)} uses it" if one.member else "which uses it"
    told = {
        "use": f"Tests that use {place}, {uses}",
        "call": f"Tests that call {code(one.called)}, {tell_declaring(one.of, place)}",
        "source": f"Tests that name {link_source(subject, one.of.path)}, which uses it",
        "name": f"By their name alone, tests of {tell_own(subject, one.of) or f'{place}, which uses it'}",
    }
    return f"{told[one.way]}: {tests} ({one.tier})"


def tell_declaring(of: NameLink, place: str) -> str:
    """What an item declares: an operator, or by a name with a dot an overload, which tests may not choose."""
    return f"of which {place} declares an overload" if "." in of.name else f"which {place} declares"


def tell_own(subject: Subject, of: NameLink) -> str:
    """A symbol of the source itself, or the source; "" for another one's."""
    symbol = subject.by_anchor.get(of.anchor)
    if of.path != subject.path:
        return ""
    return link_entry(subject, symbol) if symbol else code(subject.name)
