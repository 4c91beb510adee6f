"""The facts of all pages of one folder, small: each link target is written once."""

from collections.abc import Iterator, Mapping

import msgspec

from repodocs.check.page import PageFacts


class PageRow(msgspec.Struct, frozen=True, array_like=True):
    """A page: the hash of its bytes, its anchors, its links as places in `targets`, its faults."""

    hash: str
    anchors: tuple[str, ...]
    links: tuple[int, ...]
    faults: tuple[str, ...] = ()


class CheckedFolder(msgspec.Struct, frozen=True):
    """The pages of a folder by path; `targets` are what they link to, sorted."""

    targets: tuple[str, ...] = ()
    pages: dict[str, PageRow] = {}


def fold_pages(facts: Mapping[str, tuple[str, PageFacts]]) -> CheckedFolder:
    """The folder of pages given as (hash, facts) by path."""
    targets = tuple(sorted({link for _, page in facts.values() for link in page.links}))
    places = {target: place for place, target in enumerate(targets)}
    pages = {
        path: PageRow(digest, page.anchors, tuple(places[link] for link in page.links), page.faults)
        for path, (digest, page) in sorted(facts.items())
    }
    return CheckedFolder(targets, pages)


def unfold_page(folder: CheckedFolder, path: str) -> PageFacts:
    """The facts of one page again."""
    row = folder.pages[path]
    return PageFacts(row.anchors, tuple(folder.targets[place] for place in row.links), row.faults)


def list_links(folder: CheckedFolder) -> Iterator[tuple[str, str]]:
    """(page, target) for every link."""
    for path, row in folder.pages.items():
        for place in row.links:
            yield path, folder.targets[place]
