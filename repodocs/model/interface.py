"""The interface: what other sources' pages may depend on.

No line numbers and no counts stand here, so that an edit of a body ends the
wave at the source's own pages. What a symbol or a need has not is left out of
artifacts: a fifth of what the link reads of PyTorch was such.
"""

import msgspec

from repodocs.model.analysis import Outcome

# The traits of sources that are there to show how others are used.
SHOWING = frozenset({"test", "example"})


class Export(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A symbol that others may use; fields as in Symbol."""

    name: str
    qualified: str
    kind: str
    signature: str = ""
    doc: str = ""
    bases: tuple[str, ...] = ()
    anchor: str = ""
    part: int = 0
    unscoped: bool = False
    declared: bool = False


class Need(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An import without its line; equal needs of one source are one.

    `condition` is what a source stands in where a build file names it, the nearest first.
    """

    module: str
    kind: str = "import"
    names: tuple[str, ...] = ()
    bindings: tuple[str, ...] = ()
    condition: tuple[str, ...] = ()


class Shared(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Bridges without their lines: the names asked of the same languages and systems, or offered to one.

    `inside` are for each of the names the first of the interface's `bodies` that have it; () where none has.
    """

    names: tuple[str, ...]
    asks: tuple[str, ...] = ()
    offers: str = ""
    inside: tuple[tuple[int, ...], ...] = ()


class Usage(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """How a source uses a name: its shortest statement, else a line or a call that shows it.

    `inside` is the number, in the interface's `bodies`, of the function or test that has it; -1 for none.
    """

    name: str
    text: str
    inside: int = -1


# What a name has in it where it is that of a chain of calls: `current()->map()`.
CHAINED = "()"


class Body(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A function, test or type that uses names of others, with its entry on the source's page.

    `readers` are the first functions that go through a table of a test, or use what is there for them.
    """

    qualified: str
    anchor: str = ""
    part: int = 0
    readers: tuple[str, ...] = ()


class Asked(msgspec.Struct, frozen=True, gc=False):
    """What the methods of a type call of their own object that its source does not define.

    `of` is the type's qualified name; `inside` are for each of the names the numbers of the first bodies.
    """

    of: str
    names: tuple[str, ...]
    inside: tuple[tuple[int, ...], ...]


class Gives(msgspec.Struct, frozen=True, gc=False):
    """The type of what a function without parameters gives, as written; a star behind it for a pointer."""

    of: str
    type: str


class Interface(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Exported symbols in source order, imports, outside names, and the summary.

    `nearby` are symbols that only sources of its own package may use, `hidden` types that none
    may use: what they inherit from is told there.
    `uses` are the dotted names that the source calls or names and does not
    define itself, sorted; `inside` has for each of them the first of the `bodies` that use it, of a
    name that leads nowhere none. `asked` is what types may inherit, `gives` what functions give,
    `inline` what the source only declares and calls itself. `spaces`
    are the packages and namespaces that it only says it belongs to. `error_permille` is the share of its
    bytes that the grammar could not read, `problems` the kinds of its problems,
    `undocumented` the qualified names of exported symbols without a doc line.
    """

    path: str
    language: str = ""
    outcome: Outcome = "text"
    reason: str = ""
    traits: tuple[str, ...] = ()
    summary: str = ""
    symbols: tuple[Export, ...] = ()
    nearby: tuple[Export, ...] = ()
    hidden: tuple[Export, ...] = ()
    imports: tuple[Need, ...] = ()
    uses: tuple[str, ...] = ()
    inside: tuple[tuple[int, ...], ...] = ()
    asked: tuple[Asked, ...] = ()
    gives: tuple[Gives, ...] = ()
    inline: tuple[str, ...] = ()
    spaces: tuple[str, ...] = ()
    shared: tuple[Shared, ...] = ()
    examples: tuple[Usage, ...] = ()
    bodies: tuple[Body, ...] = ()
    error_permille: int = 0
    problems: tuple[str, ...] = ()

    @property
    def inheriting(self) -> tuple[Export, ...]:
        """All symbols that may name a base."""
        return (*self.symbols, *self.nearby, *self.hidden)
