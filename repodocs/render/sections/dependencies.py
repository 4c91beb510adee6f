"""Dependencies: what the source needs, inside the repository and outside."""

import msgspec

from repodocs.model.analysis import Import
from repodocs.model.kinds import FOLDER_KINDS
from repodocs.model.links import Edge, NameLink, Tier
from repodocs.render.lines import list_lines
from repodocs.render.markdown import code
from repodocs.render.section import Section
from repodocs.render.sections.outside import (
    LINE,
    MODULE,
    count_outside,
    count_owners,
    fold_rows,
    list_outside,
)
from repodocs.render.sections.users import split_tiers
from repodocs.render.sections.written import index_imports, list_modules, name_import, tell_lines
from repodocs.render.view import TIERS, Subject, link_folder, link_name, link_source
from repodocs.render.words import count, folder_of, join_some, join_words

LISTED = 40
PLACES = 4
AMBIGUOUS, GUESS = "ambiguous", "unique-name"
Row = tuple[str, ...]


class Need(msgspec.Struct, frozen=True):
    """A source that is needed, or one of several that a module may mean."""

    path: str
    tier: Tier
    modules: tuple[str, ...]
    names: tuple[NameLink, ...]


def build_dependencies(subject: Subject) -> Section | None:
    """Sources inside first, then outside modules, then what leads nowhere."""
    if not (subject.links.edges or subject.links.bridges or find_unfollowed(subject)):
        return None
    return Section(
        "Dependencies",
        "dependencies",
        "_dependencies.md.j2",
        lambda: view_dependencies(subject),
        lambda: (
            *(one.module for one in subject.analysis.imports),
            *(one.module for one in subject.links.bridges),
        ),
        tell_number(subject),
    )


def tell_number(subject: Subject) -> str:
    """How many sources it needs, or what else the section is about."""
    inside = tell_needed(subject)
    needed = [inside] if inside else []
    modules, pages = count_outside(subject)
    owners = count_owners(subject)
    of = f" of {owners:,} {subject.say('owners')}" if 1 < owners < modules else ""
    needed += [f"{count(modules, subject.say('outside', MODULE))}{of} from outside"] if modules else []
    needed += [count(pages, "web page")] if pages else []
    name = code(subject.name)
    return f"{name} {choose_verb(subject)} {join_words(needed)}" if needed else f"what {name} names"


def choose_verb(subject: Subject) -> str:
    """What a source does with others that it names: a text that people read needs none of them."""
    return "points to" if subject.is_prose else "needs"


def tell_needed(subject: Subject) -> str:
    """How many sources it needs, and of how many only the name says so: each of these is a guess."""
    number = count_needed(subject)
    surer = {path for edge in subject.named if edge.tier != GUESS for path in edge.targets}
    guessed = {path for edge in subject.named if edge.tier == GUESS for path in edge.targets} - surer
    told = f" ({len(guessed):,} by name alone)" if guessed else ""
    return count(number, "source") + told if number else ""


def count_needed(subject: Subject) -> int:
    """How many sources it needs, by imports and by names; several of which one is meant count as one."""
    sure = {path for edge in subject.named if edge.tier != AMBIGUOUS for path in edge.targets}
    doubtful = {
        edge.module
        for edge in subject.named
        if edge.tier == AMBIGUOUS and edge.targets and sure.isdisjoint(edge.targets)
    }
    return len(sure) + len(doubtful)


def view_dependencies(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    needs, others = gather_needs(subject), list_bridges(subject)
    lines = index_imports(subject)
    outside = list_outside(subject, lines)
    most = subject.options.limits.rows
    # Two tables share the section's room for rows.
    shown = len(needs) if len(needs) <= most else most // 2
    tier, rows = split_tiers(subject, [write_need(subject, need, lines) for need in needs[:shown]])
    bridge_tier, bridges = split_tiers(subject, write_bridges(subject, others, most // 2))
    return {
        "folders": group_needs(subject, needs[shown:]),
        "bridge_tier": bridge_tier,
        "bridges": bridges,
        "tier": tier,
        "rows": rows,
        "outside": outside if len(outside) <= LINE else [],
        "listed": fold_rows(outside, most) if len(outside) > LINE else [],
        "unresolved": join_some(list_modules(subject, lines, find_unresolved(subject)), LISTED),
        "written": join_some(list_modules(subject, lines, find_unfollowed(subject)), LISTED),
        "name": code(subject.name),
    }


def gather_needs(subject: Subject) -> list[Need]:
    """The sources needed, those first of which most names are used, by imports or by names alone."""
    needed = find_targets(subject)
    named = (one for one in subject.links.bridges if is_among(one, needed))
    return join_edges((*subject.links.edges, *named))


def list_bridges(subject: Subject) -> tuple[Edge, ...]:
    """The edges by names alone to sources that no import leads to."""
    needed = find_targets(subject)
    return tuple(one for one in subject.links.bridges if not is_among(one, needed))


def find_targets(subject: Subject) -> frozenset[str]:
    """The sources that imports lead to."""
    return frozenset(path for edge in subject.links.edges for path in edge.targets)


def is_among(edge: Edge, paths: frozenset[str]) -> bool:
    """Whether an edge leads to one of some sources, and to no other."""
    return bool(edge.targets) and paths.issuperset(edge.targets)


def join_edges(edges: tuple[Edge, ...]) -> list[Need]:
    """The targets of edges, each once, those first of which most names are used."""
    found: dict[str, Need] = {}
    for edge in edges:
        for path in edge.targets:
            known = found.get(path, Need(path, edge.tier, (), ()))
            tier = min(known.tier, edge.tier, key=TIERS.index)
            names = dict.fromkeys((*known.names, *edge.names))
            modules = dict.fromkeys((*known.modules, edge.module))
            found[path] = Need(path, tier, tuple(modules), tuple(names))
    return sorted(found.values(), key=lambda need: (-len(need.names), TIERS.index(need.tier), need.path))


def write_bridges(subject: Subject, edges: tuple[Edge, ...], most: int) -> list[Row]:
    """Sources that have what this one names without an import, those with most names first."""
    lines: dict[str, list[int]] = {}
    for reference in subject.analysis.references:
        lines.setdefault(reference.name, []).extend(reference.lines)
    for one in subject.analysis.bridges:
        lines.setdefault(one.name, []).extend((one.line, *one.more))
    needs = join_edges(edges)
    rows = [write_bridge(subject, need, lines) for need in needs[:most]]
    if len(needs) > most:
        others = [link_source(subject, need.path) for need in needs[most:]]
        rows.append(("elsewhere", join_some(others, LISTED), "", ""))
    return rows


def write_bridge(subject: Subject, need: Need, lines: dict[str, list[int]]) -> Row:
    """The row of one source: its page, the names asked of it, if any, where they are written, how surely."""
    links = [link_name(subject, name) for name in need.names if name.name]
    names = join_some(links, subject.options.limits.rows)
    places = sorted({line for name in need.modules for line in lines.get(name, ())})
    return link_source(subject, need.path), names, tell_places(subject, places), need.tier


def tell_places(subject: Subject, places: list[int]) -> str:
    """The first of some lines; of a name not all lines are kept, so there may be more than these."""
    rest = len(places) - PLACES
    more = f" and at least {rest:,} more" if rest > 0 else ""
    return list_lines(subject, places[:PLACES]) + more if places else ""


def write_need(subject: Subject, need: Need, lines: dict[str, list[Import]]) -> Row:
    """The row of one source: its page, the names used of it, where it is imported, how surely."""
    links = [link_name(subject, name) for name in drop_short(need.names)]
    names = join_some(links, subject.options.limits.rows)
    written = [one for module in need.modules for one in lines.get(module, ())]
    return link_source(subject, need.path), names, tell_lines(subject, written), need.tier


def drop_short(names: tuple[NameLink, ...]) -> list[NameLink]:
    """The names, without those that another one ends with: `type` beside `Factory.type`."""
    ends = {name.name.rpartition(".")[2] for name in names if "." in name.name}
    return [name for name in names if name.name and name.name not in ends]


def group_needs(subject: Subject, needs: list[Need]) -> list[Row]:
    """A row for each folder of some sources, the last for all other folders."""
    folders: dict[str, list[str]] = {}
    for need in needs:
        folders.setdefault(folder_of(need.path), []).append(need.path)
    ordered = sorted(folders.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    most = subject.options.limits.rows // 2
    rows = [write_folder(subject, folder, sorted(paths)) for folder, paths in ordered[:most]]
    others = [path for _, paths in ordered[most:] for path in paths]
    if others:
        rows.append(
            ("elsewhere", f"{len(others):,}", join_some([link_source(subject, p) for p in others], LISTED))
        )
    return rows


def write_folder(subject: Subject, folder: str, paths: list[str]) -> Row:
    """A folder with links to its sources by their names."""
    links = [link_source(subject, path, path.rpartition("/")[2]) for path in paths]
    label = code(folder) if folder else "root"
    return link_folder(subject, folder, "doc", label), f"{len(paths):,}", join_some(links, LISTED)


def find_unresolved(subject: Subject) -> dict[str, tuple[str, ...]]:
    """Modules that should be of this repository, and are not found."""
    return dict.fromkeys((edge.module for edge in subject.links.edges if edge.tier == "unresolved"), ())


def find_unfollowed(subject: Subject) -> dict[str, tuple[str, ...]]:
    """Modules that no edge is about: nothing tells where they lead."""
    known = {edge.module for edge in (*subject.links.edges, *subject.links.bridges)}
    # What is told as a counterpart is followed, too.
    own = {*FOLDER_KINDS, *(other.relation for other in subject.links.counterparts)}
    imports = [one for one in subject.analysis.imports if one.kind not in own]
    return {one.module: () for one in imports if known.isdisjoint(name_import(subject, one))}
