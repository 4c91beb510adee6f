"""Compares two states of a repository: their analyses and links in, the difference of their facts out."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import msgspec

from repodocs.model.analysis import Analysis, Finding, Import, Symbol
from repodocs.model.difference import Change, Difference, Fact, Renamed, Status
from repodocs.model.links import SourceLinks
from repodocs.model.pages import PageNames

# What a symbol is to those who use it, from the most telling on.
SYMBOL_FIELDS = ("signature", "bases", "decorators", "exported", "doc")
Item = TypeVar("Item")


class Side(msgspec.Struct, frozen=True):
    """One of the two states."""

    name: str
    analyses: Mapping[str, Analysis]
    links: Mapping[str, SourceLinks]
    names: PageNames


def compare_sides(before: Side, after: Side) -> Difference:
    """Everything that differs."""
    renamed = find_renamed(before, after)
    moved = {one.before for one in renamed}, {one.after for one in renamed}
    added = sorted(set(after.analyses) - set(before.analyses) - moved[1])
    removed = sorted(set(before.analyses) - set(after.analyses) - moved[0])
    both = sorted(set(before.analyses) & set(after.analyses))
    changed = [path for path in both if before.analyses[path] != after.analyses[path]]
    changes: list[Change] = []
    for path in [*added, *removed, *changed]:
        one, other = before.analyses.get(path, Analysis(path)), after.analyses.get(path, Analysis(path))
        changes += compare_analyses(one, other)
    changes += compare_pages(before, after)
    return Difference(
        before.name,
        after.name,
        tuple(added),
        tuple(removed),
        renamed,
        tuple(changed),
        tuple(sorted(changes)),
    )


def find_renamed(before: Side, after: Side) -> tuple[Renamed, ...]:
    """Sources that are gone whose content stands under one new path."""
    gone = index_contents(before.analyses, set(before.analyses) - set(after.analyses))
    new = index_contents(after.analyses, set(after.analyses) - set(before.analyses))
    return tuple(
        Renamed(gone[key][0], new[key][0])
        for key in sorted(gone)
        if key and len(gone[key]) == 1 and len(new.get(key, ())) == 1
    )


def index_contents(analyses: Mapping[str, Analysis], paths: set[str]) -> dict[str, list[str]]:
    """Paths by the hash of what stands there; nothing for the empty file, which is not a content."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(paths):
        if analyses[path].size:
            found[analyses[path].hash].append(path)
    return found


def compare_analyses(before: Analysis, after: Analysis) -> Iterator[Change]:
    """The facts of one source that differ."""
    yield from compare_symbols(before, after)
    paths = (before.path, after.path)
    yield from compare_lists("import", paths, before.imports, after.imports, name_import)
    yield from compare_lists("finding", paths, before.findings, after.findings, name_finding)


def compare_symbols(before: Analysis, after: Analysis) -> Iterator[Change]:
    """Symbols of one name and kind are the same one; overloads in the order of their lines."""
    old, new = group(before.symbols, identify_symbol), group(after.symbols, identify_symbol)
    for key in sorted({*old, *new}):
        ones, others = drop_same(old.get(key, []), new.get(key, []))
        for one, other in zip(ones, others, strict=False):
            yield from compare_symbol(one, other, after.path)
        for symbol in ones[len(others) :]:
            yield make_symbol_change("removed", before.path, symbol, before=name_symbol(symbol))
        for symbol in others[len(ones) :]:
            yield make_symbol_change("added", after.path, symbol, after=name_symbol(symbol))


def drop_same(ones: list[Symbol], others: list[Symbol]) -> tuple[list[Symbol], list[Symbol]]:
    """The symbols without a match that differs in nothing but its lines."""
    left = list(others)
    rest = []
    for one in ones:
        same = next((other for other in left if list_fields(other) == list_fields(one)), None)
        if same is None:
            rest.append(one)
        else:
            left.remove(same)
    return rest, left


def compare_symbol(before: Symbol, after: Symbol, path: str) -> Iterator[Change]:
    """The most telling thing that differs."""
    for field, one, other in zip(SYMBOL_FIELDS, list_fields(before), list_fields(after), strict=True):
        if one != other:
            said = [name_symbol(before), name_symbol(after)]
            if field != "signature":
                said = [f"{field}: {show(one)}", f"{field}: {show(other)}"]
            yield make_symbol_change("changed", path, after, before=said[0], after=said[1])
            return


def make_symbol_change(
    status: Status, path: str, symbol: Symbol, *, before: str = "", after: str = ""
) -> Change:
    """A change of a symbol."""
    return Change("symbol", status, path, symbol.qualified, symbol.line, before, after)


def identify_symbol(symbol: Symbol) -> str:
    """What makes a symbol the same one."""
    return f"{symbol.qualified}\0{symbol.kind}"


def name_symbol(symbol: Symbol) -> str:
    """A symbol as it is shown."""
    return symbol.signature or f"{symbol.kind} {symbol.qualified}"


def list_fields(symbol: Symbol) -> list[object]:
    """What is compared of a symbol."""
    return [getattr(symbol, field) for field in SYMBOL_FIELDS]


def show(value: object) -> str:
    """A value of a symbol's field, in words."""
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value) or "none"


def name_import(one: Import) -> str:
    """An import as it is shown and compared."""
    return f"{one.module}: {', '.join(one.names)}" if any(one.names) else one.module


def name_finding(one: Finding) -> str:
    """A finding as it is shown and compared."""
    return f"{one.rule}: {one.message}"


def compare_lists(
    fact: Fact,
    paths: tuple[str, str],
    ones: Iterable[Item],
    others: Iterable[Item],
    name: Callable[[Item], str],
) -> Iterator[Change]:
    """What one list has more often than the other."""
    old, new = group(ones, name), group(others, name)
    for key in sorted({*old, *new}):
        more, less = old.get(key, []), new.get(key, [])
        for item in more[len(less) :]:
            yield Change(fact, "removed", paths[0], key, find_line(item), before=key)
        for item in less[len(more) :]:
            yield Change(fact, "added", paths[1], key, find_line(item), after=key)


def find_line(item: object) -> int:
    """The line of a fact."""
    line: int = getattr(item, "line", 0)
    return line


def group(items: Iterable[Item], name: Callable[[Item], str]) -> dict[str, list[Item]]:
    """Items by what they are compared by, in their order."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[name(item)].append(item)
    return dict(found)


def compare_pages(before: Side, after: Side) -> Iterator[Change]:
    """The pages of sources that came or went, and of those whose analysis or links are others."""
    for path in sorted({*before.analyses, *after.analyses}):
        one, other = read_inputs(before, path), read_inputs(after, path)
        if one == other:
            continue
        status: Status = "added" if one is None else "removed" if other is None else "changed"
        names = before.names if other is None else after.names
        for page in (names.docs(path), names.keywords(path)):
            yield Change("page", status, path, page)


def read_inputs(side: Side, path: str) -> tuple[Analysis, SourceLinks] | None:
    """What the pages of a source are made from; None where there is no such source."""
    analysis = side.analyses.get(path)
    return None if analysis is None else (analysis, side.links.get(path, SourceLinks(path)))
