"""Says where and how a query does not fit its grammar."""

import re
from difflib import get_close_matches

import tree_sitter

POSITION = re.compile(r" at row (\d+)(?:, column (\d+))?")
UNKNOWN_NODE = re.compile(r"Invalid node type\b.*: (\w+)$")
UNKNOWN_FIELD = re.compile(r"Invalid field name\b.*: (\w+)$")


def describe_error(name: str, error: Exception, grammar: tree_sitter.Language) -> str:
    """A line with the place in the query file, or in the query of a rule, and a remedy.

    tree-sitter counts rows and columns from 0.
    """
    text = str(error)
    found = POSITION.search(text)
    line, column = (int(found[1]) + 1, int(found[2] or 0) + 1) if found else (1, 1)
    is_file = name.endswith(".scm")
    place = f"{name}:{line}:{column}" if is_file else f"{name}: line {line}, column {column} of its query"
    return f"{place}: {POSITION.sub('', text)}; {find_remedy(text, grammar)}"


def find_remedy(text: str, grammar: tree_sitter.Language) -> str:
    """The nearest name that the grammar has for one that it lacks; what to write in place of others."""
    if "EOF" in text:
        return "close its brackets and quotes"
    if "not-any-of" in text:
        return "write `#not-match?` with all of them in one expression"
    node, field = UNKNOWN_NODE.search(text), UNKNOWN_FIELD.search(text)
    known = list_nodes(grammar) if node else list_fields(grammar)
    name = node or field
    nearest = get_close_matches(name[1], known, n=1) if name else []
    if nearest:
        return f"did you mean {nearest[0]!r}?"
    return "compare it with a tree of the grammar"


def list_nodes(grammar: tree_sitter.Language) -> list[str]:
    """The names of visible nodes, sorted."""
    ids = range(grammar.node_kind_count)
    names = {grammar.node_kind_for_id(one) for one in ids if grammar.node_kind_is_named(one)}
    return sorted(name for name in names if name)


def list_fields(grammar: tree_sitter.Language) -> list[str]:
    """The names of fields, sorted."""
    names = {grammar.field_name_for_id(one) for one in range(1, grammar.field_count + 1)}
    return sorted(name for name in names if name)
