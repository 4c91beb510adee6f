"""What stands in the few parts of a document, in a word for its purpose."""

from repodocs.model.analysis import Symbol
from repodocs.model.kinds import CALLABLE
from repodocs.render.tree import NAMED_KINDS, Node
from repodocs.render.view import Subject, link_entry
from repodocs.render.words import join_some

HEADING = "heading"
NAMED = 5
# A document of so many parts is told by its values, as long as these are short.
SMALL, VALUE_CHARACTERS = 14, 60


def tell_inside(subject: Subject, symbol: Symbol) -> str:
    """` (with a, b: 3 and 3 more)`: what stands in one of the few parts of a document, but for its sections.

    Of a small document it is all that has a value, at any depth: that tells it from others of its kind.
    """
    node = next((one for one in subject.tree if one.symbol.anchor == symbol.anchor), None)
    inside = [one for one in node.children if one.symbol.kind != HEADING] if node else []
    if len(subject.analysis.symbols) <= SMALL:
        inside = [leaf for one in inside for leaf in list_leaves(one)]
    labels = {choose_label(one): one.symbol for one in reversed(inside)}
    names = [link_entry(subject, one, label) for label, one in reversed(labels.items())]
    told = join_some(names, NAMED)
    return f" (with {told})" if told else ""


def list_leaves(node: Node) -> list[Node]:
    """What stands in a part of a document and has no parts itself, at any depth."""
    return [leaf for one in node.children for leaf in list_leaves(one)] or [node]


def choose_label(node: Node) -> str:
    """The name of a part, with its value where that is short and says more."""
    symbol = node.symbol
    is_telling = not (node.children or symbol.kind in CALLABLE or symbol.kind in NAMED_KINDS)
    is_short = 0 < len(symbol.signature) <= VALUE_CHARACTERS
    return symbol.signature if is_telling and is_short else symbol.name
