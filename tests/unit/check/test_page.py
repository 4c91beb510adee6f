"""What a page links to: nothing in its code, whatever stands before it."""

import pytest

from repodocs.check.page import read_page


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See [x](b.md).", ("docs/b.md",)),
        ("In `[x](b.md)` is code.", ()),
        (r"After \` [x](b.md) and `code`.", ("docs/b.md",)),
        (r"Two \\`[x](b` c.md) begin code.", ()),
        (r"Three \\\`[x](b.md)` do not.", ("docs/b.md",)),
        (r"A label \\[x\\](b.md) that ends in one.", ("docs/b.md",)),
        (r"No \[x\](b.md) link.", ()),
    ],
)
def test_links_stand_outside_of_code(text: str, links: tuple[str, ...]) -> None:
    """Of two backslashes the second escapes nothing."""
    assert read_page("docs/a.md", text, 1_000).links == links
