"""Links from the page of a folder or of the repository to all other pages."""

from functools import cached_property

import msgspec

from repodocs.model.fold import Keyword
from repodocs.model.pages import PageNames, relate
from repodocs.render.markdown import code, escape_text, link
from repodocs.render.words import folder_of, shorten

# Folders between the root and the last ones are left out of the way up, since
# the links of a tree a thousand folders deep would fill the page.
NEAREST = 4
LABEL_CHARACTERS = 160


class Place(msgspec.Struct, frozen=True, dict=True):
    """A page that is written, and the names of all others; `title` is the repository's."""

    names: PageNames
    page: str
    title: str

    @cached_property
    def aimed(self) -> dict[tuple[str, int], str]:
        """Targets that were asked for: an index links a hundred times to each page."""
        return {}

    def aim(self, path: str, part: int = 0) -> str:
        """The link target of a part of the docs page of a source."""
        known = self.aimed.get((path, part))
        if known is None:
            known = self.aimed[path, part] = relate(self.page, self.names.docs(path, part))
        return known


def link_source(place: Place, path: str, label: str = "") -> str:
    """A link to the docs page of a source, labelled with its path."""
    return link(code(label or path), place.aim(path))


def link_keyword(place: Place, keyword: Keyword, label: str = "") -> str:
    """A link to the entry of an exported symbol, labelled with its name."""
    return link(name_code(label or keyword.name), f"{place.aim(keyword.path, keyword.part)}#{keyword.anchor}")


def name_code(name: str) -> str:
    """A name as code; what a source calls a name can be a whole paragraph, and is cut."""
    return code(shorten(name, LABEL_CHARACTERS))


def link_folder(place: Place, folder: str, page: str = "doc", label: str = "") -> str:
    """A link to a page of a folder, labelled with its path; the root has the repository's title."""
    return link(label or name_folder(place, folder), relate(place.page, place.names.folder(folder, page)))


def name_folder(place: Place, folder: str) -> str:
    """The path of a folder as code, or the repository's title."""
    return code(folder) if folder else escape_text(place.title)


def name_of(path: str) -> str:
    """The last component of a path."""
    return path.rpartition("/")[2]


def list_way(place: Place, folder: str, page: str) -> str:
    """The way from the root down to a folder, with a link to `page` of each folder above it."""
    if not folder:
        return f"**{escape_text(place.title)}**"
    above = []
    step = folder_of(folder)
    while step:
        above.append(step)
        step = folder_of(step)
    links = [link_folder(place, one, page, code(name_of(one))) for one in reversed(above[:NEAREST])]
    gap = ["…"] if len(above) > NEAREST else []
    return " / ".join([link_folder(place, "", page), *gap, *links, f"**{code(name_of(folder))}**"])


def list_siblings(place: Place, folder: str, page: str) -> str:
    """Links to the other pages of a folder, and from the root's to those of the repository."""
    titles = {"index": "contents", "doc": "what it is", "sub": "keywords"}
    links = [link_folder(place, folder, one, title) for one, title in titles.items() if one != page]
    if not folder:
        others = {"keywords": "all names A to Z", "book": "book", "quality": "quality"}
        links += [link(title, relate(place.page, place.names.repository(o))) for o, title in others.items()]
    return " · ".join(links)
