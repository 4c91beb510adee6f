"""A small Mermaid diagram: what inherits from what, or what calls what, within bounds."""

import re

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
    pairs = [
        (name_of(subject, symbol.anchor), last_name(base))
        for symbol in subject.analysis.symbols
        for base in symbol.bases
        if last_name(base) and last_name(base) not in (*ROOTS, symbol.name)
    ]
    if len(pairs) < FEWEST_BASES:
        return ""
    return draw(list(dict.fromkeys(pairs)), "inherits", subject.options.limits)


def draw_calls(subject: Subject) -> str:
    """Symbols of the source and what they call in it; "" with fewer than a few calls."""
    pairs = [
        (name_of(subject, caller), name_of(subject, target.anchor))
        for caller, targets in subject.calls.out.items()
        for target in targets
    ]
    return draw(pairs, "calls", subject.options.limits) if len(pairs) >= FEWEST_CALLS else ""


def name_of(subject: Subject, anchor: str) -> str:
    """A symbol's name, with the name of what it is a member of."""
    symbol = subject.by_anchor[anchor]
    separator = subject.language.separator if subject.language else "."
    parts = symbol.qualified.split(separator)
    return separator.join(parts[-2:]) if symbol.kind in ("method", "constructor") else symbol.name


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
