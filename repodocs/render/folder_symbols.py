"""The main symbols of a folder and the sources to read first, by their use from outside."""

from collections.abc import Iterator

import msgspec

from repodocs.model.fold import Fold, Keyword
from repodocs.model.interface import Export
from repodocs.model.keyword import list_keywords, rank_keyword
from repodocs.model.links import Links, SourceLinks, Tier
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_list
from repodocs.render.folder_place import Place, link_keyword, link_source
from repodocs.render.folder_purpose import describe_source, separate
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.rank import choose_spoken
from repodocs.render.words import count

SYMBOLS = 15
FIRST = 10
SURE: frozenset[Tier] = frozenset({"exact", "scoped"})


class UsedSymbol(msgspec.Struct, frozen=True):
    """A symbol of the folder and the numbers of sources outside of it that surely use it."""

    keyword: Keyword
    words: str
    callers: int
    tests: int


def list_main_symbols(place: Place, fold: Fold, links: Links) -> list[Group]:
    """A list of the symbols of the folder's own sources that most sources outside of it use.

    The root has no outside, and what stands in it directly is seldom what a repository is about.
    """
    used = sorted(find_used(fold, links), key=order_used)[:SYMBOLS] if fold.folder else []
    rows = [
        f"{escape_text(one.keyword.kind)} {link_keyword(place, one.keyword)}, "
        f"used outside by {count_users(one)}{separate(one.words)}"
        for one in used
    ]
    title = "## Main symbols of its own sources" if fold.folders else "## Main symbols"
    return [make_list(title, rows)] if rows else []


def order_used(one: UsedSymbol) -> tuple[int, int, int, Keyword]:
    """Callers before tests, then types before values, then by name."""
    return (-one.callers, -one.tests, rank_keyword(one.keyword), one.keyword)


def count_users(one: UsedSymbol) -> str:
    """`12 sources, 3 tests`."""
    parts = [count(one.callers, "source")] if one.callers else []
    parts += [count(one.tests, "test")] if one.tests else []
    return ", ".join(parts)


def find_used(fold: Fold, links: Links) -> Iterator[UsedSymbol]:
    """The exported symbols with a sure use outside of the folder."""
    rows = {source.path: source for source in links.sources}
    for source in fold.sources:
        found = rows.get(source.path)
        if not found or not found.users:
            continue
        users = gather_users(found, fold.folder)
        tests = {importer.path for importer in found.importers if importer.is_test}
        spoken: dict[str, list[Export]] = {}
        for symbol in source.symbols:
            spoken.setdefault(symbol.qualified, []).append(symbol)
        words = {one.anchor: state_words(one, spoken[one.qualified]) for one in source.symbols}
        for keyword in list_keywords(source):
            paths = users.get(keyword.anchor)
            if paths:
                yield UsedSymbol(keyword, words[keyword.anchor], len(paths - tests), len(paths & tests))


def state_words(symbol: Export, definitions: list[Export]) -> str:
    """The doc line of a symbol or of another definition of its name, else a signature that says more."""
    spoken = choose_spoken(definitions)
    if spoken and spoken.doc:
        return render_prose(spoken.doc)
    return code(symbol.signature) if symbol.signature != symbol.name else ""


def gather_users(links: SourceLinks, folder: str) -> dict[str, set[str]]:
    """The paths outside of the folder that surely use a symbol, by its anchor."""
    users: dict[str, set[str]] = {}
    for row in links.users:
        if row.tier in SURE:
            outside = (path for path in row.paths if not path.startswith(f"{folder}/"))
            users.setdefault(row.anchor, set()).update(outside)
    return users


def list_first(place: Place, fold: Fold, links: Links) -> list[Group]:
    """The sources to read first, and why."""
    own = {source.path: source for source in fold.sources}
    where = (" outside" if fold.folder else "") if links.first else " here"
    rows = [
        f"{link_source(place, path)}: needed by {count(number, 'source')}{where}"
        + (separate(describe_source(own[path])) if path in own else "")
        for path, number in rank_first(fold, links)[:FIRST]
    ]
    return [make_list("## Read first", rows)] if rows else []


def rank_first(fold: Fold, links: Links) -> list[tuple[str, int]]:
    """The sources needed most from outside; where none is, those that sources here need, tests left out."""
    if links.first:
        return [(one.folder, one.sources) for one in links.first]
    read = {one.path for one in fold.sources if one.outcome == "analyzed"}
    counts = [
        (one.path, sum(not (importer.is_test or importer.is_data) for importer in one.importers))
        for one in links.sources
        if one.path in read
    ]
    return sorted((row for row in counts if row[1]), key=lambda row: (-row[1], row[0]))
