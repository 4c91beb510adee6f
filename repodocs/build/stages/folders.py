"""The stages of folders and of the repository as pure steps, as in `stages`."""

from collections.abc import Callable, Iterator

import msgspec

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.work import Contents, Made, Work, decode_links, encode, encode_pages
from repodocs.check.boilerplate import measure_boilerplate
from repodocs.fold import fold_folder, outline_fold
from repodocs.link.kept import Written
from repodocs.link.repository import Looked, link_looked, look_again
from repodocs.link.sharing import Sharing
from repodocs.model.boilerplate import Boilerplate
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.options import Options
from repodocs.render.book import render_book
from repodocs.render.folder import render_folder
from repodocs.render.keyword_index import render_keyword_index
from repodocs.render.quality import render_quality
from repodocs.render.thin import thin_fold, thin_links
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
    linked, keeping = link_looked(look_at_folds(work, contents, kit))
    # What is encoded makes room for what is not yet.
    made = {kit.artifacts.links(folder): encode(linked.pop(folder)) for folder in list(linked)}
    return Made({**made, work.task.resumed: keeping})


def look_at_folds(work: Work, contents: Contents, kit: Kit) -> Looked:
    """What is known of all sources; what they were decoded from is let go."""
    packed = contents.pop(work.task.resumed, b"")
    folds: list[Fold] = []
    written, sharing = Written(), Sharing()
    # A first link asks for no text, and has room for the rest.
    note = written.keep if packed else written.take
    for path in work.task.inputs:
        content = contents.pop(path)
        fold = decode_fold(content)
        sharing.share(fold.sources)
        folds.append(fold)
        note(dict(zip((one.path for one in fold.sources), split_sources(content), strict=True)))
    resolvers = {name: one.resolver for name, one in kit.catalog.languages.items()}
    key = work.task.recipe.digest
    return look_again(folds, resolvers, kit.configuration.options, key, written, packed)


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
    root = decode_fold(contents[kit.artifacts.outline("")])
    outlines = take_inputs(work, contents, f"{kit.artifacts.state}/outline/")
    # They are decoded when they are asked for: the names are gathered out of one after the other.
    folds = (title_languages(decode_fold(content), kit.catalog.languages) for content in outlines)
    options = title_repository(kit.configuration.options, [root])
    if work.task.subject == "keywords":
        return encode_pages(render_keyword_index(folds, kit.names, options, kit.templates))
    all_folds = [thin_fold(fold) for fold in folds]
    links = take_inputs(work, contents, f"{kit.artifacts.state}/links/")
    all_links = [thin_links(decode_links(content)) for content in links]
    if work.task.subject == "book":
        pages = render_book(all_folds, all_links, kit.names, options, kit.templates)
    else:
        measured = take_inputs(work, contents, f"{kit.artifacts.state}/boilerplate/")
        boilerplate = [msgspec.json.decode(content, type=Boilerplate) for content in measured]
        pages = render_quality(all_folds, all_links, kit.names, options, kit.templates, boilerplate)
    return encode_pages(pages)


def take_inputs(work: Work, contents: Contents, prefix: str) -> Iterator[bytes]:
    """The contents of the inputs below a folder, one after the other, each let go with the next."""
    return (contents.pop(path) for path in work.task.inputs if path.startswith(prefix))


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
