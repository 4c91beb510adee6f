"""The users of a source as rows of a table: one by one, or by folder where they are many."""

from collections import Counter
from collections.abc import Iterable

from repodocs.model.links import Importer
from repodocs.render.markdown import code
from repodocs.render.view import TIERS, Subject, link_entry, link_folder, link_source
from repodocs.render.words import count, folder_of, join_some, join_words

NAMED = 6
SINGLE = 12
NOUNS = ("source", "test", "document")
Row = tuple[str, ...]


def count_users(subject: Subject) -> str:
    """`4 sources, 14 tests and 1 document`; "" for a source that none names."""
    groups = ((subject.callers, "source"), (subject.tests, "test"), (subject.documents, "document"))
    return join_words([count(len(users), noun) for users, noun in groups if users])


def count_paths(subject: Subject, paths: Iterable[str]) -> str:
    """The same of some paths; one that imports nothing of it counts as a source."""
    numbers = Counter(subject.nouns.get(path, "source") for path in paths)
    return join_words([count(numbers[noun], noun) for noun in NOUNS if numbers[noun]])


def write_users(subject: Subject, users: tuple[Importer, ...]) -> list[Row]:
    """A row for each user, or for each folder of users, strongest first; bounded."""
    most = subject.options.limits.rows
    if len(users) <= SINGLE:
        return [write_user(subject, one) for one in users]
    folders = group_by_folder(users)
    shown = [folder for folder, rows in folders.items() if len(rows) > 1][: most - 1]
    rows = [write_folder(subject, folder, folders[folder]) for folder in shown]
    others = [one for one in users if folder_of(one.path) not in shown]
    return [*rows, write_others(subject, others)] if others else rows


def group_by_folder(users: tuple[Importer, ...]) -> dict[str, list[Importer]]:
    """The users by folder: folders with most of them first, strongest first in each."""
    folders: dict[str, list[Importer]] = {}
    for one in users:
        folders.setdefault(folder_of(one.path), []).append(one)
    return dict(sorted(folders.items(), key=lambda pair: (-len(pair[1]), pair[0])))


def write_user(subject: Subject, user: Importer) -> Row:
    """The row of one source: what it uses of this one, and how surely."""
    return link_source(subject, user.path), list_used(subject, [user]), user.tier


def write_folder(subject: Subject, folder: str, users: list[Importer]) -> Row:
    """The row of a folder: how many of its sources, the strongest of them, and what they use."""
    label = f"{code(folder) if folder else 'root'} ({len(users):,})"
    sources = [link_source(subject, one.path, one.path.rpartition("/")[2]) for one in users[:NAMED]]
    more = f" and {len(users) - NAMED:,} more" if len(users) > NAMED else ""
    names = list_used(subject, users)
    used = f": {names}" if names else ""
    return link_folder(subject, folder, "doc", label), ", ".join(sources) + more + used, list_tiers(users)


def write_others(subject: Subject, users: list[Importer]) -> Row:
    """The row of users that are alone in their folders."""
    sources = [link_source(subject, one.path) for one in users]
    names = list_used(subject, users)
    return (
        f"elsewhere ({len(users):,})",
        join_some(sources, SINGLE) + f": {names}" * bool(names),
        list_tiers(users),
    )


def list_tiers(users: list[Importer]) -> str:
    """How surely some users are known, the surest first."""
    return ", ".join(sorted({one.tier for one in users}, key=TIERS.index))


def list_used(subject: Subject, users: list[Importer]) -> str:
    """The names of this source that some users take, those of most users first."""
    counts: dict[str, int] = {}
    for one in users:
        for name in one.names:
            counts[name] = counts.get(name, 0) + 1
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    return join_some([link_used(subject, name) for name in ordered], NAMED)


def link_used(subject: Subject, name: str) -> str:
    """A name of this source with its entry, where it has one."""
    symbol = subject.by_qualified.get(name)
    return link_entry(subject, symbol, name) if symbol else code(name)
