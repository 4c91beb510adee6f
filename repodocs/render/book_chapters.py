"""The parts and chapters of the book: folders that hold sources, most needed first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from repodocs.model.fold import Fold
from repodocs.model.keyword import list_keywords
from repodocs.model.links import Links
from repodocs.model.options import Area
from repodocs.render.areas import find_folder_area
from repodocs.render.folder_place import Place, link_folder, link_source, name_folder, name_of
from repodocs.render.folder_purpose import choose_telling, name_symbols, separate
from repodocs.render.folder_symbols import rank_first
from repodocs.render.markdown import escape_text, render_prose
from repodocs.render.words import count

# Sources to read first that a chapter names.
FIRST = 3
# Folders deeper than this are not told apart further: a list may be long there.
DEEPEST = 12


class Chapter(msgspec.Struct, frozen=True):
    """A folder that holds sources; `needed` counts the sources outside of it that need some in it.

    `words` say what it is for; to find them takes long, and a book may be written twice.
    """

    fold: Fold
    links: Links
    needed: int
    words: str


class Part(msgspec.Struct, frozen=True):
    """Chapters in reading order, of one area or of one top folder; with neither, of single folders."""

    chapters: tuple[Chapter, ...]
    area: Area | None = None
    folder: str | None = None


def gather_parts(
    folds: Iterable[Fold], links: Mapping[str, Links], areas: tuple[Area, ...], most: int
) -> list[Part]:
    """The areas in the order of the configuration, then the top folders, the most needed first.

    Of more than `most` parts, those top folders that are one chapter only are one part.
    """
    by_area: dict[str, list[Chapter]] = {}
    by_top: dict[str, list[Chapter]] = {}
    for fold in folds:
        if fold.sources:
            chapter = make_chapter(fold, links.get(fold.folder, Links(fold.folder)))
            area = find_folder_area(areas, fold.folder)
            found = by_area.setdefault(area.title, []) if area else by_top.setdefault(top_of(fold.folder), [])
            found.append(chapter)
    tops = [Part(order_chapters(chapters), folder=top) for top, chapters in by_top.items()]
    tops.sort(key=lambda part: (-part.chapters[0].needed, part.folder))
    parts = []
    for area in areas:
        # Two areas of one title are one part.
        if area.title in by_area:
            parts.append(Part(order_chapters(by_area.pop(area.title)), area=area))
    return parts + (tops if len(tops) <= most else join_single(tops))


def join_single(tops: Sequence[Part]) -> list[Part]:
    """The parts of several chapters as they are, and all others as one."""
    single = [part.chapters[0] for part in tops if len(part.chapters) == 1]
    several = [part for part in tops if len(part.chapters) > 1]
    return several + ([Part(order_chapters(single))] if single else [])


def make_chapter(fold: Fold, links: Links) -> Chapter:
    """The chapter of a folder."""
    needed = sum(edge.sources for edge in links.needed_by)
    return Chapter(fold, links, needed, describe_chapter(fold))


def order_chapters(chapters: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """The most needed first, then by path."""
    return tuple(sorted(chapters, key=lambda one: (-one.needed, one.fold.folder)))


def top_of(folder: str) -> str:
    """The top folder of a folder."""
    return folder.partition("/")[0]


def split_chapters(
    chapters: Sequence[Chapter], most: int, title: str = "", depth: int = 1
) -> Iterator[tuple[str, tuple[Chapter, ...]]]:
    """Runs of at most `most` chapters, each with the folder that it is about, "" for the part itself.

    Too many are split by their next folder; those that are alone in it come first.
    """
    if len(chapters) <= most or depth > DEEPEST:
        yield title, tuple(chapters)
        return
    below: dict[str, list[Chapter]] = {}
    for one in chapters:
        below.setdefault("/".join(one.fold.folder.split("/")[: depth + 1]), []).append(one)
    alone = [found[0] for found in below.values() if len(found) == 1]
    for start in range(0, len(alone), most):
        yield title, tuple(alone[start : start + most])
    for folder, found in below.items():
        if len(found) > 1:
            yield from split_chapters(found, most, folder, depth + 1)


def title_part(place: Place, part: Part) -> str:
    """The title of a part: the area's, or the path of the folder."""
    if part.area:
        return escape_text(part.area.title)
    return "Single folders" if part.folder is None else name_folder(place, part.folder)


def write_chapter(place: Place, chapter: Chapter) -> str:
    """One row: the folder, its size, who needs it, what it is for, and what to read first."""
    fold = chapter.fold
    need = f", needed by {count(chapter.needed, 'source')} outside" if chapter.needed else ""
    first = [link_source(place, path, name_of(path)) for path, _ in rank_first(fold, chapter.links)[:FIRST]]
    read = f" Read first: {', '.join(first)}." if first else ""
    size = count(len(fold.sources), "source")
    return f"{link_folder(place, fold.folder)}: {size}{need}{separate(chapter.words)}.{read}"


def describe_chapter(fold: Fold) -> str:
    """The folder's own words, else its main symbols, without a full stop at the end."""
    if fold.summary:
        return render_prose(fold.summary.rstrip(" .:;,"))
    keywords = [keyword for source in fold.sources for keyword in list_keywords(source)]
    return name_symbols(choose_telling(keywords, dict(fold.totals.outcomes)))
