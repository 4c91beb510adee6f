"""Finds sources that belong together: header and implementation, stub, test, product, same stem."""

import posixpath
import re
from collections.abc import Iterable, Mapping

from repodocs.link.endings import HEADERS, IMPLEMENTATIONS
from repodocs.link.members import find_members, find_package_users
from repodocs.link.namesakes import find_namesakes
from repodocs.link.products import Product
from repodocs.link.quotes import quote_counterparts
from repodocs.link.table import SourceTable, folder_of, split_path
from repodocs.link.uses import Uses
from repodocs.model.links import Counterpart

TEST_NAME = re.compile(r"^(?:[Tt]est[_-])(.+)$|^(.+?)(?:[_.-](?:unit)?test|[_.-]spec|Tests?|Spec)$")
# Names that stand for the folder they are in.
FOLDER_STEMS = frozenset({"__init__", "index", "mod"})
TEST_FOLDERS = frozenset({"test", "tests", "testing", "__tests__", "spec", "unit", "unittest", "unittests"})
# A project that holds the tests of another one: `Serilog.Tests`.
TEST_PROJECT = re.compile(r"\.(?:Unit)?Tests?$")
# How the name of a text ends from which a tool took what only readers need.
MINIFIED = ".min"
# What one source is told at most.
COUNTERPARTS = 25

Pairs = dict[str, dict[str, str]]


def find_counterparts(
    table: SourceTable,
    headers: dict[str, str],
    uses: dict[str, Uses],
    products: Iterable[Product],
    made: Mapping[str, tuple[str, ...]],
) -> dict[str, tuple[Counterpart, ...]]:
    """The counterparts of each source, sorted by path; each is told to the other one too."""
    pairs: Pairs = {}
    for product in products:
        add_pair(pairs, product.path, product.map_path, "source-map", "mapped")
        for original in product.originals:
            add_pair(pairs, original, product.path, "product", "original")
            pairs[product.map_path].setdefault(original, "original")
    for implementation, header in headers.items():
        add_pair(pairs, header, implementation, "implementation", "header")
    for group in group_by_stem(table):
        for path in group:
            for other in group:
                if path != other:
                    relation = relate_made(path, other, made) or relate_endings(path, other)
                    pairs.setdefault(path, {}).setdefault(other, relation)
    for test, subject in find_subjects(table, uses).items():
        add_pair(pairs, subject, test, "test", "implementation")
    for path, test in find_namesakes(table).items():
        # A test can have more such files than it could tell.
        pairs.setdefault(path, {}).setdefault(test, "namesake")
    members = find_members(table, FOLDER_STEMS)
    add_members(pairs, members, uses)
    return {
        # How many members there are is told, so all of them are known.
        path: quote_counterparts(
            table,
            path,
            [
                Counterpart(other, others[other])
                for other in sorted(others)[: None if path in members else COUNTERPARTS]
            ],
        )
        for path, others in pairs.items()
    }


def add_pair(pairs: Pairs, path: str, other: str, relation: str, back: str) -> None:
    """Tells each of two sources what the other one is to it."""
    pairs.setdefault(path, {}).setdefault(other, relation)
    pairs.setdefault(other, {}).setdefault(path, back)


def add_members(pairs: Pairs, members: Mapping[str, list[str]], uses: Mapping[str, Uses]) -> None:
    """Tells packages their members, and those who names the package, where nobody names them."""
    for path, own in members.items():
        for member in own:
            pairs.setdefault(path, {}).setdefault(member, "member")
    for member, namers in find_package_users(members, uses).items():
        for namer in namers:
            pairs.setdefault(member, {}).setdefault(namer, "package-user")


def find_headers(table: SourceTable) -> dict[str, str]:
    """The header of each implementation: beside it, or below `include` where that is below `src`."""
    headers: dict[str, str] = {}
    for path in table.interfaces:
        stem, extension = posixpath.splitext(path)
        if extension in HEADERS:
            for place in list_twin_stems(stem):
                for ending in IMPLEMENTATIONS:
                    if place + ending in table.interfaces:
                        headers.setdefault(place + ending, path)
    return headers


def list_twin_stems(stem: str) -> list[str]:
    """Where the implementation of a header may stand: `include/name/x` has `src/x` or `src/name/x`."""
    stems = [stem]
    parts = stem.split("/")
    for place, part in enumerate(parts[:-1]):
        if part == "include":
            before, behind = parts[:place], parts[place + 1 :]
            stems.append("/".join([*before, "src", *behind]))
            stems.append("/".join([*before, "src", *behind[1:]]) if len(behind) > 1 else stem)
    return stems


def group_by_stem(table: SourceTable) -> list[list[str]]:
    """Sources of one folder with the same stem; the same name in another language."""
    groups: dict[str, list[str]] = {}
    for path in table.interfaces:
        groups.setdefault(posixpath.splitext(path)[0].removesuffix(MINIFIED), []).append(path)
    return [group for group in groups.values() if 1 < len(group) <= COUNTERPARTS]


def relate_made(path: str, other: str, made: Mapping[str, tuple[str, ...]]) -> str:
    """Whether one of two sources is made from the other, "" where it is not."""
    end, other_end = posixpath.splitext(path)[1], posixpath.splitext(other)[1]
    if other_end in made.get(end, ()):
        return "original"
    return "product" if end in made.get(other_end, ()) else ""


def relate_endings(path: str, other: str) -> str:
    """What `other` is to `path`, by the ends of their names."""
    (stem, end), (other_stem, other_end) = posixpath.splitext(path), posixpath.splitext(other)
    if stem != other_stem and end == other_end:
        return "minified-form" if other_stem.endswith(MINIFIED) else "readable-form"
    if end in HEADERS and other_end in IMPLEMENTATIONS:
        return "implementation"
    if end in IMPLEMENTATIONS and other_end in HEADERS:
        return "header"
    if other_end == end + "i":
        return "stub"
    return "implementation" if end == other_end + "i" else "same-stem"


def find_subjects(table: SourceTable, uses: dict[str, Uses]) -> dict[str, str]:
    """What each test is named for, if it stands in the folder for its tests, or takes something from it.

    A name alone is not enough: `test/package/test_model.py` is not of every `model.py`.
    """
    by_stem: dict[tuple[str, str], list[str]] = {}
    for path in table.interfaces:
        if "test" not in table.interfaces[path].traits:
            by_stem.setdefault((table.resolver_names[path], name_stem(path)), []).append(path)
    subjects = {}
    for path, interface in table.interfaces.items():
        stem = find_tested_stem(path) if "test" in interface.traits else ""
        candidates = by_stem.get((table.resolver_names[path], stem), []) if stem else []
        near = [one for one in candidates if is_near(path, one)]
        if candidates and not near:
            needed = {taken.place.path for taken in uses[path].taken if taken.tier in ("exact", "scoped")}
            near = [one for one in candidates if one in needed]
        # A header and its implementation are one subject.
        if len({posixpath.splitext(one)[0] for one in near}) == 1:
            subjects[path] = near[0]
    return subjects


def is_near(test: str, subject: str) -> bool:
    """Whether the test's folder, without what only says that it holds tests, ends the subject's folder."""
    folder, place = folder_of(test), folder_of(subject)
    # A package's own source stands one folder below its name.
    stem = posixpath.splitext(split_path(subject)[1])[0]
    place = folder_of(place) if stem in FOLDER_STEMS else place
    bare = "/".join(TEST_PROJECT.sub("", part) for part in folder.split("/") if part not in TEST_FOLDERS)
    return place in (folder, bare) or (bool(bare) and place.endswith("/" + bare))


def find_tested_stem(path: str) -> str:
    """What the name of a test says that it tests: `test_x.py`, `x_test.cpp`, `XTest.java` are of X."""
    found = TEST_NAME.match(posixpath.splitext(split_path(path)[1])[0])
    return (found.group(1) or found.group(2)) if found else ""


def name_stem(path: str) -> str:
    """The name of a source without its extension, or of its folder where it stands for that."""
    stem = posixpath.splitext(split_path(path)[1])[0]
    return posixpath.basename(folder_of(path)) if stem in FOLDER_STEMS else stem
