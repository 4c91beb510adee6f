"""The book: the repository's folders in reading order, part by part, with what to read first in each."""

from collections.abc import Iterable, Sequence

import msgspec

from repodocs.model.fold import Fold
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames, relate
from repodocs.render.book_chapters import Part, gather_parts, split_chapters, title_part, write_chapter
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_list, render_parts
from repodocs.render.folder_place import Place, link_folder, name_folder
from repodocs.render.folder_purpose import quote_summary, separate
from repodocs.render.folder_symbols import list_first
from repodocs.render.markdown import escape_text, link
from repodocs.render.templates import Templates
from repodocs.render.words import count


class Book(msgspec.Struct, frozen=True):
    """What the pages of the book are made from."""

    root: Fold
    links: Links
    parts: list[Part]
    names: PageNames
    options: Options
    templates: Templates


def render_book(
    folds: Iterable[Fold], links: Iterable[Links], names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """book.md; where that is too long for one page, a page for each part with its overflow pages."""
    by_name = {fold.folder: fold for fold in folds}
    linked = {one.folder: one for one in links}
    ordered = [by_name[name] for name in sorted(by_name)]
    parts = gather_parts(ordered, linked, options.areas, options.limits.rows)
    root, root_links = by_name.get("", Fold("")), linked.get("", Links(""))
    book = Book(root, root_links, parts, names, options, templates)
    whole = render_whole(book)
    return whole if len(whole) == 1 else render_apart(book)


def render_whole(book: Book) -> tuple[Page, ...]:
    """The book as one flow; its contents lead to anchors, which is right on one page only."""
    place = Place(book.names, book.names.repository("book"), book.options.title)
    targets = [f"#{name_part(number)}" for number in range(len(book.parts))]
    groups = list_start(place, book, targets)
    for number, part in enumerate(book.parts):
        groups += write_part(place, part, number, book.options.limits.rows)
    return render_pages(place, book, "", groups)


def render_apart(book: Book) -> tuple[Page, ...]:
    """The start of the book, and each part on pages of its own."""
    place = Place(book.names, book.names.repository("book"), book.options.title)
    own = [book.names.repository("book", name_part(number)) for number in range(len(book.parts))]
    pages = render_pages(place, book, "", list_start(place, book, [relate(place.page, path) for path in own]))
    for number, (part, path) in enumerate(zip(book.parts, own, strict=True)):
        at = Place(book.names, path, book.options.title)
        pages += render_pages(
            at, book, name_part(number), write_part(at, part, number, book.options.limits.rows)
        )
    return pages


def render_pages(place: Place, book: Book, name: str, groups: list[Group]) -> tuple[Page, ...]:
    """The pages of one flow; `name` is the part's, "" for the start of the book."""
    way = [link_folder(place, "", "index")]
    if name:
        way.append(link("Book", relate(place.page, book.names.repository("book"))))
    return render_parts(
        "book.md.j2",
        book.templates,
        lambda part: book.names.repository(
            "book", ".".join(filter(None, (name, str(part + 1) if part else "")))
        ),
        [groups],
        book.options.limits.page_bytes,
        title=f"The book of {name_folder(place, '')}",
        way=" / ".join(way),
        lead="" if name else quote_summary(place, book.root),
    )


def name_part(number: int) -> str:
    """The anchor and the page of a part, counted from 0."""
    return f"part-{number + 1}"


def list_start(place: Place, book: Book, targets: Sequence[str]) -> list[Group]:
    """The contents, and the sources that the whole repository needs most."""
    rows = [
        f"{link(title_part(place, part), target)}: {count(len(part.chapters), 'folder')}, "
        f"{count(sum(len(one.fold.sources) for one in part.chapters), 'source')}"
        f"{separate(escape_text(part.area.text)) if part.area else ''}"
        for part, target in zip(book.parts, targets, strict=True)
    ]
    contents = [make_list("## Contents", rows)] if rows else []
    return [*contents, *list_first(place, book.root, book.links)]


def write_part(place: Place, part: Part, number: int, most: int) -> list[Group]:
    """The chapters of a part in groups under its heading."""
    title = title_part(place, part)
    text = f"\n\n{escape_text(part.area.text)}" if part.area and part.area.text else ""
    groups: list[Group] = []
    for folder, chapters in split_chapters(part.chapters, most):
        heading = "" if groups else f'## <a id="{name_part(number)}"></a>{title}{text}\n\n'
        if folder or groups:
            heading += f"### {name_folder(place, folder) if folder else f'More of {title}'}"
        groups.append(make_list(heading.rstrip("\n"), [write_chapter(place, one) for one in chapters]))
    return groups
