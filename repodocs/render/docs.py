"""The documentation page of one source, and its overflow pages."""

from repodocs.model.analysis import Analysis
from repodocs.model.language import Language
from repodocs.model.links import SourceLinks
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames, relate
from repodocs.render.budget import Group, split_groups
from repodocs.render.markdown import code, link
from repodocs.render.section import Section
from repodocs.render.sections.architecture import build_architecture
from repodocs.render.sections.crossrefs import build_crossrefs, group_importers
from repodocs.render.sections.dependencies import build_dependencies
from repodocs.render.sections.details import build_blocks, build_details, name_part
from repodocs.render.sections.findings import build_patterns, build_performance, build_security
from repodocs.render.sections.listing import build_listing
from repodocs.render.sections.metadata import build_metadata
from repodocs.render.sections.overview import build_overview
from repodocs.render.sections.purpose import build_purpose
from repodocs.render.sections.related import build_related
from repodocs.render.sections.rows import WRITERS, WriteRow
from repodocs.render.sections.testing import build_testing
from repodocs.render.templates import Templates, render_template
from repodocs.render.view import Subject, turn_to

# What the words around the rows of an overflow page take at most.
FRAME_BYTES = 4_000


def render_docs(  # noqa: PLR0913, PLR0917  each is an input of the stage
    analysis: Analysis,
    links: SourceLinks,
    content: bytes,
    names: PageNames,
    options: Options,
    templates: Templates,
    language: Language | None,
) -> tuple[Page, ...]:
    """The docs page of a source, then its overflow pages; `content` is the source's bytes."""
    page = names.docs(analysis.path)
    subject = Subject(analysis, links, names, options, language, page)
    return (
        render_main(subject, content, templates),
        *(render_part(subject, part, templates) for part in range(1, subject.parts)),
        *render_importers(subject, templates),
    )


def render_main(subject: Subject, content: bytes, templates: Templates) -> Page:
    """The docs page: all sections that have a fact, with entries as full as the page's limit allows."""
    limit = subject.options.limits.page_bytes
    text = ""
    for write in WRITERS:
        parts = [place_section(section, templates) for section in build_sections(subject, write)]
        used = sum(len(body.encode()) for _, _, body in parts)
        listing = build_listing(subject, content, used, limit - used - FRAME_BYTES)
        parts += [place_section(listing, templates)] if listing else []
        page = render_template(templates, "docs.md.j2", path=code(subject.path), sections=parts)
        text = page.rstrip("\n") + "\n"
        if len(text.encode()) <= limit:
            break
    return Page(subject.page, text)


# A section as the page's template takes it: its title, its fragment and its text.
Placed = tuple[str, str, str]


def place_section(section: Section, templates: Templates) -> Placed:
    """The section with its template applied."""
    body = render_template(templates, section.template, **section.build_view())
    title = f"{section.title}: {section.about}" if section.about else section.title
    return title, section.anchor, body.strip("\n")


def build_sections(subject: Subject, write: WriteRow) -> list[Section]:
    """The sections that have a fact, in their order, all but the listing."""
    sections = (
        build_metadata(subject),
        build_purpose(subject),
        build_overview(subject),
        build_details(subject, write),
        build_architecture(subject),
        build_dependencies(subject),
        build_patterns(subject),
        build_performance(subject),
        build_security(subject),
        build_testing(subject),
        build_related(subject),
        build_crossrefs(subject, subject.parts),
    )
    return [section for section in sections if section is not None]


def render_part(subject: Subject, part: int, templates: Templates) -> Page:
    """The overflow page with the entries of one part."""
    page = subject.names.docs(subject.path, part)
    there = turn_to(subject, page)
    text = ""
    for write in WRITERS:
        view = {
            "title": f"{code(subject.path)}: {name_part(there, part)}",
            "up": link_main(there, "details"),
            "blocks": build_blocks(there, part, write),
        }
        text = render_template(templates, "_part.md.j2", **view).rstrip("\n") + "\n"
        if len(text.encode()) <= subject.options.limits.page_bytes:
            break
    return Page(page, text)


def link_main(subject: Subject, fragment: str) -> str:
    """A link back to a section of the docs page."""
    main = relate(subject.page, subject.names.docs(subject.path), fragment)
    return link(f"All of {code(subject.name)}", main)


def render_importers(subject: Subject, templates: Templates) -> list[Page]:
    """The overflow pages with all users of a source that has more than a table shows."""
    if not subject.has_rest:
        return []
    first = subject.parts
    room = subject.options.limits.page_bytes - FRAME_BYTES
    there = turn_to(subject, subject.names.docs(subject.path, first))
    pages = split_groups(group_importers(there), room)
    return [render_users(subject, first + number, groups, templates) for number, groups in enumerate(pages)]


def render_users(subject: Subject, part: int, groups: tuple[Group, ...], templates: Templates) -> Page:
    """One page of users; all pages of a source stand in one folder, so their links are the same."""
    there = turn_to(subject, subject.names.docs(subject.path, part))
    number = part - subject.parts + 1
    title = f"Users of {code(subject.path)}" + (f", page {number}" if number > 1 else "")
    view = {"title": title, "up": link_main(there, "cross-references"), "groups": groups}
    return Page(there.page, render_template(templates, "_users.md.j2", **view))
