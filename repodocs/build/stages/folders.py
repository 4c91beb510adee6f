"""The stages of folders and of the repository as pure steps, as in `stages`."""

from collections.abc import Callable

import msgspec

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.work import Contents, Made, Work, decode_links, encode, encode_pages
from repodocs.check.boilerplate import measure_boilerplate
from repodocs.fold import fold_folder, outline_fold
from repodocs.link.repository import link_again
from repodocs.model.boilerplate import Boilerplate
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.options import Options
from repodocs.render.book import render_book
from repodocs.render.folder import render_folder
from repodocs.render.keyword_index import render_keyword_index
from repodocs.render.quality import render_quality
from repodocs.render.titles import name_repository, title_languages


def make_fold(work: Work, contents: Contents, kit: Kit) -> Made:
    """The fold of a folder, and what of it is read elsewhere."""
    interfaces, folds = [], []
    prefix = f"{kit.artifacts.state}/interface/"
    for path in work.task.inputs:
        if path.startswith(prefix):
            interfaces.append(msgspec.json.decode(contents[path], type=Interface))
        else:
            folds.append(decode_fold(contents[path]))
    folder = read_folder(work.task.subject)
    fold = fold_folder(folder, interfaces, folds, kit.configuration.options.limits)
    fold_path, outline_path = work.task.outputs
    return Made({fold_path: encode(fold), outline_path: encode(outline_fold(fold))})


def make_links(work: Work, contents: Contents, kit: Kit) -> Made:
    """The links of every folder."""
    folds = [decode_fold(contents[path]) for path in work.task.inputs]
    resolvers = {name: one.resolver for name, one in kit.catalog.languages.items()}
    texts = {
        source.path: text
        for fold, path in zip(folds, work.task.inputs, strict=True)
        for source, text in zip(fold.sources, split_sources(contents[path]), strict=True)
    }
    packed = contents.get(work.task.resumed, b"")
    linked, keeping = link_again(
        folds, resolvers, kit.configuration.options, work.task.recipe.digest, texts, packed
    )
    # What is encoded makes room for what is not yet.
    made = {kit.artifacts.links(f.folder): encode(linked.pop(f.folder)) for f in folds}
    return Made({**made, work.task.resumed: keeping})


def make_folder_pages(work: Work, contents: Contents, kit: Kit) -> Made:
    """The pages of a folder."""
    folder = read_folder(work.task.subject)
    fold = title_languages(decode_fold(contents[kit.artifacts.fold(folder)]), kit.catalog.languages)
    links = decode_links(contents[kit.artifacts.links(folder)])
    options = title_repository(kit.configuration.options, [fold])
    return encode_pages(render_folder(fold, links, kit.names, options, kit.templates))


def make_boilerplate(work: Work, contents: Contents, kit: Kit) -> Made:
    """What the sampled pages of a kind have in common."""
    del kit
    texts = (contents[path].decode("utf-8", "replace") for path in work.task.inputs)
    (path,) = work.task.outputs
    return Made({path: encode(measure_boilerplate(work.task.subject, texts))})


def make_repository_pages(work: Work, contents: Contents, kit: Kit) -> Made:
    """One of the repository's pages with its parts."""
    outlines = list_inputs(work, contents, f"{kit.artifacts.state}/outline/")
    # They are decoded when they are asked for: the names are gathered out of one after the other.
    folds = (title_languages(decode_fold(content), kit.catalog.languages) for content in outlines)
    root = decode_fold(contents[kit.artifacts.outline("")])
    options = title_repository(kit.configuration.options, [root])
    if work.task.subject == "keywords":
        return encode_pages(render_keyword_index(folds, kit.names, options, kit.templates))
    all_folds = list(folds)
    links = list_inputs(work, contents, f"{kit.artifacts.state}/links/")
    all_links = [decode_links(content) for content in links]
    if work.task.subject == "book":
        pages = render_book(all_folds, all_links, kit.names, options, kit.templates)
    else:
        measured = list_inputs(work, contents, f"{kit.artifacts.state}/boilerplate/")
        boilerplate = [msgspec.json.decode(content, type=Boilerplate) for content in measured]
        pages = render_quality(all_folds, all_links, kit.names, options, kit.templates, boilerplate)
    return encode_pages(pages)


def list_inputs(work: Work, contents: Contents, prefix: str) -> list[bytes]:
    """The contents of the inputs below a folder."""
    return [contents[path] for path in work.task.inputs if path.startswith(prefix)]


def title_repository(options: Options, folds: list[Fold]) -> Options:
    """The options with a title: the configured one, else what the root's README says."""
    root = next((fold for fold in folds if not fold.folder), None)
    return msgspec.structs.replace(options, title=options.title or name_repository(root))


class EncodedFold(msgspec.Struct, frozen=True):
    """The sources of a fold, each still encoded."""

    sources: tuple[msgspec.Raw, ...] = ()


def split_sources(content: bytes) -> tuple[msgspec.Raw, ...]:
    """The interfaces in a fold's artifact, as they are written."""
    return msgspec.json.decode(content, type=EncodedFold).sources


def decode_fold(content: bytes) -> Fold:
    """A fold from its artifact."""
    return msgspec.json.decode(content, type=Fold)


def read_folder(subject: str) -> str:
    """The folder that a task's subject names; the root is called `.`."""
    return "" if subject == "." else subject


FOLDER_STEPS: dict[str, Callable[[Work, Contents, Kit], Made]] = {
    "fold": make_fold,
    "link": make_links,
    "index": make_folder_pages,
    "measure": make_boilerplate,
    "repository": make_repository_pages,
}
