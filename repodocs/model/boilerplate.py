"""How much of the pages of a kind is the same on many of them."""

import msgspec


class SharedLine(msgspec.Struct, frozen=True):
    """A line that stands on many pages, and on how many of a hundred."""

    text: str
    percent: int


class Boilerplate(msgspec.Struct, frozen=True):
    """The share of shared lines in all lines of some pages, with the most shared ones.

    `said` is the share of those shared lines that link to no other page: what the templates
    say. Where a hundred sources need the same one, a hundred pages link to it, and rightly so.
    Shares are whole numbers, so that hardly any edit of one page changes them.
    `is_long` says that a page has enough lines on average, folded ones too, for
    the share to tell of the templates and not of sources that say little.
    """

    kind: str
    pages: int = 0
    is_long: bool = False
    percent: int = 0
    said: int = 0
    lines: tuple[SharedLine, ...] = ()
