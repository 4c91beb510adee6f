"""Exported names as rows of links: members with their owner, names of one letter together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from repodocs.model.fold import Keyword
from repodocs.render.folder_place import Place, link_keyword, name_code, name_of
from repodocs.render.markdown import code

# Links on one row: more cannot be scanned, and a row is never split over pages.
LINE = 40
# So few names need no letters to be found among.
FEW = 12
LETTERS = "abcdefghijklmnopqrstuvwxyz"
OTHER = "other"
SEPARATORS = ".:/#\\"
# Nobody looks for `~Foo` or `_foo` by the mark.
MARKS = "_~.$@-&*!?:%{}<>[]()\"' "


class Entry(msgspec.Struct):
    """An outer symbol of a source, or the name alone of an owner that stands elsewhere, and its members."""

    name: str
    path: str
    symbol: Keyword | None
    members: list[Keyword]


def find_letter(name: str) -> str:
    """The letter under which a name stands, marks before it skipped; `other` beyond A to Z."""
    first = name.lstrip(MARKS)[:1].lower()
    return first if first and first in LETTERS else OTHER


def order_text(name: str) -> tuple[str, str]:
    """The order of a reader: marks and case count last."""
    return (name.lstrip(MARKS).lower(), name)


def list_letters(place: Place, keywords: Iterable[Keyword]) -> list[str]:
    """Rows of links, each with its letter in front; a few names are one row without letters."""
    entries = sorted(gather_entries(keywords), key=lambda one: (order_text(one.name), one.path))
    if sum(1 + len(one.members) for one in entries) <= FEW:
        return join_line(write_entries(place, entries))
    rows = []
    for letter, group in groupby(entries, key=lambda one: find_letter(one.name)):
        rows += [f"**{title_letter(letter)}** {row}" for row in join_line(write_entries(place, list(group)))]
    return rows


def title_letter(letter: str) -> str:
    """A letter as a heading shows it."""
    return "Others" if letter == OTHER else letter.upper()


def gather_entries(keywords: Iterable[Keyword]) -> list[Entry]:
    """Each outer symbol with those members that stand in the same source."""
    entries: list[Entry] = []
    owners: dict[tuple[str, str], Entry] = {}
    members = []
    for keyword in sorted(keywords):
        if keyword.owner:
            members.append(keyword)
            continue
        entry = Entry(keyword.name, keyword.path, keyword, [])
        entries.append(entry)
        owners.setdefault((keyword.path, keyword.name), entry)
    for member in members:
        name = member.owner.rstrip(SEPARATORS)
        if (member.path, name) not in owners:
            owners[member.path, name] = Entry(name, member.path, None, [])
            entries.append(owners[member.path, name])
        owners[member.path, name].members.append(member)
    return entries


def write_entries(place: Place, entries: Sequence[Entry]) -> Iterator[tuple[str, int]]:
    """The Markdown of each name and its number of links; entries of one name stand together."""
    for _, group in groupby(entries, key=lambda one: one.name):
        same = list(group)
        if len(same) == 1:
            yield from write_entry(place, same[0], "")
            continue
        yield from write_same(place, [one.symbol for one in same if one.symbol and not one.members])
        for one in same:
            if one.members:
                yield from write_entry(place, one, f" of {code(name_of(one.path))}")


def write_same(place: Place, same: Sequence[Keyword]) -> Iterator[tuple[str, int]]:
    """Symbols of one name without members, told apart by their sources."""
    for start in range(0, len(same), LINE):
        links = list(number_links(place, same[start : start + LINE]))
        yield f"{name_code(same[0].name)} ({', '.join(links)})", len(links)


def number_links(place: Place, same: Sequence[Keyword]) -> Iterator[str]:
    """Links to symbols of one name: by file name, further ones of that source by number."""
    for path, group in groupby(same, key=lambda one: one.path):
        for number, one in enumerate(group, 1):
            yield link_keyword(place, one, name_of(path) if number == 1 else str(number))


def write_entry(place: Place, entry: Entry, where: str) -> Iterator[tuple[str, int]]:
    """A symbol and its members; one with many is written again for each row of them."""
    title = (link_keyword(place, entry.symbol) if entry.symbol else name_code(entry.name)) + where
    if not entry.members:
        yield title, 1
    for start in range(0, len(entry.members), LINE):
        members = entry.members[start : start + LINE]
        links = [link_keyword(place, one, one.owner[len(entry.name) :] + one.name) for one in members]
        yield f"{title} ({', '.join(links)})", len(links)


def join_line(pieces: Iterable[tuple[str, int]]) -> list[str]:
    """Rows of about LINE links."""
    rows: list[list[str]] = []
    room = 0
    for piece, links in pieces:
        if room < links or not rows:
            rows.append([])
            room = LINE
        rows[-1].append(piece)
        room -= links
    return [", ".join(row) for row in rows]
