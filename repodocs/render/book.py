"""The book: the repository's folders in reading order, part by part, with what to read first in each."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from repodocs.model.fold import Fold
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames, relate
from repodocs.render.book_chapters import (
    Part,
    gather_parts,
    split_chapters,
    title_part,
    write_chapter,
)
from repodocs.render.budget import Group, measure
from repodocs.render.folder_parts import make_list, render_parts
from repodocs.render.folder_place import Place, link_folder, name_code, name_folder
from repodocs.render.folder_purpose import quote_summary, separate
from repodocs.render.folder_symbols import list_first
from repodocs.render.markdown import escape_text, link, render_prose
from repodocs.render.templates import Templates
from repodocs.render.words import count

# The share of a page's limit up to which a book is read as one page.
SHORT = 3
LONGEST_SLUG = 60
# Folders that a part without words of its own is told by.
FIRST = 3


class Book(msgspec.Struct, frozen=True):
    """What the pages of the book are made from; the root's sources are those to read first."""

    root: Fold
    links: Links
    parts: list[Part]
    names: PageNames
    options: Options
    templates: Templates


def render_book(
    folds: Iterable[Fold], links: Iterable[Links], names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """book.md; where that is too long to read as one page, a page for each part with its overflow pages."""
    by_name = {fold.folder: fold for fold in folds}
    linked = {one.folder: one for one in links}
    ordered = [by_name[name] for name in sorted(by_name)]
    parts = gather_parts(ordered, linked, options.areas, options.limits.rows)
    root_links = linked.get("", Links(""))
    first = {edge.folder for edge in root_links.first}
    known = tuple(one for fold in ordered for one in fold.sources if one.path in first)
    root = msgspec.structs.replace(by_name.get("", Fold("")), sources=known)
    book = Book(root, root_links, parts, names, options, templates)
    whole = render_whole(book)
    is_short = len(whole) == 1 and measure(whole[0].text) <= options.limits.page_bytes // SHORT
    return whole if is_short else render_apart(book)


def render_whole(book: Book) -> tuple[Page, ...]:
    """The book as one flow; its contents lead to anchors, which is right on one page only."""
    place = Place(book.names, book.names.repository("book"), book.options.title)
    slugs = list_slugs(book.parts)
    groups = list_start(place, book, [f"#{slug}" for slug in slugs])
    for slug, part in zip(slugs, book.parts, strict=True):
        groups += write_part(place, part, slug, book.options.limits.rows)
    return render_start(place, book, groups)


def render_apart(book: Book) -> tuple[Page, ...]:
    """The start of the book, and each part on pages of its own."""
    place = Place(book.names, book.names.repository("book"), book.options.title)
    slugs = list_slugs(book.parts)
    targets = [relate(place.page, book.names.repository("book", slug)) for slug in slugs]
    pages = render_start(place, book, list_start(place, book, targets))
    for number in range(len(slugs)):
        pages += render_part(book, slugs, number)
    return pages


def render_start(place: Place, book: Book, groups: list[Group]) -> tuple[Page, ...]:
    """book.md and its overflow pages."""
    return render_parts(
        "book.md.j2",
        book.templates,
        lambda part: book.names.repository("book", str(part + 1) if part else ""),
        [groups],
        book.options.limits.page_bytes,
        title=f"The book of {name_folder(place, '')}",
        way=link_folder(place, "", "index"),
        lead=quote_summary(place, book.root),
    )


def render_part(book: Book, slugs: Sequence[str], number: int) -> tuple[Page, ...]:
    """The page of one part and its overflow pages."""
    slug, part = slugs[number], book.parts[number]
    place = Place(book.names, book.names.repository("book", slug), book.options.title)
    return render_parts(
        "book.md.j2",
        book.templates,
        lambda page: book.names.repository("book", f"{slug}.{page + 1}" if page else slug),
        [write_part(place, part, slug, book.options.limits.rows)],
        book.options.limits.page_bytes,
        title=f"The book of {name_folder(place, '')}: {title_part(place, part)}",
        way=list_steps(place, book, slugs, number),
        lead="",
    )


def list_steps(place: Place, book: Book, slugs: Sequence[str], number: int) -> str:
    """The way up, and to the parts before and after."""
    book_link = link("Book", relate(place.page, book.names.repository("book")))
    steps = [f"{link_folder(place, '', 'index')} / {book_link}"]
    for word, other in (("before", number - 1), ("after", number + 1)):
        if 0 <= other < len(slugs):
            target = relate(place.page, book.names.repository("book", slugs[other]))
            steps.append(f"{word}: {link(title_part(place, book.parts[other]), target)}")
    return " · ".join(steps)


def list_slugs(parts: Sequence[Part]) -> list[str]:
    """The anchor and page of each part by its title, so that a new order of parts renames no page."""
    slugs: dict[str, None] = {}
    for part in parts:
        title = part.area.title if part.area else part.folder
        base = "part-" + re.sub(r"[^a-z0-9_]+", "-", (title or "root").lower())[:LONGEST_SLUG].strip("-")
        slug, number = base, 1
        while slug in slugs:
            number += 1
            slug = f"{base}-{number}"
        slugs[slug] = None
    return list(slugs)


def list_start(place: Place, book: Book, targets: Sequence[str]) -> list[Group]:
    """The contents, and the sources that the whole repository needs most."""
    rows = [
        f"{link(title_part(place, part), target)}: {count(len(part.chapters), 'folder')}, "
        f"{count(sum(len(one.fold.sources) for one in part.chapters), 'source')}"
        f"{separate(describe_part(part))}"
        for part, target in zip(book.parts, targets, strict=True)
    ]
    contents = [make_list("## Contents", rows)] if rows else []
    return [*contents, *list_first(place, book.root, book.links)]


def describe_part(part: Part) -> str:
    """What a part is for: in the configuration's words, in those of its folder, or by what is needed most."""
    if part.area:
        return escape_text(part.area.text)
    fold = next((one.fold for one in part.chapters if one.fold.folder == part.folder), None)
    if not part.folder:
        return ""
    if fold is not None and fold.summary:
        return render_prose(fold.summary)
    first = part.chapters[0]
    told = first.words if first.fold is fold else ""
    below = [one.fold.folder for one in part.chapters if one.fold is not fold]
    names = [name_code(folder.removeprefix(f"{part.folder}/")) for folder in below[:FIRST]]
    return told or (f"chiefly {', '.join(names)}" if names else "")


def write_part(place: Place, part: Part, slug: str, most: int) -> list[Group]:
    """The chapters of a part in groups under its heading."""
    title = title_part(place, part)
    text = f"\n\n{escape_text(part.area.text)}" if part.area and part.area.text else ""
    groups: list[Group] = []
    for folder, chapters in split_chapters(part.chapters, most):
        heading = "" if groups else f'## <a id="{slug}"></a>{title}{text}\n\n'
        if folder or groups:
            heading += f"### {name_folder(place, folder) if folder else f'More of {title}'}"
        groups.append(make_list(heading.rstrip("\n"), [write_chapter(place, one) for one in chapters]))
    return groups
