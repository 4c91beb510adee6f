"""Puts files through analysis and rendering, and says what is wrong with what comes out."""

import time
from functools import cache

import msgspec

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.build.scan.scan import TraitTable, make_traits
from repodocs.check.folder import fold_pages
from repodocs.check.page import read_page
from repodocs.check.verdict import find_faults, make_judge
from repodocs.languages.detect import Detector
from repodocs.model.analysis import Analysis
from repodocs.model.links import SourceLinks
from repodocs.model.pages import Page, PageNames
from repodocs.model.source import Source
from repodocs.render.docs import render_docs
from repodocs.render.keywords import render_keywords
from repodocs.render.templates import Templates, make_templates
from tests.case import load_catalog, load_defaults
from tests.hostile.active import find_active
from tests.hostile.mutations import Hostile

OUTPUT = "docs/code"


class Trial(msgspec.Struct, frozen=True):
    """What became of one file."""

    seconds: float
    faults: tuple[str, ...]
    outcome: str = ""


class Tools(msgspec.Struct, frozen=True):
    """What every trial needs, made once."""

    traits: TraitTable
    detector: Detector
    templates: Templates


@cache
def load_tools() -> Tools:
    """Those of the default configuration."""
    options = load_defaults().options
    return Tools(
        make_traits(options), Detector(load_defaults().languages), make_templates(load_defaults().templates)
    )


def try_file(hostile: Hostile, *, is_sampled: bool) -> Trial:
    """One file; a sampled one also a second time, and its pages as GitHub shows them."""
    began = time.process_time()
    try:
        analysis, pages = document(hostile)
        faults = judge_pages(analysis, pages)
    except Exception as error:
        return Trial(time.process_time() - began, (f"{type(error).__name__}: {error}",))
    seconds = time.process_time() - began
    if is_sampled:
        faults += look_closely(hostile, analysis, pages)
    return Trial(seconds, tuple(faults), analysis.outcome)


def document(hostile: Hostile) -> tuple[Analysis, tuple[Page, ...]]:
    """The analysis of a file and all its pages."""
    tools, catalog, options = load_tools(), load_catalog(), load_defaults().options
    path = hostile.path
    source = Source(path, path, "file", "", tuple(sorted(tools.traits(path))), tools.detector.find(path))
    analysis = analyze_source(hostile.content, source, catalog, options)
    build_interface(analysis, options.limits)
    kept = msgspec.json.decode(msgspec.json.encode(analysis), type=Analysis)
    assert kept == analysis, "the artifact is not the analysis"
    language = catalog.languages.get(analysis.language)
    links, names = SourceLinks(path), PageNames(OUTPUT)
    docs = render_docs(analysis, links, hostile.content, names, options, tools.templates, language)
    return analysis, (*docs, *render_keywords(analysis, links, names, options, tools.templates, language))


def judge_pages(analysis: Analysis, pages: tuple[Page, ...]) -> list[str]:
    """What the check of a build finds: sizes, empty sections, dead links and anchors."""
    limit = load_defaults().options.limits.page_bytes
    facts = {page.path: ("", read_page(page.path, page.text, limit)) for page in pages}
    folder = fold_pages(facts)
    others = {analysis.path, f"{OUTPUT}/index.md"} | list_folder_pages(analysis.path)
    faults = list(find_faults(folder, make_judge({"": folder}, others)))
    faults += [f"{page.path}: not UTF-8" for page in pages if not is_unicode(page.text)]
    return faults


def list_folder_pages(path: str) -> set[str]:
    """The folders' pages that a source's page may lead to."""
    names = PageNames(OUTPUT)
    folders = [path.rpartition("/")[0]]
    while folders[-1]:
        folders.append(folders[-1].rpartition("/")[0])
    return {names.folder(folder, page) for folder in folders for page in ("index", "doc", "sub")} | set(
        folders
    )


def is_unicode(text: str) -> bool:
    """Whether a text can be written without a loss."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def look_closely(hostile: Hostile, analysis: Analysis, pages: tuple[Page, ...]) -> list[str]:
    """Whether the same comes out again, and nothing in it is active."""
    again = document(hostile)
    faults = [] if again == (analysis, pages) else ["another result the second time"]
    for page in pages:
        faults += [f"{page.path}: {fault}" for fault in find_active(page.text)]
    return faults
