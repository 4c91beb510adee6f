"""What a written name means in full, after what the imports of its source bind."""

import tree_sitter

from repodocs.analyze.nodes import read_node
from repodocs.analyze.parse import Match
from repodocs.model.analysis import Import
from repodocs.model.language import Rule

ANY = "*"
# By what a source calls it, every full name that an import gives to it.
Bindings = dict[str, frozenset[str]]


def is_meant(content: bytes, match: Match, rule: Rule, bindings: Bindings) -> bool:
    """Whether each capture that the rule gives full names for means one of them."""
    return all(
        any(is_one(content, node, names, bindings) for node in match.captures[capture])
        for capture, names in rule.full_names.items()
        if capture in match.captures
    )


def is_one(content: bytes, node: tree_sitter.Node, names: tuple[str, ...], bindings: Bindings) -> bool:
    """Whether what is written means one of the names, or if that is a star, anything that an import gives."""
    if names == (ANY,):
        return "".join(read_node(content, node).split()).partition(".")[0] in bindings
    return not find_meanings(content, node, bindings).isdisjoint(names)


def find_meanings(content: bytes, node: tree_sitter.Node, bindings: Bindings) -> frozenset[str]:
    """The full names of what is written; a name that no import binds stands for itself."""
    first, dot, rest = "".join(read_node(content, node).split()).partition(".")
    return frozenset(name + dot + rest for name in bindings.get(first, (first,)))


def bind_names(imports: tuple[Import, ...]) -> Bindings:
    """What the imports bind; one of a name twice, such as in `try` and `except`, has both meanings."""
    found: dict[str, set[str]] = {}
    for row in imports:
        if not row.bindings:
            # `import torch.cuda` binds `torch`.
            first = row.module.partition(".")[0]
            found.setdefault(first, set()).add(first)
        for name, binding in zip(row.names, row.bindings, strict=False):
            found.setdefault(binding, set()).add(f"{row.module}.{name}" if name else row.module)
    return {binding: frozenset(names) for binding, names in found.items()}
