"""Resolves every need of every source, each by its own import system."""

from typing import Literal

import msgspec

from repodocs.link.resolvers.resolver import Hit, Resolver
from repodocs.link.table import SourceTable
from repodocs.model.interface import Interface
from repodocs.model.kinds import FOLDER_KINDS
from repodocs.model.links import Tier

# Needs by which a text only points at another source.
MENTIONS = frozenset({"link", "toctree"})
# Needs of build products: the map that a product names, and the sources that a map names.
SOURCE_MAP, MADE_FROM = "source-map", "made-from"
BUILD_SYSTEMS = frozenset({"cmake", "bazel", "meson"})
# What a source is to what it names: it needs it, uses a name of it that others bring, only points at
# it, builds it, or was made from it.
Role = Literal["need", "use", "mention", "build", "made"]
# The surest first.
RANKS: dict[Tier, int] = {
    "exact": 0,
    "scoped": 1,
    "unique-name": 2,
    "ambiguous": 3,
    "external": 4,
    "unresolved": 5,
}


class Resolved(msgspec.Struct, frozen=True, gc=False):
    """The hits of one need, or of several equal ones, with how they were written.

    `path` is the only target, "" for none or several.
    """

    kind: str
    hit: Hit
    path: str = ""


def find_role(table: SourceTable, path: str, one: Resolved) -> Role:
    """What the source `path` is to the target of its need.

    What a build file names of its own kind (a subdirectory, a module) is needed
    by it, not built.
    """
    if one.kind in MENTIONS:
        return "mention"
    if one.kind in (SOURCE_MAP, MADE_FROM):
        return "made"
    names = table.resolver_names
    if names[path] in BUILD_SYSTEMS and one.path and names[one.path] not in BUILD_SYSTEMS:
        return "build"
    return "need"


def resolve_needs(table: SourceTable, resolvers: dict[str, Resolver]) -> dict[str, tuple[Resolved, ...]]:
    """What the needs of each source resolve to, sorted, by path."""
    return {
        path: resolve_source(interface, resolvers[table.resolver_names[path]])
        for path, interface in table.interfaces.items()
    }


def resolve_source(source: Interface, resolver: Resolver) -> tuple[Resolved, ...]:
    """The hits of one source; those on the same target by the same words are one."""
    found: dict[tuple[str, str, str, tuple[str, ...]], Resolved] = {}
    for need in source.imports:
        if need.kind in FOLDER_KINDS:
            # A folder is no source; what it is for, includes ask of it.
            continue
        for hit in resolver.resolve_need(source, need):
            if source.path in hit.targets:
                # A source that names itself needs nothing of another one.
                continue
            key = (hit.module, need.kind, hit.tier, hit.targets)
            known = found.get(key)
            path = hit.targets[0] if len(hit.targets) == 1 else ""
            found[key] = Resolved(need.kind, join_hits(known.hit, hit) if known else hit, path)
    return tuple(found[key] for key in sorted(found))


def join_hits(known: Hit, new: Hit) -> Hit:
    """One hit with the names of both."""
    return Hit(
        known.module,
        known.tier,
        known.targets,
        tuple(dict.fromkeys(known.taken + new.taken)),
        tuple(dict.fromkeys(known.bindings + new.bindings)),
        max(known.opens, new.opens, key=("", "own", "all").index),
    )
