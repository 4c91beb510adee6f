"""A small Mermaid diagram: what inherits from what, or what calls what, within bounds."""

import re
from collections import Counter
from collections.abc import Iterable

from repodocs.model.options import Limits
from repodocs.render.markdown import code_block
from repodocs.render.sections.unknowns import ROOTS, last_name
from repodocs.render.view import Subject

PLAIN = re.compile(r"[^\w .:,/()~-]")
# What fewer arrows show, the entries say as well.
FEWEST_BASES = 4
FEWEST_CALLS = 5

Pair = tuple[str, str]


def draw_bases(subject: Subject) -> str:
    """Classes of the source and their bases; "" for few, since their entries say it better."""
    names = name_nodes(subject, [one.anchor for one in subject.analysis.symbols if one.bases])
    pairs = [
        (names[symbol.anchor], last_name(base))
        for symbol in subject.analysis.symbols
        for base in symbol.bases
        if last_name(base) and last_name(base) not in (*ROOTS, symbol.name)
    ]
    if len(pairs) < FEWEST_BASES:
        return ""
    return draw(list(dict.fromkeys(pairs)), "inherits", subject.options.limits)


def draw_calls(subject: Subject) -> str:
    """Symbols of the source and what they call in it; "" with fewer than a few calls."""
    edges = [
        (caller, target.anchor)
        for caller in order_callers(subject)
        for target in subject.calls.list_called(caller)
    ]
    names = name_nodes(subject, dict.fromkeys(anchor for edge in edges for anchor in edge))
    # Overloads are one box.
    pairs = list(
        dict.fromkeys((names[start], names[end]) for start, end in edges if names[start] != names[end])
    )
    return draw(pairs, "calls", subject.options.limits) if len(pairs) >= FEWEST_CALLS else ""


def order_callers(subject: Subject) -> list[str]:
    """What calls something here: what others use and may use first, each with what it reaches."""
    out = dict.fromkeys(subject.calls.list_callers())
    starts = sorted(out, key=lambda anchor: order_start(subject, anchor))
    found: dict[str, None] = {}
    for start in starts:
        left = [start]
        while left:
            anchor = left.pop(0)
            if anchor in out and anchor not in found:
                found[anchor] = None
                left += [target.anchor for target in subject.calls.list_called(anchor)]
    return list(found)


def order_start(subject: Subject, anchor: str) -> tuple[int, bool, bool, int]:
    """The key by which chains of calls begin: with most users, exported, called by nothing here, by line."""
    symbol = subject.by_anchor[anchor]
    is_called = subject.calls.is_called(anchor)
    through = subject.declared.get(anchor)
    users = len(subject.users.get(anchor, ())) + (through.users if through else 0)
    return (-users, not symbol.exported, is_called, symbol.line)


def name_nodes(subject: Subject, anchors: Iterable[str]) -> dict[str, str]:
    """The name of each symbol, with that of what it stands in where several have the name."""
    plain = {anchor: name_of(subject, anchor, 1) for anchor in anchors}
    numbers = Counter(plain.values())
    return {
        anchor: name_of(subject, anchor, 2) if numbers[name] > 1 else name for anchor, name in plain.items()
    }


def name_of(subject: Subject, anchor: str, least: int = 1) -> str:
    """A symbol's name, with the name of what it is a member of; at least so many parts of the whole name."""
    symbol = subject.by_anchor[anchor]
    separator = subject.language.separator if subject.language else "."
    parts = symbol.qualified.split(separator)
    if symbol.kind in ("method", "constructor") or least > 1:
        return separator.join(parts[-2:])
    return symbol.name


def draw(pairs: list[Pair], relation: str, limits: Limits) -> str:
    """The pairs as a flow chart, those between the most connected names first to fit."""
    kept = keep_connected(pairs, limits.diagram_nodes)
    while kept:
        text = write_chart(kept, relation)
        if len(text) <= limits.diagram_characters:
            return code_block(text, "mermaid")
        kept = kept[: len(kept) * 3 // 4]
    return ""


def keep_connected(pairs: list[Pair], most: int) -> list[Pair]:
    """The pairs between the `most` names with the most pairs."""
    degree: dict[str, int] = {}
    for pair in pairs:
        for name in pair:
            degree[name] = degree.get(name, 0) + 1
    first = set(sorted(degree, key=lambda name: (-degree[name], name))[:most])
    return [pair for pair in pairs if pair[0] in first and pair[1] in first]


def write_chart(pairs: list[Pair], relation: str) -> str:
    """The text of the chart; the relation stands on its first arrow only."""
    ids: dict[str, str] = {}
    lines = []
    for number, (start, end) in enumerate(pairs):
        arrow = f"-->|{relation}|" if number == 0 else "-->"
        lines.append(f"  {place_node(ids, start)} {arrow} {place_node(ids, end)}")
    return "\n".join(["flowchart LR", *lines])


def place_node(ids: dict[str, str], name: str) -> str:
    """The node of a name: with its label where it comes first."""
    if name in ids:
        return ids[name]
    ids[name] = f"n{len(ids)}"
    return f'{ids[name]}["{label_node(name)}"]'


def label_node(name: str) -> str:
    """A label in quotes; all that Mermaid could read as markup is written as its number."""
    return PLAIN.sub(lambda match: f"#{ord(match.group())};", name)
