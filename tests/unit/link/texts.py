"""Small repositories written as texts, analyzed and linked as the build does it."""

from collections.abc import Mapping

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.languages.detect import find_candidates
from repodocs.model.interface import Interface
from repodocs.model.links import SourceLinks
from repodocs.model.options import Limits, Options
from repodocs.model.source import Source
from tests.case import load_catalog
from tests.unit.link.repository import link, users


def read_text(path: str, text: str) -> Interface:
    """The interface of a text."""
    catalog = load_catalog()
    source = Source(path, path, languages=find_candidates(path, catalog))
    analysis = analyze_source(text.encode(), source, catalog, Options())
    return build_interface(analysis, Limits(), catalog.languages.get(analysis.language))


def link_texts(texts: Mapping[str, str]) -> dict[str, SourceLinks]:
    """The links of every text by path."""
    return link(*(read_text(path, text) for path, text in texts.items()))


def list_users(links: SourceLinks) -> dict[str, tuple[str, ...]]:
    """The paths of the users of each symbol by qualified name."""
    return {qualified: paths for qualified, (_, paths) in users(links).items()}
