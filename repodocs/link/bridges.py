"""Follows names across languages: from a source that asks for one to the only source that has it."""

import re
from collections.abc import Mapping, Set

import msgspec

from repodocs.link.ambient import APART
from repodocs.link.documents import is_document
from repodocs.link.endings import HEADERS, IMPLEMENTATIONS
from repodocs.link.names import split_name
from repodocs.link.places import Place, make_place
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface
from repodocs.model.language import FILES
from repodocs.model.links import Edge, NameLink, Tier

KIND = "bridge"
SEVERAL_WORDS = re.compile(r"\w[_-]\w|[a-z][A-Z]")


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """A symbol that may be meant, or what a source offers by a name of its own."""

    place: Place
    name: str
    scopes: tuple[str, ...] = ()


class Bridged(msgspec.Struct, frozen=True, gc=False):
    """The place that an asked name stands for, and how surely."""

    name: str
    place: Place
    tier: Tier

    def make_edge(self) -> Edge:
        """The edge from the source that asks."""
        link = NameLink(self.place.qualified, self.place.path, self.place.anchor, self.place.part)
        return Edge(self.name, KIND, self.tier, (self.place.path,), (link,))


class Bridges:
    """Finds what asked names stand for.

    `headers` are the headers of implementations: such a pair is one candidate; of another header
    and a source that includes it (`included`, by source) the latter defines what is meant.
    Only names that some source asks for are looked for: those of all symbols are many, and nobody
    asks for most of them.
    """

    def __init__(self, table: SourceTable, headers: dict[str, str], included: Mapping[str, Set[str]]) -> None:
        self.table = table
        self.headers = headers
        self.included = included
        self.asked: dict[str, set[str]] = {}
        for source in table.interfaces.values():
            for shared in source.shared:
                for system in shared.asks:
                    self.asked.setdefault(system, set()).update(map(last_part, shared.names))
        self.known: dict[str, dict[str, list[Candidate]]] = {system: {} for system in self.asked}
        for source in table.interfaces.values():
            self.add_offers(source)
            self.add_symbols(source)

    def find_bridged(self, source: Interface) -> tuple[Bridged, ...]:
        """What the source asks for, where exactly one other source has it; sorted by name."""
        found: dict[str, Bridged] = {}
        own = {(shared.offers, name) for shared in source.shared if shared.offers for name in shared.names}
        for shared in source.shared:
            for name in shared.names:
                # What a source offers itself it asks of no other.
                if any((system, name) in own for system in shared.asks):
                    continue
                # One text can ask for a file and for a module: what is not there hides nothing.
                bridged = self.choose(source, name, shared.asks)
                if bridged:
                    found.setdefault(name, bridged)
        return tuple(found[name] for name in sorted(found))

    def add_offers(self, source: Interface) -> None:
        """What the source makes known to a system that is asked."""
        for shared in source.shared:
            for name in shared.names if shared.offers in self.asked else ():
                self.add(shared.offers, name, Candidate(Place(source.path, name), name))

    def add_symbols(self, source: Interface) -> None:
        """The exported symbols of a language that is asked."""
        wanted = self.asked.get(source.language, set())
        for symbol in source.symbols if wanted else ():
            if symbol.name in wanted:
                scopes = tuple(split_name(symbol.qualified)[:-1])
                self.add(
                    source.language,
                    symbol.name,
                    Candidate(make_place(source.path, symbol), symbol.name, scopes),
                )

    def add(self, system: str, name: str, candidate: Candidate) -> None:
        """Files a candidate under the last part of its name."""
        self.known[system].setdefault(last_part(name), []).append(candidate)

    def choose(self, source: Interface, name: str, systems: tuple[str, ...]) -> Bridged | None:
        """The only candidate, or the header's where its implementation is the other one."""
        *before, last = split_asked(name)
        traits = set(source.traits)
        found: dict[str, Candidate] = {}
        for system in systems:
            for one in self.known[system].get(last, ()):
                if self.is_apart(one.place.path, traits) or one.place.path == source.path:
                    continue
                if is_named(one, before):
                    found.setdefault(one.place.path, one)
        if len(found) > 1:
            found = {path: one for path, one in found.items() if self.headers.get(path) not in found}
        if len(found) > 1:
            found = {path: one for path, one in found.items() if not self.is_declaration(one, found)}
        if len(found) != 1:
            return self.choose_file(source, name) if FILES in systems and not found else None
        return Bridged(name, next(iter(found.values())).place, "scoped" if before else "unique-name")

    def is_declaration(self, one: Candidate, found: Mapping[str, Candidate]) -> bool:
        """Whether a header only declares what another candidate defines that includes it."""
        header, name = one.place.path, one.place.qualified
        return header.endswith(HEADERS) and any(
            path.endswith(IMPLEMENTATIONS)
            and other.place.qualified == name
            and header in self.included.get(path, ())
            for path, other in found.items()
        )

    def choose_file(self, source: Interface, name: str) -> Bridged | None:
        """The source at a path seen from the nearest folder around, else the only one that ends so.

        A name without a folder is seen from beside it only: farther around any may have it.
        """
        traits = set(source.traits)
        # A document tells of tests and examples, too.
        is_free = is_document(source) and "/" in name
        ends = [path for path in self.table.find_suffix(name) if is_free or not self.is_apart(path, traits)]
        if source.path in ends:
            return None
        around = list_ancestors(folder_of(source.path))
        seen = (join_path(folder, name) for folder in (around if "/" in name else around[:1]))
        near = next((path for path in seen if path in ends), "")
        # What a document calls `settings.py` is most often its reader's own; a name of two words is not.
        is_any = is_document(source) and "/" not in name and not SEVERAL_WORDS.search(name)
        if not near and (is_any or len(ends) != 1):
            return None
        return Bridged(name, Place(near or ends[0]), "scoped" if near or "/" in name else "unique-name")

    def is_apart(self, path: str, traits: set[str]) -> bool:
        """Whether a source defines names for its own kind only, as tests do."""
        return not APART.intersection(self.table.interfaces[path].traits) <= traits


def is_named(candidate: Candidate, before: list[str]) -> bool:
    """Whether what is asked before the last part ends the path and scopes: `pkg.mod` of pkg/mod.py."""
    if not before:
        return True
    folders, _, name = candidate.place.path.rpartition("/")
    parts = folders.split("/") if folders else []
    stem = name.partition(".")[0]
    written = ([*parts, stem, *candidate.scopes], [*parts, *candidate.scopes])
    return any(one[-len(before) :] == before for one in written)


def split_asked(name: str) -> list[str]:
    """The parts of an asked name: `pkg.mod:function`, `pkg/mod.function`, `a::b`."""
    return [part for part in split_name(name.replace("/", ".").replace(":", ".")) if part]


def last_part(name: str) -> str:
    """The name itself, without what stands before it."""
    return split_asked(name)[-1]
