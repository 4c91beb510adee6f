"""The stages as pure steps: the contents of a task's inputs in, the contents of its outputs out."""

from collections.abc import Callable
from functools import lru_cache

import msgspec

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.build.kit import Kit
from repodocs.build.plan import PlannedTask
from repodocs.fold import fold_folder
from repodocs.languages.catalog import is_named
from repodocs.link.repository import link_repository
from repodocs.model.analysis import Analysis, Outcome, Problem
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.links import Links, SourceLinks
from repodocs.model.options import Options
from repodocs.model.pages import Page
from repodocs.model.source import Source
from repodocs.render.book import render_book
from repodocs.render.docs import render_docs
from repodocs.render.folder import render_folder
from repodocs.render.keyword_index import render_keyword_index
from repodocs.render.keywords import render_keywords
from repodocs.render.quality import render_quality
from repodocs.render.titles import name_repository, title_languages
from repodocs.store.entry import make_key

Contents = dict[str, bytes]


class Work(msgspec.Struct, frozen=True):
    """A task with the source that it is about, if any."""

    task: PlannedTask
    source: Source | None = None


class Made(msgspec.Struct, frozen=True):
    """What a task writes, by path, the problems that it found, and what the store had or took of it."""

    contents: Contents
    problems: int = 0
    stored: int = 0
    kept_bytes: int = 0


def run_stage(work: Work, contents: Contents, kit: Kit) -> Made:
    """What the task makes. An input that could not be read is not in `contents`."""
    return STAGE_STEPS[work.task.stage](work, contents, kit)


def make_analysis(work: Work, contents: Contents, kit: Kit) -> Made:
    """The analysis and the interface of a source, parsed only where the store has none."""
    source = work.source
    assert source is not None
    if source.kind != "file":
        return encode_analysis(work, describe_other(source), kit)
    content = contents.get(source.disk_name)
    if content is None:
        problem = Problem("unreadable", "the file cannot be read")
        unreadable = Analysis(source.path, outcome="unreadable", reason=problem.message, problems=(problem,))
        return encode_analysis(work, unreadable, kit)
    key = make_analysis_key(work, content, kit)
    stored = find_stored(key, source, kit)
    if stored is not None:
        return msgspec.structs.replace(encode_analysis(work, stored, kit), stored=1)
    analysis = analyze_source(content, source, kit.catalog, kit.configuration.options)
    kept = kit.store.put(key, msgspec.json.encode(analysis))
    return msgspec.structs.replace(encode_analysis(work, analysis, kit), kept_bytes=kept)


def make_analysis_key(work: Work, content: bytes, kit: Kit) -> str:
    """Everything that shapes an analysis but its path: a renamed file is the same content."""
    source = work.source
    assert source is not None
    named = tuple(is_named(kit.catalog.languages[name], source.path) for name in source.languages)
    shape = (source.traits, source.languages, named)
    parts = tuple(part for part in work.task.recipe.parts if part[0] != "source")
    return make_key(b"analyze", msgspec.json.encode(parts), msgspec.json.encode(shape), content)


def find_stored(key: str, source: Source, kit: Kit) -> Analysis | None:
    """The analysis of the same content, under this source's path."""
    content = kit.store.get(key)
    if content is None:
        return None
    try:
        return msgspec.structs.replace(decode_analysis(content), path=source.path)
    except msgspec.DecodeError:
        return None


def encode_analysis(work: Work, analysis: Analysis, kit: Kit) -> Made:
    """Both artifacts of a source."""
    interface = build_interface(analysis, kit.configuration.options.limits)
    analysis_path, interface_path = work.task.outputs
    made = {analysis_path: encode(analysis), interface_path: encode(interface)}
    return Made(made, len(analysis.problems))


def describe_other(source: Source) -> Analysis:
    """The analysis of what is not a regular file."""
    reasons: dict[str, tuple[Outcome, str]] = {
        "symlink": ("symlink", f"a link to {source.link_target}"),
        "submodule": ("submodule", f"another repository at {source.link_target or 'no commit'}"),
        "special": ("special", "neither a file, a folder nor a link"),
    }
    outcome, reason = reasons[source.kind]
    return Analysis(source.path, outcome=outcome, reason=reason)


def make_fold(work: Work, contents: Contents, kit: Kit) -> Made:
    """The fold of a folder."""
    interfaces, folds = [], []
    prefix = f"{kit.artifacts.state}/interface/"
    for path in work.task.inputs:
        if path.startswith(prefix):
            interfaces.append(msgspec.json.decode(contents[path], type=Interface))
        else:
            folds.append(decode_fold(contents[path]))
    folder = read_folder(work.task.subject)
    fold = fold_folder(folder, interfaces, folds, kit.configuration.options.limits)
    return Made({work.task.outputs[0]: encode(fold)})


def make_links(work: Work, contents: Contents, kit: Kit) -> Made:
    """The links of every folder."""
    folds = [decode_fold(contents[path]) for path in work.task.inputs]
    resolvers = {name: one.resolver for name, one in kit.catalog.languages.items()}
    linked = link_repository(folds, resolvers, kit.configuration.options)
    return Made({kit.artifacts.links(f.folder): encode(linked[f.folder]) for f in folds})


def make_docs(work: Work, contents: Contents, kit: Kit) -> Made:
    """The documentation page of a source and its overflow pages."""
    assert work.source is not None
    analysis = decode_analysis(contents[kit.artifacts.analysis(work.source.path)])
    content = contents.get(work.source.disk_name, b"")
    language = kit.catalog.languages.get(analysis.language)
    links = find_links(work, contents)
    options = kit.configuration.options
    return encode_pages(render_docs(analysis, links, content, kit.names, options, kit.templates, language))


def make_keywords(work: Work, contents: Contents, kit: Kit) -> Made:
    """The keyword page of a source and its overflow pages."""
    assert work.source is not None
    analysis = decode_analysis(contents[kit.artifacts.analysis(work.source.path)])
    language = kit.catalog.languages.get(analysis.language)
    links = find_links(work, contents)
    options = kit.configuration.options
    return encode_pages(render_keywords(analysis, links, kit.names, options, kit.templates, language))


def make_folder_pages(work: Work, contents: Contents, kit: Kit) -> Made:
    """The pages of a folder."""
    folder = read_folder(work.task.subject)
    fold = title_languages(decode_fold(contents[kit.artifacts.fold(folder)]), kit.catalog.languages)
    links = decode_links(contents[kit.artifacts.links(folder)])
    options = title_repository(kit.configuration.options, [fold])
    return encode_pages(render_folder(fold, links, kit.names, options, kit.templates))


def make_repository_pages(work: Work, contents: Contents, kit: Kit) -> Made:
    """One of the repository's pages with its parts."""
    folds = f"{kit.artifacts.state}/fold/"
    paths = [path for path in work.task.inputs if path.startswith(folds)]
    all_folds = [title_languages(decode_fold(contents[path]), kit.catalog.languages) for path in paths]
    all_links = [decode_links(contents[p]) for p in work.task.inputs if not p.startswith(folds)]
    options = title_repository(kit.configuration.options, all_folds)
    if work.task.subject == "keywords":
        pages = render_keyword_index(all_folds, kit.names, options, kit.templates)
    elif work.task.subject == "book":
        pages = render_book(all_folds, all_links, kit.names, options, kit.templates)
    else:
        pages = render_quality(all_folds, all_links, kit.names, options, kit.templates)
    return encode_pages(pages)


def title_repository(options: Options, folds: list[Fold]) -> Options:
    """The options with a title: the configured one, else what the root's README says."""
    root = next((fold for fold in folds if not fold.folder), None)
    return msgspec.structs.replace(options, title=options.title or name_repository(root))


STAGE_STEPS: dict[str, Callable[[Work, Contents, Kit], Made]] = {
    "analyze": make_analysis,
    "fold": make_fold,
    "link": make_links,
    "docs": make_docs,
    "keywords": make_keywords,
    "index": make_folder_pages,
    "repository": make_repository_pages,
}


def find_links(work: Work, contents: Contents) -> SourceLinks:
    """The links of the work's source out of its folder's."""
    ((path, subject),) = work.task.slices
    return index_links(contents[path]).get(subject, SourceLinks(subject))


@lru_cache(maxsize=4)
def index_links(content: bytes) -> dict[str, SourceLinks]:
    """The links of a folder by source; the tasks of a folder follow each other, so few are kept."""
    return {one.path: one for one in decode_links(content).sources}


@lru_cache(maxsize=2)
def decode_analysis(content: bytes) -> Analysis:
    """An analysis; the docs and the keywords of a source want the same one."""
    return msgspec.json.decode(content, type=Analysis)


def decode_fold(content: bytes) -> Fold:
    """A fold from its artifact."""
    return msgspec.json.decode(content, type=Fold)


def decode_links(content: bytes) -> Links:
    """The links of a folder from their artifact."""
    return msgspec.json.decode(content, type=Links)


def encode(value: msgspec.Struct) -> bytes:
    """An artifact: canonical JSON with a final newline."""
    return msgspec.json.encode(value) + b"\n"


def encode_pages(pages: tuple[Page, ...]) -> Made:
    """Pages as bytes."""
    return Made({page.path: page.text.encode("utf-8", "replace") for page in pages})


def read_folder(subject: str) -> str:
    """The folder that a task's subject names; the root is called `.`."""
    return "" if subject == "." else subject
