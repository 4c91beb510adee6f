"""Drafts of the parts that a source only counts, where it has so few of them that all can be named."""

from repodocs.analyze.drafts import Draft, add_marks
from repodocs.analyze.parse import Match, Matches

# The capture that names such a part, and the setting that says how many there may be.
FEW = "few"
COUNT = "count"

Place = tuple[int, int]


def add_few(drafts: list[Draft], matches: Matches) -> list[Draft]:
    """The drafts, and those of all counted parts that have a @few name, if `few` at most."""
    new = sorted(map(make_draft, find_few(matches)), key=lambda one: (one.start, -one.end))
    for draft in drafts if new else ():
        if draft.settings.get("flat") == "yes":
            # A tree on one line: its parts are told instead.
            marks = draft.marks["signature"]
            marks[:] = [node for node in marks if node.end_byte < draft.end] or marks
    names = {draft.name.start_byte for draft in drafts if draft.name}
    shown = [place for draft in drafts if "signature" in draft.marks for place in list_shown(draft)]
    for draft in new:
        name = draft.name.start_byte if draft.name else -1
        # The first pair of an item is what the item is shown as, and a short list is shown whole.
        if name not in names and not any(start <= draft.start and draft.end <= end for start, end in shown):
            drafts.append(draft)
            names.add(name)
            shown += list_shown(draft)
    return drafts


def list_shown(draft: Draft) -> list[Place]:
    """The first and the last byte of each node that the signature of a draft shows."""
    nodes = draft.marks.get("signature") or [draft.node]
    return [(node.start_byte, node.end_byte) for node in nodes]


def find_few(matches: Matches) -> list[Match]:
    """The counted parts that can be named, where there are no more than their patterns say; else none."""
    found = [one for one in matches.of(COUNT) if FEW in one.captures]
    return found if found and len(found) <= int(found[0].role.settings.get(FEW, "0")) else []


def make_draft(match: Match) -> Draft:
    """The draft of one part."""
    node, name = match.captures[f"{COUNT}.{match.role.kind}"][0], match.captures[FEW][0]
    settings = {"exported": "no"} | match.role.settings
    draft = Draft(node, node.start_byte, node.end_byte, match.role.kind, name, settings, {})
    add_marks(draft, match)
    return draft
