"""Finds tests that lead to a source by one step, for sources that no test names; told as what they are."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from repodocs.link.called import Called, index_called
from repodocs.link.declared import Declaration
from repodocs.link.documents import is_document
from repodocs.link.hits import BUILD_SYSTEMS, RANKS, Resolved
from repodocs.link.importers import list_taken
from repodocs.link.names import last_part
from repodocs.link.standings import Key, Users, choose_bodies
from repodocs.link.table import SourceTable
from repodocs.link.titled import Titles, index_titles
from repodocs.link.uses import Uses
from repodocs.link.weights import Near, is_near, sort_tests, weigh
from repodocs.model.interface import Body, Interface
from repodocs.model.kinds import CALLABLE, TYPES
from repodocs.model.links import NameLink, Reached, Standing, Tier

# The steps that are told.
STEPS = 2
# A source of more users is not the matter of what tests any of them.
FEW_USERS = 3
# Of what more tests name, they test most often something else.
FEW_TESTS = 8
# What a source must be to another one so that it uses it.
USING = frozenset({"need", "use"})
# What code defines, and build files do not.
CODE = frozenset({"function", "method", "class", "struct"})
# What is read or built is run by no test.
APART = frozenset({"test", "example", "vendored", "documentation", "generated"})


class Reaching(msgspec.Struct, frozen=True):
    """What is known of all sources: what they take, who declares them, and who uses each place and source."""

    uses: dict[str, Uses]
    declarations: Mapping[str, tuple[Declaration, ...]]
    of_places: Mapping[Key, Users]
    of_sources: Mapping[str, Users]


class Ways(msgspec.Struct, frozen=True):
    """What leads from tests to sources."""

    table: SourceTable
    known: Reaching
    headers: Mapping[Key, NameLink]
    called: Called
    titles: Titles
    users: Mapping[str, dict[str, Tier]]


def find_reached_tests(
    table: SourceTable, needs: Mapping[str, tuple[Resolved, ...]], known: Reaching
) -> dict[str, tuple[Reached, ...]]:
    """For each source that no test is known to name, the tests of what uses it, else those named for it."""
    headers = {
        (one.symbol.path, one.symbol.anchor): one.of for rows in known.declarations.values() for one in rows
    }
    called = index_called(table, needs, known.uses, known.of_places)
    ways = Ways(table, known, headers, called, index_titles(table), index_users(known.uses))
    found = {}
    for path, source in table.interfaces.items():
        users = known.of_sources.get(path, {})
        is_open = source.language and not (is_document(source) or APART & set(source.traits))
        named = any(is_test(table, user) for user in (*users, *ways.users.get(path, ())))
        if is_open and not named:
            steps = list(list_steps(ways, path)) or list(list_alike(ways, source))
            steps = steps or list(list_sources(ways, path))
            if steps:
                found[path] = choose_steps(steps, path)
    return found


def is_test(table: SourceTable, path: str) -> bool:
    """Whether a source is a test."""
    return "test" in table.interfaces[path].traits


def index_users(uses: dict[str, Uses]) -> dict[str, dict[str, Tier]]:
    """The sources that use each source or something of it, and how surely."""
    found: dict[str, dict[str, Tier]] = {}
    for path, taken in list_taken(uses):
        if taken.role in USING:
            users = found.setdefault(taken.place.path, {})
            users[path] = min(users.get(path, taken.tier), taken.tier, key=RANKS.__getitem__)
    return found


def list_steps(ways: Ways, path: str) -> Iterator[Reached]:
    """Each body of a user with the tests that use it, or that call it by its name as an operator."""
    users = ways.known.of_sources.get(path, {})
    for user in sorted(users):
        source, used = ways.table.interfaces[user], users[user]
        for number in dict.fromkeys(used.numbers):
            body = source.bodies[number]
            link = NameLink(body.qualified, user, body.anchor, body.part)
            by_name = ways.called.find(user, body)
            if by_name:
                tests = sort_tests(by_name.tests, Near(path, by_name.last))
                yield Reached("call", link, "unique-name", tests, by_name.written)
                continue
            yield from make_steps(ways, source, body, path, used.tier)


def make_steps(ways: Ways, source: Interface, body: Body, path: str, tier: Tier) -> Iterator[Reached]:
    """The tests that use a body, what declares it in a header, or else the type that it is a member of."""
    link = NameLink(body.qualified, source.path, body.anchor, body.part)
    declared = ways.headers.get((source.path, body.anchor))
    for place in (link, declared):
        tests = find_tests(ways, place) if place else {}
        if place and tests:
            yield make_step(ways, link, tests, path, tier)
            return
    owner = find_owner(source, body)
    tests = find_tests(ways, owner) if owner else {}
    if owner and tests:
        step = make_step(ways, owner, tests, path, tier)
        yield msgspec.structs.replace(step, member=last_part(body.qualified))


def find_owner(source: Interface, body: Body) -> NameLink | None:
    """The type that a body is a member of."""
    owner = body.qualified.removesuffix(last_part(body.qualified)).rstrip(".:->")
    for symbol in source.symbols if owner else ():
        if symbol.qualified == owner and symbol.kind in TYPES:
            return NameLink(owner, source.path, symbol.anchor, symbol.part)
    return None


def find_tests(ways: Ways, place: NameLink) -> Users:
    """The tests that use a place."""
    users = ways.known.of_places.get((place.path, place.anchor), {})
    return {path: one for path, one in users.items() if is_test(ways.table, path)}


def make_step(ways: Ways, link: NameLink, users: Users, path: str, tier: Tier) -> Reached:
    """The tests that use something, as surely as the less sure one of the two is known."""
    weakest = max((one.tier for one in users.values()), key=RANKS.__getitem__)
    interfaces = ways.table.interfaces
    tests = {test: choose_bodies(interfaces[test].bodies, one.numbers) for test, one in users.items()}
    shown = sort_tests(tests, Near(path, link.name))
    return Reached("use", link, max(tier, weakest, key=RANKS.__getitem__), shown)


def list_alike(ways: Ways, source: Interface) -> Iterator[Reached]:
    """The only tests that have the name of the source, of what it defines, or of what uses it."""
    stem = posixpath.basename(source.path).partition(".")[0]
    links = [NameLink(stem, source.path)]
    links += [
        NameLink(one.qualified, source.path, one.anchor, one.part)
        for one in source.symbols
        if one.kind in CALLABLE
    ]
    for user, used in sorted(ways.known.of_sources.get(source.path, {}).items()):
        bodies = ways.table.interfaces[user].bodies
        for number in dict.fromkeys(used.numbers):
            links.append(NameLink(bodies[number].qualified, user, bodies[number].anchor, bodies[number].part))
    for link in links:
        test = ways.titles.find(link.name)
        if test and is_near(test.path, source.path, link.path):
            yield Reached("name", link, "unique-name", (test,))


def list_sources(ways: Ways, path: str) -> Iterator[Reached]:
    """The few users of a source, with the tests that name these."""
    users = ways.users.get(path, {})
    for user in sorted(users) if len(users) <= FEW_USERS else ():
        tests = {test: tier for test, tier in ways.users.get(user, {}).items() if is_test(ways.table, test)}
        tests = {test: tier for test, tier in tests.items() if is_run(ways.table, test)}
        if is_run(ways.table, user) and 0 < len(tests) <= FEW_TESTS:
            tier = max(users[user], *tests.values(), key=RANKS.__getitem__)
            shown = sort_tests(dict.fromkeys(tests, ()), Near(path, ""))
            yield Reached("source", NameLink("", user), tier, shown)


def is_run(table: SourceTable, path: str) -> bool:
    """Whether a source is code; a file of a build system says what is built, and tests nothing."""
    return table.resolver_names[path] not in BUILD_SYSTEMS and is_code(table.interfaces[path])


def is_code(source: Interface) -> bool:
    """Whether a source defines what can run; the suites of a test are seen by nobody else."""
    is_suite = any("::" in one.qualified for one in source.bodies)
    return is_suite or any(one.kind in CODE for one in source.symbols)


def choose_steps(steps: Iterable[Reached], path: str) -> tuple[Reached, ...]:
    """The surest steps, those to tests with most of the source's words first; each test once."""
    near = Near(path, "")
    ordered = sorted(
        steps, key=lambda one: (RANKS[one.tier], -weigh(one.tests[0], near), one.of.path, one.of.name)
    )
    chosen: dict[tuple[Standing, ...], Reached] = {}
    for step in ordered:
        chosen.setdefault(step.tests, step)
    return tuple(chosen.values())[:STEPS]
