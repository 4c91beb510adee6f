"""Folds the interfaces of a folder's sources and the folds of its subfolders into one fold."""

import heapq
import re
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from repodocs.model.fold import Fold, FolderSummary, Keyword, Totals
from repodocs.model.interface import Interface
from repodocs.model.keyword import KIND_RANKS, count_keywords, list_keywords, rank_keyword
from repodocs.model.options import Limits
from repodocs.model.provenance import is_second_hand

README = re.compile(r"readme(?:\.[a-z]+)?", re.IGNORECASE)
MANIFEST = "manifest"
# The files in which a language keeps the words about a whole package, by the
# convention of its documentation tools (pydoc, rustdoc, javadoc, godoc).
# A manifest's description is asked after these.
PACKAGE_SOURCES = ("__init__.py", "mod.rs", "lib.rs", "package-info.java", "doc.go")


def fold_folder(folder: str, sources: Sequence[Interface], folders: Sequence[Fold], limits: Limits) -> Fold:
    """The fold of `folder` ("" is the root); the order of `sources` and `folders` has no effect.

    `folders` are the folds of the direct subfolders. All totals are sums over
    the whole subtree. The summary is the README's, else the package docstring's, else a manifest's words.
    """
    children = sorted(sources, key=lambda source: source.path)
    summaries = sorted((summarize_fold(fold, limits) for fold in folders), key=lambda one: one.path)
    summary, summary_source = find_summary(folder, children)
    return Fold(
        folder=folder,
        summary=summary,
        summary_source=summary_source,
        totals=sum_totals([count_sources(children), *(one.totals for one in summaries)]),
        sources=tuple(children),
        folders=tuple(summaries),
    )


def summarize_fold(fold: Fold, limits: Limits) -> FolderSummary:
    """What the parent keeps of a fold: at most `limits.fold_keywords` keywords of its subtree."""
    keywords = [keyword for source in fold.sources for keyword in list_keywords(source)]
    for child in fold.folders:
        keywords += child.keywords
    is_complete = len(keywords) <= limits.fold_keywords and all(child.is_complete for child in fold.folders)
    return FolderSummary(
        path=fold.folder,
        summary=fold.summary,
        summary_source=fold.summary_source,
        totals=fold.totals,
        keywords=choose_keywords(keywords, limits.fold_keywords),
        is_complete=is_complete,
        parts=() if is_complete else name_parts(fold),
    )


def name_parts(fold: Fold) -> tuple[str, ...]:
    """The names of the subfolders, those with most sources first."""
    ordered = sorted(fold.folders, key=lambda one: (-one.totals.sources, one.path))
    return tuple(one.path.rpartition("/")[2] for one in ordered)


def outline_fold(fold: Fold) -> Fold:
    """What links and the repository's pages read of a fold: an edit of a signature leaves it alone.

    Signatures stay where they are no code: of a README's headings, of the rules of an owners file.
    """
    return msgspec.structs.replace(
        fold,
        sources=tuple(outline_source(source) for source in fold.sources),
        folders=tuple(msgspec.structs.replace(one, keywords=()) for one in fold.folders),
    )


def outline_source(source: Interface) -> Interface:
    """The interface without signatures of code."""
    symbols = (
        msgspec.structs.replace(one, signature="") if one.kind in KIND_RANKS else one
        for one in source.symbols
    )
    return msgspec.structs.replace(source, symbols=tuple(symbols))


def choose_keywords(keywords: Iterable[Keyword], most: int) -> tuple[Keyword, ...]:
    """The `most` keywords of the first ranks, sorted by name."""
    return tuple(sorted(heapq.nsmallest(most, keywords, key=lambda one: (rank_keyword(one), one))))


def find_summary(folder: str, sources: Sequence[Interface]) -> tuple[str, str]:
    """The folder's summary and the path that says it; empty where no source does.

    A docstring that only repeats the folder's name says nothing.
    """
    name = folder.rpartition("/")[2].casefold()
    said = [source for source in sources if is_saying(source.summary, name)]
    readmes = [source for source in said if README.fullmatch(name_of(source))]
    if readmes:
        # README.md goes before a README without an ending.
        best = min(readmes, key=lambda source: ("." not in name_of(source), source.path))
        return best.summary, best.path
    for package in PACKAGE_SOURCES:
        for source in said:
            if name_of(source) == package:
                return source.summary, source.path
    # `Package NAME ...` opens the words about a package, in whichever of its sources they stand.
    about = (
        one for one in said if one.summary.casefold().startswith((f"package {name} ", f"package `{name}` "))
    )
    manifests = (one for one in said if MANIFEST in one.traits)
    found = next(about, None) or next(manifests, None)
    return (found.summary, found.path) if found else ("", "")


def is_saying(summary: str, name: str) -> bool:
    """Whether a summary says what something is for, and more than its name."""
    return bool(summary) and summary.casefold() != name and not is_second_hand(summary)


def name_of(source: Interface) -> str:
    """The file name of a source."""
    return source.path.rpartition("/")[2]


def count_sources(sources: Sequence[Interface]) -> Totals:
    """The totals of the sources directly in a folder."""
    languages = Counter(source.language for source in sources if source.language)
    outcomes: Counter[str] = Counter(source.outcome for source in sources)
    return Totals(
        sources=len(sources),
        symbols=sum(map(count_keywords, sources)),
        languages=tuple(sorted(languages.items())),
        outcomes=tuple(sorted(outcomes.items())),
    )


def sum_totals(parts: Sequence[Totals]) -> Totals:
    """The sum of totals."""
    languages: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    for part in parts:
        languages.update(dict(part.languages))
        outcomes.update(dict(part.outcomes))
    return Totals(
        sources=sum(part.sources for part in parts),
        symbols=sum(part.symbols for part in parts),
        languages=tuple(sorted(languages.items())),
        outcomes=tuple(sorted(outcomes.items())),
    )
