"""The keyword page of a folder: every exported name of its subtree, or the way to it."""

from collections.abc import Sequence
from functools import partial

from repodocs.model.fold import Fold, FolderSummary, Keyword
from repodocs.model.keyword import KIND_RANKS, LAST_RANK, list_keywords
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames
from repodocs.render.budget import Group
from repodocs.render.folder_names import SEPARATORS, list_letters
from repodocs.render.folder_parts import make_list, render_parts
from repodocs.render.folder_place import (
    Place,
    link_folder,
    list_siblings,
    list_way,
    name_folder,
    name_of,
)
from repodocs.render.folder_words import tell_words
from repodocs.render.markdown import code, escape_text
from repodocs.render.templates import Templates
from repodocs.render.words import count, title_of


def render_sub(fold: Fold, names: PageNames, options: Options, templates: Templates) -> tuple[Page, ...]:
    """sub.md and its overflow pages."""
    place = Place(names, names.folder(fold.folder, "sub"), options.title)
    own = [keyword for source in fold.sources for keyword in list_keywords(source)]
    below = [list_below(place, one) for one in fold.folders if one.totals.symbols]
    return render_parts(
        "sub.md.j2",
        templates,
        partial(names.folder, fold.folder, "sub"),
        [[*list_own(place, own), *below]],
        options.limits.page_bytes,
        title=name_folder(place, fold.folder),
        way=list_way(place, fold.folder, "sub"),
        siblings=list_siblings(place, fold.folder, "sub"),
        lead=tell_words(own),
        totals=state_totals(place, fold, len(own)),
    )


def state_totals(place: Place, fold: Fold, own: int) -> str:
    """How many names there are, and where."""
    sources = count(fold.totals.sources, "source")
    if not fold.totals.symbols:
        return f"{name_folder(place, fold.folder)} exports no name: {sources}."
    below = fold.totals.symbols - own
    apart = f", {below:,} of them in subfolders" if below else ""
    return f"{count(fold.totals.symbols, 'exported name')} in {sources}{apart}."


def list_own(place: Place, keywords: Sequence[Keyword]) -> list[Group]:
    """The names of the folder's own sources by kind, members with what they are members of."""
    kinds: dict[str, list[Keyword]] = {}
    outer = {(one.path, one.name): one.kind for one in reversed(keywords) if not one.owner}
    for keyword in keywords:
        owner = outer.get((keyword.path, keyword.owner.rstrip(SEPARATORS)))
        kinds.setdefault(owner or keyword.kind, []).append(keyword)
    return [
        make_list(f"## {escape_text(title_of(kind, {}))}", list_letters(place, kinds[kind]))
        for kind in sorted(kinds, key=lambda kind: (KIND_RANKS.get(kind, LAST_RANK), kind))
    ]


def list_below(place: Place, folder: FolderSummary) -> Group:
    """The names of a subfolder by letter, and where the rest stands when these are not all."""
    heading = f"## Below {link_folder(place, folder.path, 'sub', code(name_of(folder.path)))}"
    if folder.is_complete:
        return make_list(heading, list_letters(place, folder.keywords))
    shown, total = len(folder.keywords), folder.totals.symbols
    rest = link_folder(place, folder.path, "sub", f"keywords of {code(name_of(folder.path))}")
    lead = f"{heading}\n\n{shown:,} of {count(total, 'name')}; the others stand in the {rest}."
    return make_list(lead, list_letters(place, folder.keywords))
