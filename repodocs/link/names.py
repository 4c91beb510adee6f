"""The exported names of one source, as others can write them."""

import re

import msgspec

from repodocs.model.interface import Export, Interface
from repodocs.model.kinds import NAMESPACE, TYPES

SEPARATOR = re.compile(r"->|::?|\.")
# Before the last part of a name of Clojure, whose namespace has dots.
SLASH = "/"
# Symbols whose members are reached through an object, or through their name.
TYPE_KINDS = TYPES | {"type"}
MEMBER_KINDS = frozenset({"method", "field", "constructor", "property"})
# Symbols that hold names but are none to use.
SPACE_KINDS = frozenset({"namespace", "module", "package"})


class Names(msgspec.Struct, frozen=True):
    """Export by name: `tops` outside of any type, `qualified` in full, `last` all by their last part.

    `members` are the last parts of those that belong to a type.
    """

    tops: dict[str, Export]
    qualified: dict[str, Export]
    last: dict[str, list[Export]]
    members: set[str]

    def find_written(self, parts: list[str]) -> Export | None:
        """The export that a written name ends: `Tensor` or `at::Tensor` of `at::Tensor`."""
        if len(parts) == 1:
            return self.tops.get(parts[0])
        for export in self.last.get(parts[-1], ()):
            full = split_name(export.qualified)
            if full[-len(parts) :] == parts:
                return export
            if export.unscoped and [*full[:-2], full[-1]][-len(parts) :] == parts:
                return export
        return None


def index_names(interface: Interface) -> Names:
    """The names of a source; of several symbols with one name the first counts."""
    types = {symbol.qualified for symbol in interface.symbols if symbol.kind in TYPE_KINDS}
    names = Names({}, {}, {}, set())
    for symbol in (*interface.symbols, *interface.nearby):
        names.qualified.setdefault(symbol.qualified, symbol)
        if symbol.kind in SPACE_KINDS:
            continue
        names.last.setdefault(symbol.name, []).append(symbol)
        if symbol.unscoped and find_outer_owner(symbol) not in types:
            names.tops.setdefault(symbol.name, symbol)
        elif symbol.kind in MEMBER_KINDS or find_owner(symbol) in types:
            names.members.add(symbol.name)
        else:
            names.tops.setdefault(symbol.name, symbol)
    return names


def find_owner(symbol: Export) -> str:
    """The qualified name of what encloses a symbol, "" for nothing."""
    return symbol.qualified.removesuffix(symbol.name).rstrip(".:->")


def name_owner(qualified: str) -> str:
    """The same of what has only a qualified name."""
    return qualified.removesuffix(split_name(qualified)[-1]).rstrip(".:->")


def find_outer_owner(symbol: Export) -> str:
    """The qualified name of what encloses the owner of a symbol, "" for nothing."""
    return name_owner(find_owner(symbol))


def name_scope(qualified: str, parts: int) -> str:
    """What encloses a symbol that is written with so many parts: `a::b` of `a::b::C::d` written `C::d`."""
    return "::".join(split_name(qualified)[:-parts])


def list_opened(source: Interface) -> frozenset[str]:
    """The namespaces that a source opens, and the global one, as `name_scope` writes them."""
    return frozenset({"", *(one.qualified for one in source.symbols if one.kind == NAMESPACE)})


def split_name(name: str) -> list[str]:
    """The parts of a dotted name; `a::b`, `a->b` and `a.b` alike, and `a.b/c-d` of Clojure."""
    if SLASH in name:
        before, _, last = name.rpartition(SLASH)
        return [*before.split("."), last]
    # Most names have dots alone, which is split much faster.
    return SEPARATOR.split(name) if ":" in name or ">" in name else name.split(".")


def last_part(name: str) -> str:
    """The last part of a dotted name; most have dots alone, and need no list of their parts."""
    if SLASH in name or ":" in name or ">" in name:
        return split_name(name)[-1]
    return name.rpartition(".")[2]


def first_part(name: str) -> str:
    """The first part of a dotted name."""
    if SLASH in name or ":" in name or ">" in name:
        return split_name(name)[0]
    return name.partition(".")[0]


def gather_words(source: Interface) -> set[str]:
    """The last parts of all names that a source writes: of others, of bases, in examples."""
    written = [*source.uses, *(one.name for one in source.examples)]
    written.extend(clean_base(base) for symbol in source.inheriting for base in symbol.bases)
    return set(map(last_part, written))


def clean_base(base: str) -> str:
    """The name of a base as references have it: without modifiers before it and arguments behind it."""
    return re.split(r"[\[(<{]", base, maxsplit=1)[0].strip().rpartition(" ")[2].lstrip("\\")
