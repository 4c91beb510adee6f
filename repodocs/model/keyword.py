"""Names the exported symbols of a source as keywords: short, but never without their owner."""

import re

from repodocs.model.fold import Keyword
from repodocs.model.interface import Export, Interface

SEPARATOR = re.compile(r"::|[./#\\]")
LAST_SEPARATOR = re.compile(r"(?:::|[./#\\])$")
NAMESPACE_KINDS = frozenset({"namespace", "package"})
# They are named with their owner even where the owner stands in another source
# (`Tensor::add` in a .cpp file); the prefix of other kinds is a namespace there.
MEMBER_KINDS = frozenset({"method", "constructor", "property", "field"})


def list_keywords(source: Interface) -> list[Keyword]:
    """The exported names of a source in the order of the source."""
    owners = {one.qualified for one in source.symbols if one.kind not in NAMESPACE_KINDS}
    return [
        Keyword(name_keyword(one, owners), one.kind, source.path, one.anchor, one.part)
        for one in source.symbols
    ]


def name_keyword(symbol: Export, owners: set[str]) -> str:
    """The name, with the innermost owner before that of a member.

    `at::native::Foo::bar` is `Foo::bar`, and `at::native::add` is `add`.
    `owners` are the qualified names of what can have members in this source.
    """
    if symbol.qualified == symbol.name or not symbol.qualified.endswith(symbol.name):
        return symbol.name
    prefix = symbol.qualified[: -len(symbol.name)]
    end = LAST_SEPARATOR.search(prefix)
    if end is None:
        return symbol.name
    owner = prefix[: end.start()]
    if symbol.kind not in MEMBER_KINDS and owner not in owners:
        return symbol.name
    return f"{SEPARATOR.split(owner)[-1]}{end.group()}{symbol.name}"
