"""What differs between two states of a repository, fact by fact."""

from typing import Literal

import msgspec

Fact = Literal["symbol", "import", "finding", "page"]
Status = Literal["added", "removed", "changed"]


class Change(msgspec.Struct, frozen=True, order=True):
    """A fact that came, went or is another one now.

    `path` and `line` say where: in the second state, or in the first for what is gone.
    """

    fact: Fact
    status: Status
    path: str
    name: str
    line: int = 0
    before: str = ""
    after: str = ""


class Renamed(msgspec.Struct, frozen=True, order=True):
    """A source whose content stands under another path now."""

    before: str
    after: str


class Difference(msgspec.Struct, frozen=True):
    """All that differs; sources by path, changes by fact, status and place."""

    before: str
    after: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    changed: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
