"""The links: what resolves to what between the sources of the repository."""

from typing import Literal

import msgspec

from repodocs.model.interface import Body

Tier = Literal["exact", "scoped", "unique-name", "ambiguous", "external", "unresolved"]


class NameLink(msgspec.Struct, frozen=True, gc=False):
    """A name taken from another source; `anchor` is "" where its entry is not known."""

    name: str
    path: str = ""
    anchor: str = ""
    part: int = 0


class Builder(NameLink, frozen=True, gc=False):
    """A target, list or pattern of a build file that a source is of; `condition` is what that stands in."""

    condition: tuple[str, ...] = ()


class Edge(msgspec.Struct, frozen=True, gc=False):
    """One need and the sources it resolves to (several only when ambiguous).

    `names` are the symbols of the target that the need takes or the source uses.
    """

    module: str
    kind: str
    tier: Tier
    targets: tuple[str, ...] = ()
    names: tuple[NameLink, ...] = ()


class Importer(msgspec.Struct, frozen=True, gc=False):
    """A source that needs this one, how surely, and the names of this one that it uses.

    `is_data`: it is the data of a test, which names this one and runs nothing.
    """

    path: str
    tier: Tier
    names: tuple[str, ...] = ()
    is_test: bool = False
    is_data: bool = False


class SymbolUsers(msgspec.Struct, frozen=True, gc=False):
    """The sources that use one exported symbol, sorted by path."""

    anchor: str
    qualified: str
    tier: Tier
    paths: tuple[str, ...]


class Declared(msgspec.Struct, frozen=True, gc=False):
    """What others use of an implementation through the header that declares it.

    `anchor` is the symbol's own, `of` its entry in the header; "" and the header are all symbols
    together. `sources` and `tests` are how many use it, `few` and `few_tests` the first of them.
    """

    anchor: str
    of: NameLink
    sources: int = 0
    tests: int = 0
    few: tuple[str, ...] = ()
    few_tests: tuple[str, ...] = ()

    @property
    def users(self) -> int:
        """How many sources and tests use it."""
        return self.sources + self.tests


class Definition(msgspec.Struct, frozen=True, gc=False):
    """The entry, in another source, of the definition of what a header declares by the symbol `anchor`.

    Each of several that define it for several platforms has one.
    """

    anchor: str
    of: NameLink


class Counterpart(msgspec.Struct, frozen=True, gc=False):
    """A source that belongs with this one: header, implementation, stub, test, product, member, same-stem.

    Where this one says nothing of itself, `doc` is what the other one does, or
    what its main symbol, `of`, does.
    """

    path: str
    relation: str
    doc: str = ""
    of: NameLink | None = None


class Quote(msgspec.Struct, frozen=True, gc=False):
    """What a header says of a type or a function, `of`, that this source defines."""

    of: NameLink
    doc: str


class Base(msgspec.Struct, frozen=True, gc=False):
    """A type of another source that a type of this one names as its base, as it is written there."""

    written: str
    of: NameLink


class LinkedExample(msgspec.Struct, frozen=True, gc=False):
    """A real use of an exported symbol, taken from a test or an example, else from another source.

    `inside` is the function or test that has it; of none, only its path is known.
    """

    anchor: str
    qualified: str
    text: str
    inside: NameLink


class Standing(msgspec.Struct, frozen=True, gc=False):
    """The first bodies in which another source uses what this one defines: each has its entry there."""

    path: str
    bodies: tuple[Body, ...]


# How tests are known to reach a source: they use what uses it, call the operator that an item declares,
# name the source of what uses it, or have the name of what it defines or of what uses it.
Way = Literal["use", "call", "source", "name"]


class Reached(msgspec.Struct, frozen=True, gc=False):
    """Tests that lead to a source by one step, `of`, and how surely both are known.

    `called` is the name by which they call an operator, `member` what uses the source of a type that
    they use.
    """

    way: Way
    of: NameLink
    tier: Tier
    tests: tuple[Standing, ...]
    called: str = ""
    member: str = ""


class Spelling(msgspec.Struct, frozen=True):
    """How most importers write a source, a name that they take of it, and how many do so."""

    module: str
    kind: str
    name: str = ""
    sources: int = 0


class Related(msgspec.Struct, frozen=True, gc=False):
    """A source that nearly the same ones need: how many need both, and how many one of them."""

    path: str
    both: int
    either: int


class SourceLinks(msgspec.Struct, frozen=True):
    """The links of one source.

    `bridges` are edges by a name alone: to sources of other languages that write
    it too, or to those of the same package or namespace.
    `owners` are from CODEOWNERS, `built_by` sources of build files, `run_by` tests in these. `of_types`
    are, where no test uses what it defines by itself, the users of the types in headers that it belongs to.
    """

    path: str
    edges: tuple[Edge, ...] = ()
    bridges: tuple[Edge, ...] = ()
    importers: tuple[Importer, ...] = ()
    standings: tuple[Standing, ...] = ()
    reached: tuple[Reached, ...] = ()
    users: tuple[SymbolUsers, ...] = ()
    declared: tuple[Declared, ...] = ()
    of_types: tuple[Declared, ...] = ()
    definitions: tuple[Definition, ...] = ()
    counterparts: tuple[Counterpart, ...] = ()
    quotes: tuple[Quote, ...] = ()
    examples: tuple[LinkedExample, ...] = ()
    bases: tuple[Base, ...] = ()
    subclasses: tuple[NameLink, ...] = ()
    cycle: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    built_by: tuple[Builder, ...] = ()
    run_by: tuple[NameLink, ...] = ()
    related: tuple[Related, ...] = ()
    spelling: Spelling | None = None


class FolderEdge(msgspec.Struct, frozen=True):
    """How many sources of one folder need sources of another one."""

    folder: str
    sources: int


class Links(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The links of one folder's sources, and of the folder's subtree to other folders.

    `first` are the sources of the subtree that others use most, strongest first;
    `layers` its sources and subfolders (with a slash), those first that need no other.
    """

    folder: str
    sources: tuple[SourceLinks, ...] = ()
    needs: tuple[FolderEdge, ...] = ()
    needed_by: tuple[FolderEdge, ...] = ()
    first: tuple[FolderEdge, ...] = ()
    layers: tuple[tuple[str, ...], ...] = ()
