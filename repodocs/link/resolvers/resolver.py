"""What an import system is: needs of a source in, hits out."""

from collections.abc import Mapping, Set
from itertools import takewhile
from typing import Protocol

import msgspec

from repodocs.link.table import folder_of
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier

# What an ambiguous hit holds at most.
CANDIDATES = 5


class Binding(msgspec.Struct, frozen=True, gc=False):
    """A local name, perhaps dotted, and what it stands for: `name` in `path`, "" for all of it."""

    local: str
    path: str
    name: str = ""


class Hit(msgspec.Struct, frozen=True, gc=False):
    """What one need, or one name of it, resolves to.

    `taken` are the names taken from the target, `bindings` what they are called
    by the source. `opens` says which names of the target the source sees as
    they are: none, its `own` (an include), or `all` that it sees itself (a star
    import).
    """

    module: str
    tier: Tier
    targets: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    bindings: tuple[Binding, ...] = ()
    opens: str = ""


class Spaces(msgspec.Struct, frozen=True, gc=False):
    """Where a source's names are seen without a need, and `around` it where it sees others' as well.

    The nearest first, in both; a name in a nearer one hides that of a farther one.
    """

    own: tuple[str, ...]
    around: tuple[str, ...] = ()


class Resolver(Protocol):
    """One import system.

    `ambience` says where else it looks for a name that no need gives: nowhere,
    behind its `includes`, in its own `spaces`, or in the whole `repository`.
    """

    ambience: str = ""

    def find_spaces(self, source: Interface) -> Spaces:
        """The spaces of a source: its folder, with a final slash so that no package has the name."""
        return Spaces((f"{folder_of(source.path)}/",))

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """The hits of a need; none for a need that says nothing of another source."""
        ...

    def find_top(self, name: str) -> str | None:  # noqa: ARG002
        """The source that a name means from everywhere: a top-level package."""
        return None

    def list_tops(self) -> Mapping[str, str]:
        """All that `find_top` finds, by name."""
        return {}

    def list_firsts(self, source: Interface) -> Set[str]:  # noqa: ARG002
        """The first parts of the modules that a source may name in full without a need."""
        return frozenset()

    def find_full(self, source: Interface, parts: list[str]) -> tuple[str, int] | None:  # noqa: ARG002
        """The source of a module that is named in full where no need gives it, and in how many parts."""
        return None

    def find_member(self, path: str, name: str) -> str | None:  # noqa: ARG002
        """The source that `name` means as a part of the source `path`: a submodule.

        A source that comes or goes changes the answer only for its own name, without what
        ends it, and for its folders' names where it stands for them.
        """
        return None


def take_names(need: Need, path: str) -> tuple[tuple[str, ...], tuple[Binding, ...], str]:
    """The names that a need takes from its target, their bindings, and whether it opens it."""
    taken = []
    bindings = []
    opens = ""
    for number, name in enumerate(need.names):
        local = need.bindings[number] if number < len(need.bindings) else name
        if name == "*" and local in ("*", ""):
            opens = "all"
        elif name in ("", "*"):
            bindings.append(Binding(local, path))
        else:
            taken.append(name)
            bindings.append(Binding(local, path, name))
    return tuple(taken), tuple(bindings), opens


def make_hit(need: Need, tier: Tier, path: str, module: str = "") -> Hit:
    """A hit on one source with the names that the need takes."""
    taken, bindings, opens = take_names(need, path)
    return Hit(module or need.module, tier, (path,), taken, bindings, opens)


def make_miss(need: Need, tier: Tier) -> Hit:
    """A hit on nothing here: external or unresolved; the names stay told."""
    taken, _, _ = take_names(need, "")
    return Hit(need.module, tier, taken=taken)


def choose_hit(need: Need, tier: Tier, paths: list[str]) -> Hit | None:
    """A hit of `tier` on the only path, an ambiguous one on several, None on none."""
    if not paths:
        return None
    if len(paths) == 1:
        return make_hit(need, tier, paths[0])
    return Hit(need.module, "ambiguous", tuple(sorted(paths)[:CANDIDATES]))


def find_nearest(path: str, paths: list[str]) -> list[str]:
    """The only one of several paths that shares most folders with a path, at least one; else all of them.

    A repository may hold the same packages twice, for two platforms: each is built with its own.
    """
    shared = {one: count_shared(path, one) for one in paths}
    most = max(shared.values(), default=0)
    nearest = [one for one in paths if shared[one] == most]
    return nearest if most and len(nearest) == 1 else paths


def count_shared(path: str, other: str) -> int:
    """How many folders two paths have in common from the root on."""
    pairs = zip(path.split("/")[:-1], other.split("/")[:-1], strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
