"""The users of a source as rows of a table: one by one, or by folder where they are many."""

from collections import Counter
from collections.abc import Iterable

from repodocs.model.links import Importer
from repodocs.render.markdown import code
from repodocs.render.sections.inside import link_user
from repodocs.render.view import (
    TIERS,
    Subject,
    aim_users,
    join_linked,
    link_entry,
    link_folder,
    link_source,
    link_tier,
)
from repodocs.render.words import count, drop_spaces, folder_of, join_words

# Names that one source uses, and the most that are told of several at once.
NAMES = 12
NAMED = 6
# So many rows with the same names say these once.
FEWEST_SAME = 3
NOUNS = ("source", "test", "document")
Row = tuple[str, ...]


def count_users(subject: Subject) -> str:
    """`4 sources, 14 tests and 1 document`; "" for a source that none names."""
    groups = ((subject.callers, "source"), (subject.tests, "test"), (subject.documents, "document"))
    told = [count(len(users), noun) for users, noun in groups if users]
    named = len(subject.named_users)
    who = f"{named:,} more" if told else count(named, "source")
    return join_words([*told, f"{who} by name alone"] if named else told)


def count_paths(subject: Subject, paths: Iterable[str]) -> str:
    """The same of some paths; one that imports nothing of it counts as a source."""
    numbers = Counter(subject.nouns.get(path, "source") for path in paths)
    return join_words([count(numbers[noun], noun) for noun in NOUNS if numbers[noun]])


def write_users(subject: Subject, users: tuple[Importer, ...]) -> list[Row]:
    """A row for each user, or for each folder of users, strongest first; bounded."""
    most = subject.options.limits.rows
    if len(users) <= most:
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
    names = list_used(subject, [user], NAMES, subject.aim(user.path))
    return link_user(subject, user.path), names, user.tier


def write_folder(subject: Subject, folder: str, users: list[Importer]) -> Row:
    """The row of a folder: how many of its sources, the strongest of them, and what they use."""
    label = f"{code(folder) if folder else 'root'} ({len(users):,})"
    sources = [link_source(subject, one.path, one.path.rpartition("/")[2]) for one in users[:NAMED]]
    names = list_used(subject, users, NAMED, aim_users(subject))
    used = f": {names}" if names else ""
    shown = join_linked([*sources, *(one.path for one in users[NAMED:])], NAMED, aim_users(subject))
    return link_folder(subject, folder, "doc", label), shown + used, list_tiers(users)


def write_others(subject: Subject, users: list[Importer]) -> Row:
    """The row of users that are alone in their folders."""
    sources = [link_source(subject, one.path) for one in users]
    names = list_used(subject, users, NAMED, aim_users(subject))
    return (
        f"elsewhere ({len(users):,})",
        join_linked(sources, subject.options.limits.rows, aim_users(subject)) + f": {names}" * bool(names),
        list_tiers(users),
    )


def split_used(subject: Subject, rows: list[Row]) -> tuple[str, list[Row]]:
    """As `split_tiers`; what each of some users uses alike is said once, too."""
    tier, split = split_tiers(subject, rows)
    used = {row[1] for row in rows}
    if not tier or len(rows) < FEWEST_SAME or used == {""} or len(used) > 1:
        return tier, split
    return f"{tier}, and each uses {used.pop()}", [(row[0], "", *row[2:]) for row in split]


def split_tiers(subject: Subject, rows: list[Row]) -> tuple[str, list[Row]]:
    """The tier that all rows have, and the rows without it; else the first row leads to what they mean."""
    tiers = {row[-1] for row in rows}
    if len(rows) > 1 and len(tiers) == 1 and "," not in rows[0][-1]:
        return link_tier(subject, rows[0][-1]), [(*row[:-1], "") for row in rows]
    first = [(*row[:-1], link_tier(subject, row[-1])) for row in rows[:1] if row[-1]]
    return "", [*first, *rows[len(first) :]]


def list_tiers(users: list[Importer]) -> str:
    """How surely some users are known, the surest first."""
    return ", ".join(sorted({one.tier for one in users}, key=TIERS.index))


def list_used(subject: Subject, users: list[Importer], most: int, target: str) -> str:
    """The names of this source that some users take, those of most users first; the target has the others."""
    counts: dict[str, int] = {}
    for one in users:
        for name in one.names:
            counts[name] = counts.get(name, 0) + 1
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    return join_linked([link_used(subject, name) for name in ordered], most, target)


def link_used(subject: Subject, name: str) -> str:
    """A name of this source with its entry, where it has one."""
    symbol = subject.by_qualified.get(name)
    return link_entry(subject, symbol, drop_spaces(name)) if symbol else code(drop_spaces(name))
