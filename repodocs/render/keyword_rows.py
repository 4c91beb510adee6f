"""The rows of the A to Z pages: a name with all its definitions, and groups of such rows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from repodocs.model.fold import Keyword
from repodocs.render.folder_names import LINE, SEPARATORS, order_text
from repodocs.render.folder_place import Place, link_keyword, name_code
from repodocs.render.markdown import code, escape_text
from repodocs.render.words import pluralize

Names = dict[str, list[Keyword]]
# A name as it is sorted, and as it is.
Pair = tuple[str, str]
# Names that share more letters than this stand in one group, however many they are.
LONGEST_PREFIX = 12


def split_names(names: Iterable[str], most: int) -> Iterator[tuple[str, list[str]]]:
    """Sorted names in groups of at most `most` where their first letters differ, each with a title.

    The title is what the names start with: `con`, or `ca – cl` for several.
    """
    yield from split_sorted([(order_text(name)[0], name) for name in names], most, 2)


def split_sorted(names: Sequence[Pair], most: int, depth: int) -> Iterator[tuple[str, list[str]]]:
    """The groups of names that are told apart by their first `depth` letters, or more where it must be."""
    group: list[Pair] = []
    for _, run in groupby(names, key=lambda pair: pair[0][:depth]):
        same = list(run)
        if len(group) + len(same) > most:
            yield from title_group(group, depth)
            group = []
        if len(same) > most and depth < LONGEST_PREFIX:
            yield from split_sorted(same, most, depth + 1)
        else:
            group += same
    yield from title_group(group, depth)


def title_group(group: Sequence[Pair], depth: int) -> Iterator[tuple[str, list[str]]]:
    """Names with what they start with; nothing for no names."""
    if group:
        first, last = group[0][0][:depth], group[-1][0][:depth]
        title = (first if first == last else f"{first} – {last}") or group[0][1][:LONGEST_PREFIX]
        yield title, [name for _, name in group]


def write_name(place: Place, same: Sequence[Keyword]) -> Iterator[str]:
    """The rows of one name: its only definition, or links to all by kind, or by top folder for many."""
    if len(same) == 1:
        yield f"- {link_keyword(place, same[0])} {escape_text(same[0].kind)} {tell_place(same[0])}"
    elif len(same) <= LINE:
        yield f"- {name_code(same[0].name)}: {link_kinds(place, same)}"
    else:
        ordered = sorted(same, key=lambda one: (top_of(one.path), one.path))
        for folder, group in groupby(ordered, key=lambda one: top_of(one.path)):
            yield from write_below(place, folder, list(group))


def tell_place(keyword: Keyword) -> str:
    """Where an only definition stands."""
    owner = f"of {name_code(keyword.owner.rstrip(SEPARATORS))} " if keyword.owner else ""
    return f"{owner}in {code(keyword.path)}"


def link_kinds(place: Place, same: Sequence[Keyword]) -> str:
    """Links by kind: members are labelled with their owner, others with their source."""
    parts = []
    for kind, group in groupby(sorted(same, key=lambda one: one.kind), key=lambda one: one.kind):
        links = [link_keyword(place, one, one.owner.rstrip(SEPARATORS) or one.path) for one in group]
        parts.append(f"{escape_text(kind if len(links) == 1 else pluralize(kind))} {', '.join(links)}")
    return "; ".join(parts)


def write_below(place: Place, top: str, same: Sequence[Keyword]) -> Iterator[str]:
    """The definitions of a name in one top folder or source, some on each row."""
    for start in range(0, len(same), LINE):
        yield f"- {name_code(same[0].name)} in {code(top)}: {link_kinds(place, same[start : start + LINE])}"


def top_of(path: str) -> str:
    """The first component of a path."""
    return path.partition("/")[0]
