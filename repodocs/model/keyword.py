"""Names the exported symbols of a source as keywords, and ranks them."""

import re

from repodocs.model.fold import Keyword
from repodocs.model.interface import Export, Interface

SEPARATOR = re.compile(r"::|[./#\\]")
LAST_SEPARATOR = re.compile(r"(?:::|[./#\\])$")
NAMESPACE_KINDS = frozenset({"namespace", "package"})
# They are named with their owner even where the owner stands in another source
# (`Tensor::add` in a .cpp file); the prefix of other kinds is a namespace there.
MEMBER_KINDS = frozenset({"method", "constructor", "property", "field"})
# What stands first where not everything fits: what code elsewhere can name by
# itself, then values, then members, last the parts of documents.
RANKED_KINDS = (
    "class interface struct enum trait type message service union protocol",
    "function macro constructor target job table rpc module",
    "constant variable namespace",
    "method property field",
)
KIND_RANKS = {kind: rank for rank, kinds in enumerate(RANKED_KINDS) for kind in kinds.split()}
MEMBER_RANK = 3
LAST_RANK = 4


def list_keywords(source: Interface) -> list[Keyword]:
    """The exported names of a source in the order of the source."""
    owners = {one.qualified for one in source.symbols if one.kind not in NAMESPACE_KINDS}
    return [
        Keyword(one.name, one.kind, source.path, one.anchor, one.part, find_owner(one, owners))
        for one in source.symbols
    ]


def find_owner(symbol: Export, owners: set[str]) -> str:
    """The innermost owner of a member with its separator; "" for what is no member.

    `at::native::Foo::bar` is owned by `Foo::`, and `at::native::add` by nothing.
    `owners` are the qualified names of what can have members in this source.
    """
    if symbol.qualified == symbol.name or not symbol.qualified.endswith(symbol.name):
        return ""
    prefix = symbol.qualified[: -len(symbol.name)]
    end = LAST_SEPARATOR.search(prefix)
    if end is None:
        return ""
    owner = prefix[: end.start()]
    if symbol.kind not in MEMBER_KINDS and owner not in owners:
        return ""
    return SEPARATOR.split(owner)[-1] + end.group()


def rank_keyword(keyword: Keyword) -> int:
    """Lower stands earlier; private by convention and members of another symbol stand late."""
    rank = KIND_RANKS.get(keyword.kind, LAST_RANK)
    is_late = keyword.owner or keyword.name.startswith("_")
    return max(rank, MEMBER_RANK) if is_late else rank
