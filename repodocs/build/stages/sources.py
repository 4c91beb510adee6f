"""The stages of sources as pure steps: the contents of inputs in, the contents of outputs out."""

from collections.abc import Callable
from functools import lru_cache

import msgspec

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.work import END, Analyzed, Contents, Made, Work, decode_links, encode_pages
from repodocs.languages.catalog import is_named
from repodocs.model.analysis import Analysis, Outcome, Problem
from repodocs.model.links import SourceLinks
from repodocs.model.source import Source
from repodocs.render.docs import render_docs
from repodocs.render.keywords import render_keywords
from repodocs.store.entry import make_key


class Loss(msgspec.Struct, frozen=True):
    """Why a source could not be analysed: its process ended."""

    outcome: Outcome
    reason: str


def run_stage(work: Work, contents: Contents, kit: Kit) -> Made:
    """What the task makes. An input that could not be read is not in `contents`.

    A stage that decodes many inputs takes them out, so that they need not be held twice.
    """
    step = SOURCE_STEPS.get(work.task.stage)
    if step is None:
        # An edit that no other source can see needs none of it.
        from repodocs.build.stages.folders import FOLDER_STEPS  # noqa: PLC0415

        step = FOLDER_STEPS[work.task.stage]
    return step(work, contents, kit)


def make_analysis(work: Work, contents: Contents, kit: Kit) -> Made:
    """The analysis and the interface of a source, parsed only where the store has none."""
    source = work.source
    assert source is not None
    if source.kind != "file":
        return write_analysis(work, describe_other(source), kit)
    content = contents.get(source.disk_name)
    if content is None:
        problem = Problem("unreadable", "the file cannot be read")
        unreadable = Analysis(source.path, outcome="unreadable", reason=problem.message, problems=(problem,))
        return write_analysis(work, unreadable, kit)
    key = make_analysis_key(work, content, kit)
    stored = find_stored(key, source, kit)
    if stored is not None:
        return msgspec.structs.replace(write_analysis(work, stored, kit), stored=1)
    analyzed = analyze_content(source, content, kit)
    kept = kit.store.put(key, analyzed.analysis) if analyzed.is_lasting else 0
    return msgspec.structs.replace(write_analyzed(work, analyzed), kept_bytes=kept)


def analyze_content(source: Source, content: bytes, kit: Kit) -> Analyzed:
    """What is known of a source with this content; raises Unforeseen."""
    if kit.foreseen is not None:
        return kit.foreseen.find(source, content)
    # The one source of an edit is analysed ahead, by a process that imports this while another one renders.
    from repodocs.build.stages.analyses import analyze  # noqa: PLC0415

    return analyze(source, content, kit.catalog, kit.configuration.options)


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


def write_analysis(work: Work, analysis: Analysis, kit: Kit) -> Made:
    """Both artifacts of a source whose analysis is known."""
    from repodocs.build.stages.analyses import encode_analysis  # noqa: PLC0415  as above

    return write_analyzed(work, encode_analysis(analysis, kit.catalog, kit.configuration.options))


def write_analyzed(work: Work, analyzed: Analyzed) -> Made:
    """Both artifacts of a source."""
    analysis_path, interface_path = work.task.outputs
    made = {analysis_path: analyzed.analysis + END, interface_path: analyzed.interface + END}
    return Made(made, analyzed.problems)


def make_lost_analysis(work: Work, loss: Loss, kit: Kit) -> Made:
    """Both artifacts of a source whose analysis ended its process; no store passes them on."""
    source = work.source
    assert source is not None
    problem = Problem(loss.outcome, loss.reason)
    lost = Analysis(
        source.path,
        outcome=loss.outcome,
        reason=loss.reason,
        traits=tuple(sorted(source.traits)),
        problems=(problem,),
    )
    return write_analysis(work, lost, kit)


def describe_other(source: Source) -> Analysis:
    """The analysis of what is not a regular file."""
    reasons: dict[str, tuple[Outcome, str]] = {
        "symlink": ("symlink", f"a link to {source.link_target}"),
        "submodule": ("submodule", f"another repository at {source.link_target or 'no commit'}"),
        "special": ("special", "neither a file, a folder nor a link"),
    }
    outcome, reason = reasons[source.kind]
    return Analysis(source.path, outcome=outcome, reason=reason)


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


SOURCE_STEPS: dict[str, Callable[[Work, Contents, Kit], Made]] = {
    "analyze": make_analysis,
    "docs": make_docs,
    "keywords": make_keywords,
}
