"""Cross-References: who uses the source, in code, in documents and by name alone."""

from repodocs.model.links import Importer
from repodocs.model.pages import relate
from repodocs.render.budget import Group
from repodocs.render.markdown import code, link
from repodocs.render.section import Section
from repodocs.render.sections.content import is_followed
from repodocs.render.sections.through import tell_declared_users
from repodocs.render.sections.unknowns import last_name
from repodocs.render.sections.users import count_users, group_by_folder, list_used, write_users
from repodocs.render.view import Subject, link_entry, link_source
from repodocs.render.words import count, folder_of, join_some, join_words, tally

FEW = 3
BY_NAME = 12
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
    return bool(subject.callers or list_facts(subject))


def view_crossrefs(subject: Subject, rest_part: int) -> dict[str, object]:
    """What the template of the section needs."""
    return {
        "facts": list_facts(subject),
        "rows": write_users(subject, subject.callers),
        "rest": link_rest(subject, rest_part),
    }


def list_facts(subject: Subject) -> list[str]:
    """What is said beside the table of callers."""
    facts = (
        tell_reach(subject),
        tell_by_name(subject),
        tell_declared_users(subject) or tell_declared(subject) or tell_none(subject),
        tell_documents(subject),
    )
    return [fact for fact in facts if fact]


def tell_reach(subject: Subject) -> str:
    """How many sources use it, how surely, and from how many folders."""
    if len(subject.importers) < FEW:
        return ""
    tiers = [f"{number:,} {tier}" for tier, number in tally(one.tier for one in subject.importers)]
    folders = len({folder_of(one.path) for one in subject.importers})
    places = count(folders, "folder")
    return f"{code(subject.name)} is used by {count_users(subject)} in {places}: {join_words(tiers)}."


def tell_by_name(subject: Subject) -> str:
    """Sources that use one of its symbols by a name that no other source defines."""
    importers = {one.path for one in subject.importers}
    rows = [row for row in subject.links.users if not importers.issuperset(row.paths)]
    told = []
    for row in rows:
        paths = [path for path in row.paths if path not in importers]
        symbol = subject.by_anchor.get(row.anchor)
        name = link_entry(subject, symbol, row.qualified) if symbol else code(row.qualified)
        told.append(f"{name} in {join_some([link_source(subject, path) for path in paths], 3)}")
    return f"By name alone: {join_some(told, BY_NAME)}." if told else ""


def tell_declared(subject: Subject) -> str:
    """Where the users of an implementation are told: at what declares it."""
    if subject.callers or subject.tests:
        return ""
    symbols = subject.analysis.symbols
    owners = {last_name(one.parent) for one in symbols if one.parent not in subject.by_qualified}
    paths = [other.path for other in subject.links.counterparts if other.relation == "header"]
    paths += [subject.imported[name].path for name in sorted(owners) if name in subject.imported]
    told = [link_source(subject, path) for path in dict.fromkeys(paths) if path]
    return f"Declared in {join_some(told, FEW)}, where its users are told." if told else ""


def tell_documents(subject: Subject) -> str:
    """The documents that name the source or what it defines."""
    told = []
    for one in subject.documents:
        names = list_used(subject, [one])
        told.append(link_source(subject, one.path) + (f" ({names})" if names else ""))
    return f"Told of in {join_some(told, BY_NAME)}." if told else ""


def tell_none(subject: Subject) -> str:
    """That no written import leads here; one that is put together when it runs may."""
    is_named = subject.importers or subject.users or subject.links.definitions
    if is_named or not is_followed(subject) or subject.has_trait("test"):
        return ""
    builders = dict.fromkeys(one.path for one in subject.links.built_by)
    names = join_some([link_source(subject, path) for path in builders], FEW)
    verb = "lists" if len(builders) == 1 else "list"
    built = f"; {names} {verb} it" if builders else ""
    return f"No import or link that is written in the repository names {code(subject.path)}{built}."


def link_rest(subject: Subject, part: int) -> str:
    """A link to the page of all importers, where not all fit here."""
    if not has_rest(subject):
        return ""
    target = relate(subject.page, subject.names.docs(subject.path, part))
    return link(f"All {len(subject.importers):,} users of {code(subject.name)}, by folder", target)


def has_rest(subject: Subject) -> bool:
    """Whether callers, tests or documents are more than a table shows."""
    most = max(len(subject.callers), len(subject.tests))
    return most > subject.options.limits.rows or len(subject.documents) > BY_NAME


def group_importers(subject: Subject) -> list[Group]:
    """All importers by folder, in runs of few rows, for the overflow page."""
    groups: list[Group] = []
    others: list[Importer] = []
    most = subject.options.limits.rows
    for folder, users in group_by_folder(subject.importers).items():
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
    names = list_used(subject, [user])
    kind = ", test" if user.is_test else ", document" if user in subject.documents else ""
    return f"- {link_source(subject, user.path)} ({user.tier}{kind})" + (f": {names}" if names else "")
