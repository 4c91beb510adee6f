"""Makes a repository of interfaces, and all its pages of folders and of itself."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from repodocs.build.plan.plan import gather_folders
from repodocs.check.folder import fold_pages
from repodocs.check.page import PageFacts, read_page
from repodocs.check.verdict import find_faults, make_judge
from repodocs.config.load import load_configuration
from repodocs.fold import fold_folder
from repodocs.link.repository import link_repository
from repodocs.model.fold import Fold
from repodocs.model.interface import Export, Interface, Need
from repodocs.model.links import Links
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames, find_renamed
from repodocs.render.book import render_book
from repodocs.render.folder import render_folder
from repodocs.render.keyword_index import render_keyword_index
from repodocs.render.quality import render_quality
from repodocs.render.templates import Templates, make_templates
from repodocs.render.thin import thin_fold, thin_links

RESOLVERS = {"python": "python"}


@cache
def load_templates() -> Templates:
    """The shipped templates."""
    return make_templates(load_configuration(Path(__file__).parent).templates)


class Repository(msgspec.Struct, frozen=True):
    """Folds and links of every folder, and what the pages are rendered with."""

    folds: dict[str, Fold]
    links: dict[str, Links]
    names: PageNames
    options: Options

    def render(self, folder: str) -> dict[str, str]:
        """The texts of a folder's pages by their path below the output folder."""
        pages = render_folder(
            self.folds[folder], self.links[folder], self.names, self.options, load_templates()
        )
        return self.name_pages(pages)

    def render_keywords(self) -> dict[str, str]:
        """The A to Z pages."""
        folds = self.folds.values()
        return self.name_pages(render_keyword_index(folds, self.names, self.options, load_templates()))

    def render_book(self) -> dict[str, str]:
        """The pages of the book."""
        folds, links = self.thin()
        return self.name_pages(render_book(folds, links, self.names, self.options, load_templates()))

    def render_quality(self) -> dict[str, str]:
        """The quality page."""
        folds, links = self.thin()
        return self.name_pages(render_quality(folds, links, self.names, self.options, load_templates()))

    def thin(self) -> tuple[list[Fold], list[Links]]:
        """Folds and links as a build gives them to pages that need all of them."""
        return [thin_fold(one) for one in self.folds.values()], [
            thin_links(one) for one in self.links.values()
        ]

    def render_all(self) -> dict[str, str]:
        """Every page but those of sources."""
        pages = {**self.render_keywords(), **self.render_book(), **self.render_quality()}
        for folder in self.folds:
            pages |= self.render(folder)
        return pages

    def name_pages(self, pages: Iterable[Page]) -> dict[str, str]:
        """The texts by path below the output folder; no page is made twice."""
        pages = tuple(pages)
        named = {page.path.removeprefix(f"{self.names.output}/"): page.text for page in pages}
        assert len(named) == len(pages)
        return named


def make_repository(*sources: Interface, **changes: object) -> Repository:
    """The repository of some sources; `changes` are those of the options."""
    options = msgspec.structs.replace(Options(title="Thing", output="out"), **changes)
    by_path = {source.path: source for source in sources}
    plans = gather_folders(list(by_path))
    folds: dict[str, Fold] = {}
    for folder in sorted(plans, key=lambda name: (-name.count("/") - bool(name), name)):
        own = [by_path[path] for path in plans[folder].sources]
        below = [folds[child] for child in plans[folder].folders]
        folds[folder] = fold_folder(folder, own, below, options.limits)
    links = link_repository(folds.values(), RESOLVERS, options)
    return Repository(folds, links, PageNames(options.output, find_renamed(list(by_path))), options)


def make_source(path: str, *symbols: Export, **changes: object) -> Interface:
    """An analyzed Python source."""
    source = Interface(path, "python", "analyzed", symbols=symbols)
    return msgspec.structs.replace(source, **changes)


def make_export(name: str, kind: str = "function", **changes: object) -> Export:
    """An exported symbol whose entry is on the first page."""
    export = Export(name, name, kind, signature=f"def {name}()", anchor=f"s-{name.lower()}")
    return msgspec.structs.replace(export, **changes)


def make_member(owner: str, name: str) -> Export:
    """A method of a class."""
    return make_export(
        name, "method", qualified=f"{owner}.{name}", anchor=f"s-{owner.lower()}-{name.lower()}"
    )


def take(module: str, *names: str) -> Need:
    """The need of `from module import names`."""
    return Need(module, "from", names, names)


def list_faults(repository: Repository, pages: dict[str, str]) -> list[str]:
    """What the build's own check finds in pages; those of sources count as written."""
    output, limits = repository.names.output, repository.options.limits
    facts = {
        f"{output}/{path}": read_page(f"{output}/{path}", text, limits.page_bytes)
        for path, text in pages.items()
    }
    sources = [source for fold in repository.folds.values() for source in fold.sources]
    for source in sources:
        for part in {0, *(symbol.part for symbol in source.symbols)}:
            anchors = tuple(symbol.anchor for symbol in source.symbols if symbol.part == part)
            facts[repository.names.docs(source.path, part)] = PageFacts(anchors)
        facts[repository.names.keywords(source.path)] = PageFacts()
    checked = fold_pages({path: ("", page) for path, page in facts.items()})
    return list(find_faults(checked, make_judge({"": checked}, {source.path for source in sources})))


def read_section(text: str, title: str) -> str:
    """The lines of a section, up to the next heading of its level; "" where there is none."""
    _, found, after = text.partition(f"## {title}")
    return after.partition("\n## ")[0] if found else ""
