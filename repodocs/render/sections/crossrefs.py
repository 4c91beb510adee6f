"""Cross-References: who uses the source, and the pages around this one."""

from repodocs.model.links import Importer
from repodocs.model.pages import relate
from repodocs.render.budget import Group
from repodocs.render.markdown import code, link
from repodocs.render.section import Section
from repodocs.render.sections.testing import link_used
from repodocs.render.view import Subject, link_entry, link_folder, link_source
from repodocs.render.words import count, folder_of, join_some, join_words, tally

FOLDERS = 8
NAMED = 8
BY_NAME = 12


def build_crossrefs(subject: Subject, rest_part: int) -> Section:
    """Callers, strongest first; all others stand on the overflow page `rest_part`."""
    most = subject.options.limits.rows
    facts = [fact for fact in (tell_reach(subject), tell_by_name(subject), tell_none(subject)) if fact]
    view = {
        "facts": facts,
        "name": code(subject.name),
        "rows": [write_importer(subject, one) for one in subject.callers[:most]],
        "rest": link_rest(subject, rest_part),
        "around": list_around(subject),
    }
    terms = tuple(one.path for one in subject.callers[:most])
    return Section("Cross-References", "cross-references", "_crossrefs.md.j2", view, terms)


def tell_reach(subject: Subject) -> str:
    """How many sources use it, how surely, from which folders."""
    if not subject.importers:
        return ""
    who = [count(len(subject.callers), "source")] if subject.callers else []
    who += [count(len(subject.tests), "test")] if subject.tests else []
    tiers = [f"{number:,} {tier}" for tier, number in tally(one.tier for one in subject.importers)]
    folders = tally(folder_of(one.path) for one in subject.importers)
    places = [
        f"{link_folder(subject, name, 'doc', code(name) if name else 'root')} {n:,}" for name, n in folders
    ]
    return f"Used by {join_words(who)} ({', '.join(tiers)}): {join_some(places, FOLDERS)}."


def tell_by_name(subject: Subject) -> str:
    """Sources that use one of its symbols by a name that no other source defines."""
    importers = {one.path for one in subject.importers}
    rows = [row for row in subject.links.users if not importers.issuperset(row.paths)]
    told = []
    for row in rows:
        paths = [path for path in row.paths if path not in importers]
        symbol = subject.by_anchor.get(row.anchor)
        name = link_entry(subject, symbol, row.qualified) if symbol else code(row.qualified)
        told.append(f"{name} in {join_some([link_source(subject, path) for path in paths[:4]], 3)}")
    return f"By name alone: {join_some(told, BY_NAME)}." if told else ""


def tell_none(subject: Subject) -> str:
    """That no import leads here, where imports of its language are followed."""
    is_followed = subject.language is not None and subject.language.resolver != "none"
    if subject.importers or subject.users or not is_followed or subject.has_trait("test"):
        return ""
    return f"No written import of the repository leads to {code(subject.path)}."


def write_importer(subject: Subject, importer: Importer) -> tuple[str, ...]:
    """The row of one source: what it uses of this one, and how surely."""
    names = [link_used(subject, name) for name in importer.names]
    return link_source(subject, importer.path), join_some(names, NAMED), importer.tier


def link_rest(subject: Subject, part: int) -> str:
    """A link to the page of all importers, where not all fit here."""
    if not has_rest(subject):
        return ""
    target = relate(subject.page, subject.names.docs(subject.path, part))
    return link(f"All {len(subject.importers):,} users of {code(subject.name)}, by folder", target)


def has_rest(subject: Subject) -> bool:
    """Whether callers or tests are more than a table shows."""
    return max(len(subject.callers), len(subject.tests)) > subject.options.limits.rows


def list_around(subject: Subject) -> str:
    """Links to the pages around this one."""
    folder = folder_of(subject.path)
    keywords = link(
        f"Keywords of {code(subject.name)}", relate(subject.page, subject.names.keywords(subject.path))
    )
    label = f"of {code(folder)}" if folder else "of the root folder"
    index = link_folder(subject, folder, "index", f"files {label}")
    return f"{keywords}, {index}, {link_folder(subject, folder, 'sub', f'names {label}')}"


def group_importers(subject: Subject) -> list[Group]:
    """All importers by folder, in runs of few rows, for the overflow page."""
    folders: dict[str, list[Importer]] = {}
    for one in subject.importers:
        folders.setdefault(folder_of(one.path), []).append(one)
    groups = []
    most = subject.options.limits.rows
    for folder, _ in tally(folder_of(one.path) for one in subject.importers):
        rows = sorted(folders[folder], key=lambda one: one.path)
        for start in range(0, len(rows), most):
            groups.append(group_run(subject, folder, rows[start : start + most], len(rows)))
    return groups


def group_run(subject: Subject, folder: str, importers: list[Importer], total: int) -> Group:
    """Some importers of one folder under a heading that tells them from the others."""
    heading = f"{code(folder) if folder else 'Root folder'} ({total:,})"
    if total > len(importers):
        first, last = (one.path.rpartition("/")[2] for one in (importers[0], importers[-1]))
        heading = f"{heading}: {code(first)} to {code(last)}"
    return Group(heading, tuple(write_bullet(subject, one) for one in importers))


def write_bullet(subject: Subject, importer: Importer) -> str:
    """One importer on the overflow page."""
    names = join_some([link_used(subject, name) for name in importer.names], NAMED)
    kind = ", test" if importer.is_test else ""
    return f"- {link_source(subject, importer.path)} ({importer.tier}{kind})" + (
        f": {names}" if names else ""
    )
