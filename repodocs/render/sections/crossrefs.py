"""Cross-References: who uses the source, in code, in documents and by name alone."""

from repodocs.model.links import Importer
from repodocs.model.pages import relate
from repodocs.render.budget import Group
from repodocs.render.markdown import code, link
from repodocs.render.section import Section
from repodocs.render.sections.content import is_structure
from repodocs.render.sections.relations import MADE, PACKAGE_USER, tell_relation
from repodocs.render.sections.through import tell_declared_users, tell_types
from repodocs.render.sections.unknowns import last_name
from repodocs.render.sections.users import (
    NAMES,
    count_users,
    group_by_folder,
    list_used,
    split_used,
    write_users,
)
from repodocs.render.view import Subject, aim_users, join_linked, link_source, link_tier
from repodocs.render.words import capitalize, count, folder_of, join_some, join_words, tally

FEW = 3
TERMS = 25


def build_crossrefs(subject: Subject, rest_part: int) -> Section | None:
    """Callers, strongest first; all others stand on the overflow page `rest_part`."""
    if not has_crossrefs(subject):
        return None
    return Section(
        "Cross-References",
        "cross-references",
        "_crossrefs.md.j2",
        lambda: view_crossrefs(subject, rest_part),
        lambda: tuple(one.path for one in subject.callers[:TERMS]),
        f"users of {code(subject.name)}",
    )


def has_crossrefs(subject: Subject) -> bool:
    """Whether there is any of the facts of `view_crossrefs`."""
    return bool(subject.callers or subject.named_users or list_facts(subject))


def view_crossrefs(subject: Subject, rest_part: int) -> dict[str, object]:
    """What the template of the section needs."""
    tier, rows = split_used(subject, write_users(subject, subject.callers))
    named_tier, named = split_used(subject, write_users(subject, subject.named_users))
    return {
        "facts": list_facts(subject),
        "tier": tier,
        "rows": rows,
        "named_tier": named_tier,
        "named": named,
        "rest": link_rest(subject, rest_part),
    }


def list_facts(subject: Subject) -> list[str]:
    """What is said beside the table of callers."""
    facts = (
        tell_reach(subject),
        tell_declared_users(subject),
        tell_declared(subject) or tell_none(subject) or tell_untested(subject),
        tell_documents(subject),
        tell_listings(subject),
    )
    return [fact for fact in facts if fact]


def tell_reach(subject: Subject) -> str:
    """How surely many sources use it, and from how many folders; of few each is told."""
    if not subject.has_rest:
        return ""
    users = (*subject.importers, *subject.named_users)
    tiers = [f"{number:,} {tier}" for tier, number in tally(one.tier for one in users)]
    folders = len({folder_of(one.path) for one in users})
    told = f"{code(subject.name)} is used by {count_users(subject)} in {count(folders, 'folder')}"
    return f"{told}: {link_tier(subject, join_words(tiers))}."


def tell_declared(subject: Subject) -> str:
    """Where an implementation is declared of which no user is known, and who uses the types that it is of."""
    if subject.callers or subject.tests or subject.through:
        return ""
    if subject.links.of_types:
        return tell_types(subject)
    symbols = subject.analysis.symbols
    owners = {last_name(one.parent) for one in symbols if one.parent not in subject.by_qualified}
    paths = [other.path for other in subject.links.counterparts if other.relation == "header"]
    paths += [subject.imported[name].path for name in sorted(owners) if name in subject.imported]
    told = [link_source(subject, path) for path in dict.fromkeys(paths) if path]
    return f"Declared in {join_some(told, FEW)}; no use of what it defines is known." if told else ""


def tell_documents(subject: Subject) -> str:
    """The documents that name the source or what it defines."""
    told = []
    for one in subject.documents:
        names = list_used(subject, [one], NAMES, subject.aim(one.path))
        told.append(link_source(subject, one.path) + (f" ({names})" if names else ""))
    most = subject.options.limits.rows
    return f"Mentioned in {join_linked(told, most, aim_users(subject))}." if told else ""


def tell_listings(subject: Subject) -> str:
    """The data of tests that name it: whether the tests do something with it is not known."""
    told = [link_source(subject, one.path) for one in subject.listings]
    return f"Named in the data of tests, {join_some(told, FEW)}." if told else ""


def tell_none(subject: Subject) -> str:
    """That no written import leads here; one that is put together when it runs may.

    A product is named by its source map, and what it was made from by the map, too.
    """
    made = any(one.relation in MADE for one in subject.links.counterparts)
    namers = [one.path for one in subject.links.counterparts if one.relation == PACKAGE_USER]
    if namers and not subject.importers:
        return f"{capitalize(tell_relation(subject, PACKAGE_USER, namers))}; no import names it by itself."
    is_named = subject.importers or subject.users or subject.links.definitions or subject.through
    if made or is_named:
        return ""
    builders = dict.fromkeys(one.path for one in subject.links.built_by)
    names = join_some([link_source(subject, path) for path in builders], FEW)
    verb = "lists" if len(builders) == 1 else "list"
    built = f"; {names} {verb} it" if builders else ""
    tests = ", and no test does" if is_untested(subject) else ""
    return f"No import or link that was found in the repository names {code(subject.path)}{tests}{built}."


def tell_untested(subject: Subject) -> str:
    """That no test names what others use, since a test may reach it by another way."""
    return f"No test names {code(subject.path)}." if is_untested(subject) else ""


def is_untested(subject: Subject) -> bool:
    """Whether the source is code that no test names, nor what declares it, nor is named for it."""
    is_reached = any(one.tests for one in (*subject.through, *subject.links.of_types))
    is_reached |= any(one.relation == "test" for one in subject.links.counterparts)
    is_reached |= bool(subject.listings)
    is_code = subject.language is not None and not is_structure(subject)
    return is_code and not (is_reached or subject.tests or subject.has_trait("test"))


def link_rest(subject: Subject, part: int) -> str:
    """A link to the page of all importers, where not all fit here."""
    if not subject.has_rest:
        return ""
    target = relate(subject.page, subject.names.docs(subject.path, part))
    number = len(subject.importers) + len(subject.named_users)
    return link(f"All {number:,} users of {code(subject.name)}, by folder", target)


def group_importers(subject: Subject) -> list[Group]:
    """All importers by folder, in runs of few rows, for the overflow page."""
    groups: list[Group] = []
    others: list[Importer] = []
    most = subject.options.limits.rows
    for folder, users in group_by_folder((*subject.importers, *subject.named_users)).items():
        if len(users) < FEW:
            others += users
            continue
        label = f"{code(folder) if folder else 'Root folder'} ({len(users):,})"
        groups += [group_run(subject, label, users[at : at + most]) for at in range(0, len(users), most)]
    others.sort(key=lambda one: one.path)
    groups += [group_run(subject, "Others", others[at : at + most]) for at in range(0, len(others), most)]
    return groups


def group_run(subject: Subject, label: str, users: list[Importer]) -> Group:
    """Some importers under a heading with the first and the last."""
    first, last = (one.path.rpartition("/")[2] for one in (users[0], users[-1]))
    return Group(
        f"{label}: {code(first)} to {code(last)}", tuple(write_bullet(subject, one) for one in users)
    )


def write_bullet(subject: Subject, user: Importer) -> str:
    """One importer on the overflow page."""
    names = list_used(subject, [user], NAMES, subject.aim(user.path))
    kind = subject.nouns.get(user.path, "by name" if user in subject.named_users else "")
    told = f"{user.tier}, {kind}" if kind else user.tier
    return f"- {link_source(subject, user.path)} ({told})" + (f": {names}" if names else "")
