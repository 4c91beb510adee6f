"""Names the exported symbols of a source as keywords, and ranks them."""

import re
from collections.abc import Sequence

from repodocs.model.analysis import Symbol
from repodocs.model.fold import Keyword
from repodocs.model.interface import Export, Interface
from repodocs.model.kinds import TYPES

# A text up to its last separator.
UP_TO_LAST = re.compile(r".*(?:::|[./#\\])", re.DOTALL)
SEPARATORS = ("::", ".", "/", "#", "\\")
# By which name functions that are tests go in several languages.
TEST_NAME = re.compile(r"(?:Test|Benchmark|Fuzz)(?:[A-Z_]\w*)?$|(?:test|bench)_")
BRACKETS = re.compile(r"<[^<>()]*>|\([^<>()]*\)")
NAMESPACE_KINDS = frozenset({"namespace", "package"})
# What may be no more than a namespace, and what it holds where it is none.
SCOPE_KIND = "module"
SCOPED_KINDS = TYPES | {"module", "protocol"}
# They are named with their owner even where the owner stands in another source
# (`Tensor::add` in a .cpp file); the prefix of other kinds is a namespace there.
MEMBER_KINDS = frozenset({"method", "constructor", "property", "field"})
# What stands first where not everything fits: what code elsewhere can name by
# itself, then values, then members, last the parts of documents.
RANKED_KINDS = (
    "class interface struct enum trait message service union protocol",
    "function macro constructor target job table rpc module type",
    "constant variable namespace",
    "method property field",
)
KIND_RANKS = {kind: rank for rank, kinds in enumerate(RANKED_KINDS) for kind in kinds.split()}
MEMBER_RANK = 3
LAST_RANK = 4


def list_keywords(source: Interface) -> list[Keyword]:
    """The exported names of a source in the order of the source."""
    named = list_named(source)
    owners = {one.qualified for one in named}
    return [
        Keyword(one.name, one.kind, source.path, one.anchor, one.part, find_owner(one, owners))
        for one in named
    ]


def count_keywords(source: Interface) -> int:
    """How many names `list_keywords` gives."""
    return len(list_named(source))


def list_named(source: Interface) -> list[Export]:
    """The symbols that are names of the source.

    Namespaces are none: each of a thousand sources opens `at` again, and none defines it.
    """
    scopes = find_scopes(source.symbols)
    return [one for one in source.symbols if one.kind not in NAMESPACE_KINDS and one.qualified not in scopes]


def list_outer(source: Interface) -> list[Export]:
    """The names that are members of nothing but namespaces."""
    named = list_named(source)
    owners = {one.qualified for one in named}
    return [one for one in named if not find_owner(one, owners)]


def find_scopes(symbols: Sequence[Export | Symbol]) -> frozenset[str]:
    """The modules that say nothing of themselves and only hold types and modules: namespaces of these.

    Each of a hundred sources of a library opens its module again.
    """
    modules = {one.qualified for one in symbols if one.kind == SCOPE_KIND and not one.doc}
    if not modules:
        return frozenset()
    holding: set[str] = set()
    for one in symbols:
        above = cut_last(one.qualified)
        if above not in modules:
            continue
        if one.kind in SCOPED_KINDS:
            holding.add(above)
        else:
            modules.discard(above)
    return frozenset(modules & holding)


def cut_last(qualified: str) -> str:
    """A qualified name without its last component."""
    start = UP_TO_LAST.match(qualified)
    if start is None:
        return ""
    above = start.group()
    return above.removesuffix("::") if above.endswith("::") else above[:-1]


def bare_name(name: str) -> str:
    """A name by its letters and digits alone: `HTTPServer`, `http_server` and `http-server` are one."""
    return "".join(filter(str.isalnum, name)).lower()


def find_owner(symbol: Export, owners: set[str]) -> str:
    """The innermost owner of a member with its separator; "" for what is no member.

    `at::native::Foo::bar` is owned by `Foo::`, and `at::native::add` by nothing.
    `owners` are the qualified names of what can have members in this source.
    """
    prefix = symbol.qualified.removesuffix(symbol.name)
    if not prefix:
        return ""
    owner = prefix.removesuffix("::") if prefix.endswith("::") else prefix[:-1]
    if not owner or not prefix.endswith(SEPARATORS):
        return ""
    if symbol.kind not in MEMBER_KINDS and owner not in owners:
        return ""
    return find_last(owner) + prefix[len(owner) :]


def find_last(qualified: str) -> str:
    """The last component; a separator in brackets is none: `Wrap<R (C::*)(A...)>` is one."""
    bare = qualified
    while "<" in bare or "(" in bare:
        # Brackets become as many marks, the innermost first, so that places stay as they are.
        marked = BRACKETS.sub(lambda match: "_" * len(match.group()), bare)
        if marked == bare:
            break
        bare = marked
    start = UP_TO_LAST.match(bare)
    return qualified[start.end() :] if start else qualified


def rank_keyword(keyword: Keyword) -> int:
    """Lower stands earlier; private by convention, tests and members of another symbol stand late."""
    rank = KIND_RANKS.get(keyword.kind, LAST_RANK)
    is_test = keyword.kind == "function" and TEST_NAME.match(keyword.name)
    is_late = keyword.owner or keyword.name.startswith("_") or is_test
    return max(rank, MEMBER_RANK) if is_late else rank
