"""High-Level Overview: which symbols matter to others, and how they hang together."""

from repodocs.model.analysis import Symbol
from repodocs.model.keyword import NAMESPACE_KINDS
from repodocs.render.lines import link_lines
from repodocs.render.section import Section
from repodocs.render.sections.diagram import draw_bases, draw_calls
from repodocs.render.sections.through import tell_most_used
from repodocs.render.sections.users import count_paths
from repodocs.render.tree import NAMESPACES
from repodocs.render.view import Subject, aim_section, join_linked, link_entry, link_tier
from repodocs.render.words import tally

FEWEST_SYMBOLS = 3
# Which one symbol is used is told with the purpose, and by its entry.
FEWEST_USED = 2
NAMED = 6
LONG_LINES = 100
# How surely an import that is written gives a name.
SURE = frozenset({"exact", "scoped"})
# The name by which programs start in C, Go, Rust, Java, and by habit in scripts.
START = "main"


def build_overview(subject: Subject) -> Section | None:
    """Bullets with names, and one diagram where there is a relation to draw."""
    if len(subject.analysis.symbols) < FEWEST_SYMBOLS or not has_overview(subject):
        return None
    return Section(
        "High-Level Overview",
        "overview",
        "_overview.md.j2",
        lambda: view_overview(subject),
        lambda: tuple(symbol.name for symbol in subject.ranked[:NAMED]),
    )


def has_overview(subject: Subject) -> bool:
    """Whether there is any of the facts of `view_overview`, the diagram last since it takes longest."""
    return bool(
        has_ranks(subject)
        or len(subject.declared) >= FEWEST_USED
        or tell_starts(subject)
        or tell_long(subject)
        or draw_bases(subject)
        or draw_calls(subject)
    )


def has_ranks(subject: Subject) -> bool:
    """Whether of several symbols that others use some are used more than others."""
    used = sum(bool(subject.users.get(symbol.anchor)) for symbol in subject.ranked)
    return used >= FEWEST_USED and bool(tell_used(subject))


def view_overview(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    facts = (tell_used(subject), tell_most_used(subject), tell_starts(subject), tell_long(subject))
    diagram = draw_bases(subject) or draw_calls(subject)
    return {"facts": [fact for fact in facts if fact], "diagram": diagram}


def tell_used(subject: Subject) -> str:
    """The symbols that most sources use."""
    used = [symbol for symbol in subject.ranked if subject.users.get(symbol.anchor)]
    counts = [count_users(subject, symbol) for symbol in used]
    # Where all have as many users, the entries tell them.
    if not used or (len(used) > 1 and len(set(counts)) == 1):
        return ""
    names = [f"{link_entry(subject, symbol)} ({users})" for symbol, users in zip(used, counts, strict=True)]
    return f"**Most used from outside**: {join_linked(names, NAMED, aim_section(subject, 'details'))}"


def count_users(subject: Subject, symbol: Symbol) -> str:
    """The numbers of sources and tests that use a symbol, and how surely where that is not certain."""
    tiers = [row.tier for row in subject.links.users if row.anchor == symbol.anchor for _ in row.paths]
    counts = [(tier, number) for tier, number in tally(tiers) if tier not in SURE]
    is_single = len(set(tiers)) == 1
    unsure = [link_tier(subject, tier if is_single else f"{number:,} {tier}") for tier, number in counts]
    return ", ".join([count_paths(subject, subject.users[symbol.anchor]), *unsure])


def tell_starts(subject: Subject) -> str:
    """Where a program starts; nothing where all sources of the language have to start there."""
    symbols = () if subject.language and START in subject.language.plumbing else subject.analysis.symbols
    starts = [one for one in symbols if one.name == START and one.kind not in NAMESPACE_KINDS]
    links = [f"{link_entry(subject, one)} ({link_lines(subject, one.line, one.end_line)})" for one in starts]
    return f"**Starts at** {join_linked(links, NAMED, aim_section(subject, 'details'))}" if starts else ""


def tell_long(subject: Subject) -> str:
    """Functions so long that a reader should know before."""
    if subject.language and subject.language.is_structure:
        return ""
    inner = {symbol.parent for symbol in subject.analysis.symbols}
    long = [
        symbol
        for symbol in subject.analysis.symbols
        if symbol.end_line - symbol.first_line >= LONG_LINES
        and symbol.qualified not in inner
        and symbol.kind not in NAMESPACES
    ]
    long.sort(key=lambda symbol: (symbol.first_line - symbol.end_line, symbol.line))
    names = [f"{link_entry(subject, one)} ({one.end_line - one.first_line + 1} lines)" for one in long]
    return f"**Longest**: {join_linked(names, NAMED, aim_section(subject, 'details'))}" if long else ""
