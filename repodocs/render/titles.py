"""Names as people write them: languages by their titles, the repository by its README."""

import re
from collections.abc import Iterable, Mapping

import msgspec

from repodocs.model.fold import Fold, FolderSummary, Totals
from repodocs.model.interface import Interface
from repodocs.model.language import Language

UNNAMED = "Repository"
# `PyTorch is a Python package ...` names what a README is about, as `Thing, a small box, is ...` does.
NAMED = re.compile(
    r"((?:[A-Z][\w.+-]*)(?: [A-Z][\w.+-]*){0,3})(?:, [^,.]{1,80},)? (?:is|are|provides|contains|helps|lets)\b"
)
LOWER_HEADING = re.compile(r"\s*##")


def title_languages(fold: Fold, languages: Mapping[str, Language]) -> Fold:
    """The fold with the titles of languages in place of their names: a reader knows C++, not cpp."""
    titles = {name: one.title for name, one in languages.items()}
    return msgspec.structs.replace(
        fold,
        totals=title_totals(fold.totals, titles),
        sources=tuple(title_source(one, titles) for one in fold.sources),
        folders=tuple(title_folder(one, titles) for one in fold.folders),
    )


def title_totals(totals: Totals, titles: Mapping[str, str]) -> Totals:
    """The sums with titles."""
    languages = tuple((titles.get(name, name), number) for name, number in totals.languages)
    return msgspec.structs.replace(totals, languages=languages)


def title_source(source: Interface, titles: Mapping[str, str]) -> Interface:
    """A source with its language's title."""
    return msgspec.structs.replace(source, language=titles.get(source.language, source.language))


def title_folder(folder: FolderSummary, titles: Mapping[str, str]) -> FolderSummary:
    """A subfolder with titles in its sums."""
    return msgspec.structs.replace(folder, totals=title_totals(folder.totals, titles))


def name_repository(root: Fold | None) -> str:
    """The repository's name: its README's title, what that says first, or what a manifest calls it.

    The name of the folder on disk is no title: two clones of one repository
    would differ in their bytes. A heading below the first level is a section.
    """
    sources = root.sources if root else ()
    readmes = [one for one in sources if one.path.lower().startswith("readme")]
    for readme in readmes:
        headings = [one for one in readme.symbols if one.kind == "heading"]
        if headings and not LOWER_HEADING.match(headings[0].signature):
            return headings[0].name
    subjects = [NAMED.match(one.summary) for one in readmes]
    said = [found.group(1) for found in subjects if found]
    return next(iter([*said, *list_declared(sources)]), UNNAMED)


def list_declared(sources: Iterable[Interface]) -> list[str]:
    """The names of packages that sources declare; of a module's path the end."""
    declared = [symbol for one in sources for symbol in one.symbols if symbol.kind in ("package", "module")]
    return [one.name.rpartition("/")[2] for one in declared if one.kind == "package" or "/" in one.name]
