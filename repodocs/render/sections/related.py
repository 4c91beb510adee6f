"""Related Files: what belongs with the source, or is imported together with it."""

from repodocs.model.links import Counterpart
from repodocs.render.markdown import escape_text
from repodocs.render.section import Section
from repodocs.render.sections.relations import TOLD
from repodocs.render.view import Subject, link_source
from repodocs.render.words import capitalize, join_some, pluralize

LISTED = 12


def build_related(subject: Subject) -> Section | None:
    """Counterparts by their relation, then sources that are imported together with this one."""
    links = subject.links
    if not links.related and is_told(links.counterparts):
        return None
    return Section(
        "Related Files",
        "related",
        "_facts.md.j2",
        lambda: view_related(subject),
        lambda: (*(one.path for one in links.counterparts), *(one.path for one in links.related)),
    )


def is_told(others: tuple[Counterpart, ...]) -> bool:
    """Whether the purpose of the source tells its counterparts already, as it does of few."""
    return len(others) <= TOLD and all(other.relation in ("header", "implementation") for other in others)


def view_related(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    relations: dict[str, list[str]] = {}
    for other in subject.links.counterparts:
        relations.setdefault(other.relation, []).append(other.path)
    facts = [tell_relation(subject, relation, paths) for relation, paths in relations.items()]
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
