"""The symbols of a source as a tree, as the pages group them."""

import msgspec

from repodocs.model.analysis import Symbol
from repodocs.model.kinds import CALLABLE, TYPES

# Kinds that hold members and get a heading of their own.
CONTAINERS = TYPES | {"protocol", "module", "service"}
# Kinds that are members of a type wherever they stand: `Tensor::add` in a .cpp file is one of Tensor.
MEMBERS = frozenset({"method", "constructor", "field", "property"})
# Members whose signatures tell how they are called.
METHODS = CALLABLE & MEMBERS
# Kinds whose insides are their own matter.
BODIES = MEMBERS | {"function", "macro", "test"}
# Kinds that only qualify the names of what they hold: their members stand beside them.
NAMESPACES = frozenset({"namespace", "package"})
# Kinds whose names say more than how they are written.
NAMED_KINDS = frozenset({"heading", "code-block", "step", "test"})
# A definition without methods is shown as a block where it has more inside than this, else on one line.
INLINE = 8
# What is named deeper inside than this stands with the last that is not.
DEEPEST = 100


class Node(msgspec.Struct):
    """A symbol and the symbols that stand in it, in the order of the source."""

    symbol: Symbol
    children: "list[Node]"
    depth: int = 0


def order_kind(kind: str) -> int:
    """Types come before what can be called, and that before the rest."""
    return 0 if kind in CONTAINERS else 1 if kind in CALLABLE else 2


def build_tree(symbols: tuple[Symbol, ...]) -> list[Node]:
    """The outermost symbols; members of a namespace count as outermost."""
    roots: list[Node] = []
    last: dict[str, Node] = {}
    for symbol in symbols:
        owner = last.get(symbol.parent) if symbol.parent else None
        node = Node(symbol, [], owner.depth + 1 if owner else 0)
        (owner.children if owner else roots).append(node)
        if symbol.kind not in NAMESPACES:
            # The latest definition of a name owns what follows under that name.
            last[symbol.qualified] = owner if owner and node.depth > DEEPEST else node
    return roots


def gather_inner(node: Node) -> list[Symbol]:
    """All symbols inside, in the order of the source."""
    found: list[Symbol] = []
    for child in node.children:
        found.append(child.symbol)
        found += gather_inner(child)
    return found


def is_block(node: Node) -> bool:
    """Whether a symbol is shown with a heading and a list of its own."""
    if not node.children:
        return False
    has_methods = any(child.symbol.kind in METHODS for child in node.children)
    # Methods in a function or a field are those of a class without a name, which nobody calls.
    is_type = has_methods and node.symbol.kind not in BODIES
    return node.symbol.kind in CONTAINERS or is_type or len(gather_inner(node)) > INLINE
