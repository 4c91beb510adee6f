"""Lets a source that says nothing of itself quote its counterpart, as an implementation its header."""

import posixpath
from collections.abc import Sequence

import msgspec

from repodocs.link.names import TYPE_KINDS, find_owner
from repodocs.link.table import SourceTable
from repodocs.model.interface import Export, Interface
from repodocs.model.keyword import bare_name
from repodocs.model.links import Counterpart, NameLink
from repodocs.model.provenance import is_second_hand

# Whose words count, the first of them most; a test's words are about the test.
RELATIONS = ("original", "header", "implementation", "stub", "same-stem")
SPEAKING_KINDS = TYPE_KINDS | {"function", "macro"}
FEWEST_WORDS = 4


def quote_counterparts(
    table: SourceTable, path: str, others: Sequence[Counterpart]
) -> tuple[Counterpart, ...]:
    """The counterparts of a source; where it is silent, the first that is not has its words."""
    told = tuple(others)
    if "test" in table.interfaces[path].traits or is_speaking(table.interfaces[path]):
        return told
    ranked = sorted((one for one in told if one.relation in RELATIONS), key=order_relation)
    for one in ranked:
        quoted = quote_source(one, table.interfaces[one.path])
        if quoted.doc:
            return tuple(quoted if other is one else other for other in told)
    return told


def order_relation(other: Counterpart) -> int:
    """What it was made from first, then headers."""
    return RELATIONS.index(other.relation)


def is_speaking(source: Interface) -> bool:
    """Whether a source, or any of its symbols, has words of its own."""
    return bool(source.summary) or any(is_telling(one) for one in source.symbols)


def is_telling(symbol: Export) -> bool:
    """Whether a symbol that has words is one that a source can be for."""
    is_long = len(symbol.doc.split()) >= FEWEST_WORDS
    return symbol.kind in SPEAKING_KINDS and is_long and not is_second_hand(symbol.doc)


def quote_source(other: Counterpart, source: Interface) -> Counterpart:
    """The counterpart with its own words, else those of the symbol of its name, else of its first type."""
    if source.summary and not is_second_hand(source.summary):
        return msgspec.structs.replace(other, doc=source.summary)
    speaking = [one for one in source.symbols if is_telling(one)]
    stem = bare_name(posixpath.basename(source.path).partition(".")[0])
    inner = {one.qualified for one in source.symbols if one.kind in TYPE_KINDS}
    types = [one for one in speaking if one.kind in TYPE_KINDS and find_owner(one) not in inner]
    chosen = next((one for one in speaking if bare_name(one.name) == stem), types[0] if types else None)
    if chosen is None:
        return other
    link = NameLink(chosen.qualified, source.path, chosen.anchor, chosen.part)
    return msgspec.structs.replace(other, doc=chosen.doc, of=link)
