"""The pages of one folder: index.md, doc.md and sub.md, each with its overflow pages."""

from repodocs.model.fold import Fold
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames
from repodocs.render.folder_doc import render_doc
from repodocs.render.folder_index import render_index
from repodocs.render.sub import render_sub
from repodocs.render.templates import Templates


def render_folder(
    fold: Fold, links: Links, names: PageNames, options: Options, templates: Templates
) -> tuple[Page, ...]:
    """All pages of a folder; `links` are those of the same folder.

    `options.title` is the name of the repository, which the root folder ("")
    is called by. No page is larger than `options.limits.page_bytes`.
    """
    return (
        *render_index(fold, names, options, templates),
        *render_doc(fold, links, names, options, templates),
        *render_sub(fold, names, options, templates),
    )
