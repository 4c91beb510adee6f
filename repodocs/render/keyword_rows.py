"""The rows of the A to Z pages: a name with all its definitions, and groups of such rows."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from repodocs.model.fold import Keyword
from repodocs.render.folder_names import LINE, SEPARATORS, order_text
from repodocs.render.folder_place import Place, link_keyword
from repodocs.render.markdown import code, escape_text
from repodocs.render.words import pluralize

Names = dict[str, list[Keyword]]
# Names that share more letters than this stand in one group, however many they are.
LONGEST_PREFIX = 12


def split_names(names: Sequence[str], most: int, depth: int = 2) -> Iterator[tuple[str, list[str]]]:
    """Sorted names in groups of at most `most` where their first letters differ, each with a title.

    The title is what the names start with: `con`, or `ca – cl` for several.
    """
    group: list[tuple[str, list[str]]] = []
    for prefix, run in groupby(names, key=lambda name: order_text(name)[0][:depth]):
        same = list(run)
        if sum(len(one) for _, one in group) + len(same) > most:
            yield from join_group(group)
            group = []
        if len(same) > most and depth < LONGEST_PREFIX:
            yield from split_names(same, most, depth + 1)
        else:
            group.append((prefix, same))
    yield from join_group(group)


def join_group(group: list[tuple[str, list[str]]]) -> Iterator[tuple[str, list[str]]]:
    """Runs of names as one group; none for no runs."""
    if group:
        first, last = group[0][0], group[-1][0]
        title = (first if first == last else f"{first} – {last}") or group[0][1][0]
        yield title, [name for _, names in group for name in names]


def write_name(place: Place, same: Sequence[Keyword]) -> Iterator[str]:
    """The rows of one name: its only definition, or links to all by kind, or by top folder for many."""
    if len(same) == 1:
        yield f"- {link_keyword(place, same[0])} {escape_text(same[0].kind)} {tell_place(same[0])}"
    elif len(same) <= LINE:
        yield f"- {code(same[0].name)}: {link_kinds(place, same)}"
    else:
        ordered = sorted(same, key=lambda one: (top_of(one.path), one.path))
        for folder, group in groupby(ordered, key=lambda one: top_of(one.path)):
            yield from write_below(place, folder, list(group))


def tell_place(keyword: Keyword) -> str:
    """Where an only definition stands."""
    owner = f"of {code(keyword.owner.rstrip(SEPARATORS))} " if keyword.owner else ""
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
        yield f"- {code(same[0].name)} in {code(top)}: {link_kinds(place, same[start : start + LINE])}"


def top_of(path: str) -> str:
    """The first component of a path."""
    return path.partition("/")[0]
