"""Related Files: what belongs with the source, or is imported together with it."""

from repodocs.render.markdown import escape_text
from repodocs.render.section import Section
from repodocs.render.sections.purpose import is_told
from repodocs.render.sections.relations import group_counterparts
from repodocs.render.view import Subject, link_source
from repodocs.render.words import capitalize, join_some, pluralize

LISTED = 25


def build_related(subject: Subject) -> Section | None:
    """Counterparts by their relation, then sources that are imported together with this one."""
    links = subject.links
    if not (links.related or list_untold(subject)):
        return None
    return Section(
        "Related Files",
        "related",
        "_facts.md.j2",
        lambda: view_related(subject),
        lambda: (*(one.path for one in links.counterparts), *(one.path for one in links.related)),
    )


def list_untold(subject: Subject) -> list[tuple[str, list[str]]]:
    """The counterparts by their relation that the purpose of the source does not tell."""
    return [
        (relation, paths)
        for relation, paths in group_counterparts(subject)
        if not is_told(subject, relation, paths)
    ]


def view_related(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    facts = [tell_relation(subject, relation, paths) for relation, paths in list_untold(subject)]
    if subject.links.related:
        names = [
            f"{link_source(subject, one.path)} (by {one.both:,} of {one.either:,})"
            for one in subject.links.related
        ]
        facts.append(f"**Needed together with it**, of all that need one of both: {join_some(names, LISTED)}")
    return {"facts": facts}


def tell_relation(subject: Subject, relation: str, paths: list[str]) -> str:
    """The sources that stand in one relation to this one."""
    names = [link_source(subject, path) for path in paths]
    word = relation.replace("-", " ")
    label = capitalize(word if len(paths) == 1 else pluralize(word))
    return f"**{escape_text(label)}**: {join_some(names, LISTED)}"
