"""Architecture & Design: how the source stands among the others."""

from repodocs.render.areas import find_area
from repodocs.render.lines import list_lines
from repodocs.render.markdown import code, escape_text
from repodocs.render.section import Section
from repodocs.render.sections.content import is_followed, is_structure
from repodocs.render.sections.through import NAMED as DEFINERS
from repodocs.render.sections.through import list_definers
from repodocs.render.view import (
    Subject,
    aim_section,
    aim_users,
    join_linked,
    link_entry,
    link_folder,
    link_name,
    link_source,
)
from repodocs.render.words import capitalize, count, folder_of, join_some, tally

AMBIGUOUS = "ambiguous"
FOLDERS = 4
FEW = 2
# Of so few derived classes the sources are named.
FEW_CLASSES = 4
# So many needs are more than one looks through.
MANY = 7


def build_architecture(subject: Subject) -> Section | None:
    """Layer, cycle, inheritance and counterparts; None where the source stands alone."""
    if not has_relation(subject):
        return None
    links = subject.links
    return Section(
        "Architecture & Design",
        "architecture",
        "_facts.md.j2",
        lambda: view_architecture(subject),
        lambda: (*links.cycle, *(name.name for name in links.subclasses)),
    )


def has_relation(subject: Subject) -> bool:
    """Whether there is any of the facts of `view_architecture`."""
    return (
        bool(tell_layer(subject))
        or any(path != subject.path for path in subject.links.cycle)
        or bool(subject.links.subclasses or tell_offers(subject))
        or bool(tell_change(subject) or tell_area(subject))
    )


def view_architecture(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    facts = (
        tell_layer(subject),
        tell_cycle(subject),
        tell_subclasses(subject),
        *tell_offers(subject),
        tell_change(subject),
        tell_area(subject),
    )
    return {"facts": [fact for fact in facts if fact]}


def tell_layer(subject: Subject) -> str:
    """The folders that it needs, and those that need it."""
    own = folder_of(subject.path)
    # Of several sources that a name may be of, none is said to be the one.
    edges = [one for one in subject.links.edges if one.tier != AMBIGUOUS]
    needs = [folder_of(path) for path in sorted({path for one in edges for path in one.targets})]
    needed = [folder_of(one.path) for one in subject.callers if one.tier != AMBIGUOUS]
    inside = aim_section(subject, "dependencies")
    above = list_folders(subject, [folder for folder in needed if folder != own], aim_users(subject))
    below = list_folders(subject, [folder for folder in needs if folder != own], inside)
    only = tell_own_folder(subject, own)
    if not above and len(needs) < MANY:
        # The table of its needs shows the same.
        return only if len(subject.importers) > FEW else ""
    parts = []
    if above:
        parts.append(f"**Used from** {above}")
    elif only and below:
        parts.append(only)
    if below:
        parts.append(f"**needs** {below}" if parts else f"**Needs** {below}")
    return "; ".join(parts)


def tell_own_folder(subject: Subject, own: str) -> str:
    """That all who use it stand beside it; "" where nobody does or tests elsewhere do."""
    users = {folder_of(one.path) for one in (*subject.callers, *subject.tests)}
    if users == {own}:
        only = " only" if is_followed(subject) and not is_structure(subject) else ""
        return f"**Used in** {name_folder(subject, own)}{only}"
    is_own = bool(subject.callers) and {folder_of(one.path) for one in subject.callers} == {own}
    return f"**Used in** {name_folder(subject, own)} and by tests" if is_own else ""


def tell_offers(subject: Subject) -> list[str]:
    """What the source makes known to other languages and documents, in the words of the rules."""
    offers: dict[str, list[str]] = {}
    for one in subject.analysis.bridges:
        if one.offers:
            words = escape_text(one.tells or f"Offers to {one.offers}")
            offers.setdefault(words, []).append(f"{code(one.name)} ({list_lines(subject, [one.line], 1)})")
    most = subject.options.limits.rows
    return [f"**{words}** {join_some(offers[words], most)}" for words in sorted(offers)]


def list_folders(subject: Subject, folders: list[str], target: str) -> str:
    """Folders with how many sources of each take part, most first."""
    names = [f"{name_folder(subject, name)} ({number:,})" for name, number in tally(folders)]
    return join_linked(names, FOLDERS, target)


def name_folder(subject: Subject, folder: str) -> str:
    """A folder with a link to its page."""
    return link_folder(subject, folder, "doc", code(folder) if folder else "the root folder")


def tell_cycle(subject: Subject) -> str:
    """The sources that need each other in a circle with this one."""
    others = [path for path in subject.links.cycle if path != subject.path]
    if not others:
        return ""
    names = join_some([link_source(subject, path) for path in others], subject.options.limits.rows)
    return f"**Import cycle** of {count(len(others) + 1, 'source')}, with {names}"


def tell_subclasses(subject: Subject) -> str:
    """Classes of other sources that inherit from one of these; of many, links alone lead to the sources."""
    derived = subject.links.subclasses
    names = [
        link_name(subject, name)
        + (f" in {link_source(subject, name.path)}" if len(derived) <= FEW_CLASSES else "")
        for name in derived
    ]
    verb = capitalize(subject.say("inherited", "inherited"))
    shown = join_linked(names, subject.options.limits.rows, aim_users(subject))
    return f"**{verb} by** {shown}" if names else ""


def tell_change(subject: Subject) -> str:
    """Through which symbol a change reaches most; of few users each is told elsewhere."""
    through = tell_through(subject)
    callers, tests = len(subject.callers) + len(subject.named_users), len(subject.tests)
    definers = len(list_definers(subject))
    # A few are named with the purpose.
    defined = f"{count(definers, 'source')} define what it declares" if definers > DEFINERS else ""
    if not through or callers + tests < MANY:
        return f"**Defined elsewhere**: {defined}" if defined else ""
    told = f"**A change reaches** {tell_reached(callers, tests)}, {through}"
    return f"{told}; {defined}" if defined else told


def tell_through(subject: Subject) -> str:
    """The symbol through which most are reached; "" where as many are reached through another."""
    numbers = sorted((len(paths) for paths in subject.users.values()), reverse=True)
    if len(numbers) < FEW or numbers[0] == numbers[1]:
        return ""
    anchor, paths = max(subject.users.items(), key=lambda pair: (len(pair[1]), pair[0]))
    symbol = subject.by_anchor.get(anchor)
    return f"most of all through {link_entry(subject, symbol)} ({len(paths):,} of them)" if symbol else ""


def tell_reached(callers: int, tests: int) -> str:
    """`3 sources and 2 tests`."""
    if not callers:
        return f"{count(tests, 'test')} only"
    if not tests:
        return count(callers, "source")
    return f"{count(callers, 'source')} and {count(tests, 'test')}"


def tell_area(subject: Subject) -> str:
    """The area's own words, where the configuration has them."""
    area = find_area(subject.options.areas, subject.path)
    if not area or not area.text:
        return ""
    return f"**Area** {escape_text(area.title)}: {escape_text(area.text)}"
