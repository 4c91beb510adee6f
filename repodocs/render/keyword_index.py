"""The index of all exported names of the repository: one page that leads to the letters, A to Z."""

from collections import Counter
from collections.abc import Iterable

from repodocs.model.fold import Fold, Keyword
from repodocs.model.keyword import list_keywords
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames, relate
from repodocs.render.budget import Group
from repodocs.render.folder_names import OTHER, find_letter, order_text, title_letter
from repodocs.render.folder_parts import make_table, render_parts
from repodocs.render.folder_place import Place, link_folder
from repodocs.render.keyword_rows import Names, split_names, write_name
from repodocs.render.markdown import escape_text, link
from repodocs.render.templates import Templates
from repodocs.render.words import count


def render_keyword_index(
    folds: Iterable[Fold], names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """keywords.md and a page for each letter, with its overflow pages.

    A name stands once, with all its definitions; a member stands under its own
    name and is told by its owner.
    """
    letters = gather_letters(folds)
    pages = list(render_letters(letters, names, options, templates))
    for letter in letters:
        pages += render_letter(letter, letters[letter], names, options, templates)
    return tuple(pages)


def gather_letters(folds: Iterable[Fold]) -> dict[str, Names]:
    """The exported symbols by letter and name, A to Z, then the others; same bytes for any order of folds."""
    found: dict[str, Names] = {}
    for fold in folds:
        for source in fold.sources:
            for keyword in list_keywords(source):
                found.setdefault(find_letter(keyword.name), {}).setdefault(keyword.name, []).append(keyword)
    return {
        letter: sort_names(found[letter]) for letter in sorted(found, key=lambda one: (one == OTHER, one))
    }


def sort_names(names: dict[str, list[Keyword]]) -> Names:
    """The names in the order of a reader, the definitions of each by kind, then by path."""
    return {
        name: sorted(names[name], key=lambda one: (one.kind, one.path, one))
        for name in sorted(names, key=order_text)
    }


def render_letters(
    letters: dict[str, Names], names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """keywords.md: the letters and the kinds with their numbers."""
    place = Place(names, names.repository("keywords"), options.title)
    definitions = [one for found in letters.values() for same in found.values() for one in same]
    distinct = sum(map(len, letters.values()))
    total = f"{count(distinct, 'name')} with {count(len(definitions), 'definition')}."
    return render_parts(
        "keyword_index.md.j2",
        templates,
        lambda part: names.repository("keywords", str(part + 1) if part else ""),
        [[*list_letters(place, letters), *list_kinds(definitions)]],
        options.limits.page_bytes,
        title=f"Names of {escape_text(options.title)}, A to Z",
        way=link_folder(place, "", "index"),
        lead=total if definitions else "No source exports a name.",
    )


def list_letters(place: Place, letters: dict[str, Names]) -> list[Group]:
    """A table that leads to the page of each letter."""
    rows: list[tuple[str, ...]] = [
        (
            link(title_letter(letter), relate(place.page, place.names.repository("keywords", letter))),
            f"{len(found):,}",
            f"{sum(map(len, found.values())):,}",
        )
        for letter, found in letters.items()
    ]
    return [make_table("## Letters", ("Letter", "Names", "Definitions"), rows)] if rows else []


def list_kinds(definitions: list[Keyword]) -> list[Group]:
    """A table of the kinds with the numbers of their definitions."""
    kinds = Counter(one.kind for one in definitions)
    rows: list[tuple[str, ...]] = [
        (escape_text(kind), f"{kinds[kind]:,}")
        for kind in sorted(kinds, key=lambda kind: (-kinds[kind], kind))
    ]
    return [make_table("## Kinds", ("Kind", "Definitions"), rows)] if rows else []


def render_letter(
    letter: str, found: Names, names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """The page of one letter and its overflow pages."""
    place = Place(names, names.repository("keywords", letter), options.title)
    start = link("A to Z", relate(place.page, names.repository("keywords")))
    groups = [
        Group(
            f"## {escape_text(title)}\n",
            tuple(row for name in part for row in write_name(place, found[name])),
        )
        for title, part in split_names(found, options.limits.rows)
    ]
    return render_parts(
        "keyword_index.md.j2",
        templates,
        lambda part: names.repository("keywords", f"{letter}.{part + 1}" if part else letter),
        [groups],
        options.limits.page_bytes,
        title=f"Names of {escape_text(options.title)}: {title_letter(letter)}",
        way=f"{link_folder(place, '', 'index')} / {start}",
        lead=f"{count(len(found), 'name')} with {count(sum(map(len, found.values())), 'definition')}.",
    )
