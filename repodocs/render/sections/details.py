"""Detailed Analysis: an outline, then an entry for every symbol, in parts."""

from collections import Counter
from collections.abc import Iterator

from repodocs.model.analysis import Symbol
from repodocs.model.kinds import CALLABLE
from repodocs.render.lines import link_definition
from repodocs.render.markdown import code, link
from repodocs.render.rank import take_distinct
from repodocs.render.section import Section
from repodocs.render.sections.content import is_structure
from repodocs.render.sections.ends import group_by_ends
from repodocs.render.sections.entries import (
    has_facts,
    list_alike,
    mark,
    tell_doc,
    tell_facts,
    write_name,
    write_plain,
    write_signature,
)
from repodocs.render.sections.rows import WriteRow
from repodocs.render.tree import NAMESPACES, Node, build_tree, is_block, order_kind
from repodocs.render.view import Subject, link_entry
from repodocs.render.words import LABEL_CHARACTERS, capitalize, count, join_some, pluralize, shorten, title_of

# More symbols than these need an outline, fewer where they stand on several pages.
OUTLINED = 60
DIVIDED = 8
# So few symbols need no headings of their kinds.
FEW = 6
# So many symbols of a group stand in its heading.
NAMED = 2
# Symbols with a signature of at most so many characters can share a row, so many of them.
SHORT = 60
SHARED = 8
TEST = "test"


# Rows that stand together under a heading, which is "" where the block needs one run only.
Run = tuple[str, tuple[str, ...]]
# A group of entries: its heading, what is said of the whole, and rows in runs of few.
Block = tuple[str, str, tuple[Run, ...]]


def build_details(subject: Subject, write: WriteRow) -> Section | None:
    """The outline and the entries of part 0."""
    if not subject.analysis.symbols:
        return None
    return Section(
        "Detailed Analysis",
        "details",
        "_details.md.j2",
        lambda: view_details(subject, write),
        lambda: tuple(node.symbol.name for node in subject.tree),
        f"{count(len(subject.analysis.symbols), name_entries(subject))} of {code(subject.name)}",
    )


def name_entries(subject: Subject) -> str:
    """What the entries are called: an item that is known by its first key is counted as both.

    What stands in a text that people read is no symbol.
    """
    analysis = subject.analysis
    counts = {**Counter(one.kind for one in analysis.symbols), **dict(analysis.totals)}
    is_plain = sum(counts.values()) == len(analysis.symbols) and not subject.is_prose
    return "symbol" if is_plain else "entry"


def view_details(subject: Subject, write: WriteRow) -> dict[str, object]:
    """What the template of the section needs."""
    # The parts of a document stand in its order, so that their entries are the outline.
    is_listed = is_structure(subject) and subject.parts == 1
    fewest = OUTLINED if subject.parts == 1 else DIVIDED
    outline = write_outline(subject) if len(subject.analysis.symbols) > fewest and not is_listed else []
    return {
        # Of one kind alone the entries are the outline, where all stand on this page.
        "outline": outline if len(outline) > 1 or subject.parts > 1 else [],
        "alike": list_alike(subject),
        "parts": link_parts(subject),
        "blocks": build_blocks(subject, 0, write),
    }


def link_parts(subject: Subject) -> str:
    """Links to the pages with the other entries, each by its first and last symbol."""
    parts = [link(name_part(subject, part), subject.aim_part(part)) for part in range(1, subject.parts)]
    return join_some(parts, subject.options.limits.rows)


def name_part(subject: Subject, part: int) -> str:
    """The first and the last symbol of a part."""
    symbols = subject.by_part[part]
    first, last = (code(shorten(one.qualified, LABEL_CHARACTERS)) for one in (symbols[0], symbols[-1]))
    return f"{first} to {last}"


def write_outline(subject: Subject) -> list[str]:
    """One line for each kind of outermost symbol, with links to the first entries of it."""
    groups: dict[str, list[Symbol]] = {}
    for node in subject.tree:
        if node.symbol.kind not in NAMESPACES:
            groups.setdefault(node.symbol.kind, []).append(node.symbol)
    return [
        write_outline_group(subject, kind, symbols)
        for kind, symbols in sorted(groups.items(), key=lambda pair: order_kind(pair[0]))
    ]


def write_outline_group(subject: Subject, kind: str, symbols: list[Symbol]) -> str:
    """The symbols of one kind, exported ones first."""
    ordered = take_distinct(sorted(symbols, key=lambda symbol: not symbol.exported))
    most = subject.options.limits.rows
    names = ", ".join(link_entry(subject, symbol) for symbol in ordered[:most])
    more = f" and {len(ordered) - most:,} more below" if len(ordered) > most else ""
    return f"{find_title(subject, kind)} ({len(symbols):,}): {names}{more}"


def find_title(subject: Subject, kind: str) -> str:
    """The plural of a kind as the language calls it."""
    return title_of(kind, subject.language.kind_titles if subject.language else {})


def build_blocks(subject: Subject, part: int, write: WriteRow) -> list[Block]:
    """The entries of one part: blocks of classes first, then the other symbols by kind."""
    nodes = subject.tree
    if subject.parts > 1:
        nodes = build_tree(subject.by_part.get(part, ()))
    spaces = [node.symbol for node in nodes if node.symbol.kind in NAMESPACES]
    others = [node for node in nodes if node.symbol.kind not in NAMESPACES]
    blocks = [block for node in others if is_block(node) for block in build_node_blocks(subject, node, write)]
    rest = [node for node in others if not is_block(node)]
    return [*list_namespaces(subject, spaces), *blocks, *build_groups(subject, rest, write, len(blocks))]


def list_namespaces(subject: Subject, symbols: list[Symbol]) -> list[Block]:
    """Namespaces only as names, since what they hold has its own entries."""
    names = ", ".join(write_name(subject, symbol) for symbol in symbols)
    kind = subject.say_kind(symbols[0].kind) if symbols else ""
    return [("", f"In {kind if len(symbols) == 1 else pluralize(kind)} {names}", ())] if symbols else []


def build_groups(subject: Subject, nodes: list[Node], write: WriteRow, others: int) -> list[Block]:
    """Symbols of one kind under one heading; without headings where there are few and nothing else."""
    ordered = sorted(nodes, key=lambda node: order_kind(node.symbol.kind))
    if len(ordered) <= FEW and not others:
        return [("", "", build_runs(subject, ordered, write))] if ordered else []
    groups: dict[str, list[Node]] = {}
    for node in sort_exported(ordered):
        groups.setdefault(find_group(subject, node.symbol), []).append(node)
    return [
        (name_group(heading, rows), "", build_runs(subject, rows, write)) for heading, rows in groups.items()
    ]


def name_group(heading: str, nodes: list[Node]) -> str:
    """The heading of a group with its symbols, or of many the first and the last."""
    names = [code(shorten(node.symbol.name, LABEL_CHARACTERS)) for node in nodes]
    if len(nodes) > NAMED:
        return f"{heading} ({len(nodes):,}): {names[0]} to {names[-1]}"
    return f"{heading}: {', '.join(names)}"


def find_group(subject: Subject, symbol: Symbol) -> str:
    """Members whose owner is not on this page stand together, all others by kind."""
    owner = subject.by_qualified.get(symbol.parent)
    if symbol.parent and (owner is None or owner.kind not in NAMESPACES):
        return f"Members of {link_entry(subject, owner, symbol.parent) if owner else code(symbol.parent)}"
    return find_title(subject, symbol.kind)


def build_node_blocks(subject: Subject, node: Node, write: WriteRow) -> Iterator[Block]:
    """The block of a class with its members, then those of the classes in it."""
    symbol = node.symbol
    lead = [
        f"{write_signature(symbol)} · {link_definition(subject, symbol)}",
        tell_doc(subject, symbol),
        tell_facts(subject, symbol),
    ]
    rows = [child for child in node.children if not is_block(child)]
    heading = f"{mark(symbol)}{capitalize(symbol.kind)} {code(symbol.qualified)}"
    yield (heading, "\\\n".join(line for line in lead if line), build_runs(subject, rows, write))
    for child in node.children:
        if is_block(child):
            yield from build_node_blocks(subject, child, write)


def build_runs(subject: Subject, nodes: list[Node], write: WriteRow) -> tuple[Run, ...]:
    """Exported symbols first, in runs of few rows, each under the lines it spans."""
    most = subject.options.limits.rows
    by_ends = write_ends(subject, nodes) if len(nodes) > most else ()
    if by_ends:
        return (("", by_ends),)
    groups = group_rows(subject, sort_exported(nodes))
    if len(groups) <= most:
        return (("", tuple(write_group(subject, group, write) for group in groups)),) if groups else ()
    # Runs of about the same length: none that holds only what was left over.
    step = -(-len(groups) // -(-len(groups) // most))
    return tuple(
        build_run(subject, groups[start : start + step], write) for start in range(0, len(groups), step)
    )


def write_ends(subject: Subject, nodes: list[Node]) -> tuple[str, ...]:
    """Rows of many tests of which only the names are known, by how these begin or end; () for others."""
    if any(node.symbol.kind != TEST or has_more(subject, node) for node in nodes):
        return ()
    symbols = [node.symbol for node in nodes]
    most, rows = subject.options.limits.rows, []
    for label, numbers in group_by_ends([one.name for one in symbols]).items():
        title = f"{code(label)} ({len(numbers):,}): " if label else ""
        for start in range(0, len(numbers), most):
            some = [symbols[number] for number in numbers[start : start + most]]
            rows.append(write_plain(subject, some, "" if start else title))
    return tuple(rows) if len(rows) <= most else ()


def sort_exported(nodes: list[Node]) -> list[Node]:
    """The nodes in their order, those first that others may use."""
    return sorted(nodes, key=lambda node: not node.symbol.exported)


def build_run(subject: Subject, groups: list[list[Node]], write: WriteRow) -> Run:
    """Some rows under the names of the first and the last."""
    first, last = groups[0][0].symbol, groups[-1][-1].symbol
    heading = f"{code(first.name)} to {code(last.name)} (from line {first.line:,})"
    return (heading, tuple(write_group(subject, group, write) for group in groups))


def group_rows(subject: Subject, nodes: list[Node]) -> list[list[Node]]:
    """Nodes of one row each; neighbours of which only the signature is known share a row."""
    groups: list[list[Node]] = []
    for node in nodes:
        is_joined = is_plain(subject, node) and groups and is_plain(subject, groups[-1][0])
        if is_joined and len(groups[-1]) < SHARED:
            groups[-1].append(node)
        else:
            groups.append([node])
    return groups


def is_plain(subject: Subject, node: Node) -> bool:
    """Whether an entry would say nothing beyond a short signature."""
    symbol = node.symbol
    if symbol.kind in CALLABLE or len(write_signature(symbol)) > SHORT:
        return False
    return not has_more(subject, node)


def has_more(subject: Subject, node: Node) -> bool:
    """Whether more is known of a symbol than its signature."""
    return bool(node.symbol.doc or node.children or has_facts(subject, node.symbol))


def write_group(subject: Subject, nodes: list[Node], write: WriteRow) -> str:
    """One row: an entry, or several symbols in a line."""
    if len(nodes) == 1:
        return write(subject, nodes[0])
    return write_plain(subject, [node.symbol for node in nodes])
