"""Pages that link to what is gone are found without judging all pages."""

import msgspec

from repodocs.check.folder import CheckedFolder, fold_pages
from repodocs.check.loss import find_lost, has_link, links_to
from repodocs.check.page import PageFacts


def fold(**pages: tuple[tuple[str, ...], tuple[str, ...]]) -> CheckedFolder:
    """A folder of pages by name, each with its anchors and links."""
    return fold_pages(
        {f"docs/{name}.md": (name, PageFacts(anchors, links)) for name, (anchors, links) in pages.items()}
    )


BEFORE = {"docs": fold(area=(("s-a", "s-b"), ()), gone=((), ()))}
AFTER = {"docs": fold(area=(("s-b", "s-c"), ()))}


def is_found(*links: str) -> bool:
    """Whether a page elsewhere with these links is found."""
    folder = fold(other=((), links))
    lost = find_lost(BEFORE, AFTER, {"src#1/lost.py"})
    assert links_to(folder, lost, set()) == has_link([msgspec.json.encode(folder)], lost)
    return has_link([msgspec.json.encode(folder)], lost)


def test_links_to_what_went_are_found() -> None:
    """A page, an anchor of a page that stayed, and a source with a name that is quoted."""
    assert is_found("docs/gone.md")
    assert is_found("docs/gone.md#s-any")
    assert is_found("docs/area.md#s-b", "docs/area.md#s-a")
    assert is_found("src%231/lost.py#L3")


def test_links_to_what_stayed_are_not() -> None:
    """The page itself, its other anchors, and names that only begin the same."""
    assert not is_found("docs/area.md", "docs/area.md#s-b", "docs/area.md#s-c")
    assert not is_found("docs/gone.md.md", "docs/area.md#s-ab", "src%231/lost.pyi")


def test_a_page_that_is_judged_itself_is_left_out() -> None:
    """Its links are asked one by one."""
    lost = find_lost(BEFORE, AFTER, set())
    folder = fold(other=((), ("docs/gone.md",)))
    assert links_to(folder, lost, {"docs/another.md"})
    assert not links_to(folder, lost, {"docs/other.md"})
