"""The analysis: every fact of one source, each with its line."""

from typing import Literal

import msgspec

Outcome = Literal[
    "analyzed",  # parsed with a language's queries
    "text",  # readable, no language known: a card
    "empty",
    "generated",
    "vendored",
    "minified",
    "binary",
    "secret",  # a key or a credentials file: its content is not looked at
    "too-large",
    "timed-out",
    "crashed",  # reading it ended its process
    "unreadable",
    "symlink",
    "submodule",
    "special",  # a FIFO, a socket, a device
]

# The lines that are kept of a name that the source defines itself.
OWN_LINES = 250
# A name that is written as a member of an object whose type the source names.
TYPED_KIND = "typed"


class Lines(msgspec.Struct, frozen=True):
    """Counts of lines; code + comment + blank == total."""

    total: int = 0
    code: int = 0
    comment: int = 0
    blank: int = 0


class Summary(msgspec.Struct, frozen=True):
    """The first sentence that the source says about itself, its line (from 1), and how it goes on."""

    text: str = ""
    line: int = 0
    more: str = ""


class Symbol(msgspec.Struct, frozen=True):
    """A definition.

    `line` is the line of the name, `end_line` the last line of the definition,
    both from 1; `body_line` is the first one of a definition whose name stands behind its body.
    `qualified` joins the names of what encloses it with the
    language's separator. `anchor` is its fragment in the docs page, unique in
    the source; `part` is the part of the docs page that holds its entry (0 is
    the page itself, n the overflow page n). `unscoped`: others write it without the name
    of what encloses it, as a constant of C's enums. `declared`: it has no body, and may be defined elsewhere.
    `single`: others cannot use it, and its name stands nowhere else in the source.
    """

    name: str
    qualified: str
    kind: str
    line: int
    end_line: int
    parent: str = ""
    signature: str = ""
    doc: str = ""
    doc_line: int = 0
    exported: bool = True
    visibility: str = ""
    decorators: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    anchor: str = ""
    part: int = 0
    unscoped: bool = False
    declared: bool = False
    body_line: int = 0
    single: bool = False

    @property
    def first_line(self) -> int:
        """The first line of the definition."""
        return self.body_line or self.line


class Import(msgspec.Struct, frozen=True):
    """A written dependency.

    `module` as written, without quotes. `kind` says how it was written (import,
    from, include, system-include, link, source, ...). `names` are the names that
    it takes, `bindings` what each is called here, in the same order; a whole
    module bound to a name has names ("",). `conditional`: not at the top level;
    `condition` is all that it then stands in, as written, the nearest first (`#else`, `#ifdef USE_CUDA`).
    """

    module: str
    line: int
    kind: str = "import"
    names: tuple[str, ...] = ()
    bindings: tuple[str, ...] = ()
    conditional: bool = False
    condition: tuple[str, ...] = ()


class Reference(msgspec.Struct, frozen=True):
    """A name from outside or inside that the source calls or uses, with its first lines.

    Of what the source defines itself all lines are kept that an author could have written.
    """

    name: str
    kind: str
    count: int
    lines: tuple[int, ...]

    @property
    def is_call(self) -> bool:
        """Whether it is called: by its name, or as a member of some object."""
        return self.kind in {"call", "member"}

    @property
    def is_cut(self) -> bool:
        """Whether the lines are not all, even of a name that the source defines itself."""
        return self.count > len(self.lines) >= OWN_LINES


class Finding(msgspec.Struct, frozen=True):
    """A fact that a rule found, with the lines that show it.

    The last of too many of one rule says on how many further lines there are `more`, up to `last_line`.
    """

    rule: str
    category: str
    message: str
    line: int
    end_line: int
    severity: str = "note"
    cwe: str = ""
    evidence: str = ""
    more: int = 0
    last_line: int = 0


class Bridge(msgspec.Struct, frozen=True):
    """A name that the source shares with sources of other languages, and where it is written.

    Either it names a symbol of the languages, or of the systems, that `asks` lists;
    or it makes something of this source known to the system `offers`, which `tells` says in words.
    `more` are the next lines that have it.
    """

    name: str
    line: int
    rule: str
    asks: tuple[str, ...] = ()
    offers: str = ""
    tells: str = ""
    more: tuple[int, ...] = ()


class Problem(msgspec.Struct, frozen=True):
    """A fact about bad input: syntax-error, undecodable, too-large, timed-out, ..."""

    kind: str
    message: str
    line: int = 0


class Health(msgspec.Struct, frozen=True):
    """How much of the source the grammar understood, in bytes and in error nodes."""

    parsed_bytes: int = 0
    error_bytes: int = 0
    errors: int = 0


class Example(msgspec.Struct, frozen=True):
    """How this source uses an outside name: its shortest statement, else a line or a call that shows it."""

    name: str
    text: str
    line: int


class Analysis(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All facts of one source.

    `hash` is the xxh3-128 of its bytes, in hexadecimal; of a file of secrets there is
    none, which a guess could be compared with. `masked` are the lines of which
    something is shown nowhere. `totals` says of a kind how many parts the source has,
    where more are counted than `symbols` names; with `shows_all` their signatures show the
    rest. `passed_on` are names that the source
    takes of others and exports.
    """

    path: str
    language: str = ""
    outcome: Outcome = "text"
    reason: str = ""
    traits: tuple[str, ...] = ()
    size: int = 0
    lines: Lines = Lines()
    encoding: str = ""
    newline: str = ""
    hash: str = ""
    licence: str = ""
    health: Health = Health()
    summary: Summary = Summary()
    symbols: tuple[Symbol, ...] = ()
    totals: dict[str, int] = {}
    shows_all: bool = False
    imports: tuple[Import, ...] = ()
    references: tuple[Reference, ...] = ()
    findings: tuple[Finding, ...] = ()
    bridges: tuple[Bridge, ...] = ()
    examples: tuple[Example, ...] = ()
    problems: tuple[Problem, ...] = ()
    masked: tuple[int, ...] = ()
    passed_on: tuple[str, ...] = ()
