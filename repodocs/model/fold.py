"""The fold: one folder's sources' interfaces and its subfolders' summaries."""

import msgspec

from repodocs.model.interface import Interface


class Keyword(msgspec.Struct, frozen=True, order=True):
    """An exported name with the source that defines it and its place on that docs page.

    `owner` is what is written before the name of a member, with the separator:
    `Linear.` or `Tensor::`.
    """

    name: str
    kind: str
    path: str
    anchor: str
    part: int = 0
    owner: str = ""


class Totals(msgspec.Struct, frozen=True):
    """Sums over a folder and all below it; pairs are sorted by name."""

    sources: int = 0
    symbols: int = 0
    languages: tuple[tuple[str, int], ...] = ()
    outcomes: tuple[tuple[str, int], ...] = ()


class FolderSummary(msgspec.Struct, frozen=True):
    """What a parent knows of a subfolder.

    `keywords` are all exported names of the subtree where they are few enough
    (`is_complete`), else those that come first by the order of the fold. `parts` are
    then the names of its own subfolders, those with most sources first.
    """

    path: str
    summary: str = ""
    summary_source: str = ""
    totals: Totals = Totals()
    keywords: tuple[Keyword, ...] = ()
    is_complete: bool = True
    parts: tuple[str, ...] = ()


class Fold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One folder; `folder` is "" for the root. Children are sorted by path."""

    folder: str
    summary: str = ""
    summary_source: str = ""
    totals: Totals = Totals()
    sources: tuple[Interface, ...] = ()
    folders: tuple[FolderSummary, ...] = ()
