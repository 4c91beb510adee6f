"""A language as its folder of data declares it."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from repodocs.model.forms import (
    BytePattern,
    Extension,
    FileName,
    Glob,
    Name,
    OptionalProvider,
    PartPattern,
    TextPattern,
)


class Files(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How sources of the language are known.

    `extensions` with their dot, `names` whole file names, `globs` gitignore
    patterns on the path (they win over names, names over extensions),
    `shebangs` interpreters, `content` a regular expression that chooses between
    languages that claim the same name; `priority`: higher is asked first. `guesses` are
    extensions of other texts, too: these are the language's where `content` fits.
    """

    extensions: tuple[Extension, ...] = ()
    guesses: tuple[Extension, ...] = ()
    names: tuple[FileName, ...] = ()
    globs: tuple[Glob, ...] = ()
    shebangs: tuple[str, ...] = ()
    content: BytePattern = ""
    priority: int = 0


class Visibility(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a symbol is exported.

    `default` for a name that no rule below decides; `private_names` a regular
    expression of names that are not; `words` what a modifier in the source says
    (its first word decides); `access` the default access of members by the kind
    of what encloses them; `has_locals`: a symbol inside a function is not exported.
    `private_word` is what such a name counts as where sources of the same package see it.
    `marked_only`: only symbols with an @export capture, and members of such, are.
    `shared` are name endings of sources that others include as text, and
    `shared_words` what a modifier says there (a `static` function of a C header).
    """

    default: bool = True
    private_names: TextPattern = ""
    private_word: Literal["", "package"] = ""
    words: dict[str, bool] = {}
    access: dict[str, str] = {}
    has_locals: bool = True
    marked_only: bool = False
    shared: tuple[str, ...] = ()
    shared_words: dict[str, bool] = {}


class Substitute(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A pattern, and the text that stands in its place, padded with spaces to its length.

    What a group of the pattern takes stays where it is; every group takes part.
    Where it is not `is_quoted`, only the parse sees it: signatures quote the source.
    A text without `word` is not searched. `is_lost`: what is taken away by rescue counts as
    not understood, since it is no form of words but content.
    """

    pattern: BytePattern
    text: str
    word: str = ""
    is_quoted: bool = True
    is_lost: bool = False


class Blank(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is replaced by spaces of the same length before the parse: whole words and patterns.

    `patterns` have no capturing groups. `substitutes` are asked before the others,
    `retries` only near what the grammar failed on, `rescues` in a text that fails as a whole
    with them; both are kept only where the grammar then reads more.
    A directive's line is left as it is, but for a pattern that starts with it.
    `has_branches`: of directives that divide a statement one branch is kept.
    """

    words: tuple[str, ...] = ()
    patterns: tuple[PartPattern, ...] = ()
    substitutes: tuple[Substitute, ...] = ()
    retries: tuple[Substitute, ...] = ()
    rescues: tuple[Substitute, ...] = ()
    has_branches: bool = False


class Objects(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How sources declare objects, as regular expressions, where no @typed pattern tells it.

    `after` is what stands behind a type's name: the groups `pointer`, `name`, and `call` for what is a
    function instead. `unknown` finds declarations that name no type. `made` are expressions whose value
    says its `type`, whether it is a `pointer`, and what opens (`open`) what the expression ends with;
    `pointers` are types that point to a `type`. `chain` is an expression that ends with calls without
    arguments (`rest`) of a `root`, which may be a `call` itself; `gives` is the beginning of the signature of
    what is called so, with the `type` that it gives, or a `pointer` to that. Of types whose names start
    with `outside` nothing is asked.
    """

    after: TextPattern = ""
    unknown: TextPattern = ""
    made: tuple[TextPattern, ...] = ()
    pointers: TextPattern = ""
    chain: TextPattern = ""
    gives: TextPattern = ""
    outside: str = ""


# What languages have words of their own for.
Word = Literal["namespace", "inherits", "inherited", "decorated", "outside", "owners"]
# What most languages call a symbol that other sources may use.
EXPORTED = "exported"


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language: its names, its grammar, its queries, and how to read what they capture.

    `grammar` is the provider's name for it, `provider` one of pack,
    tree-sitter-languages, wheel ("" is the configured default). `extends` names
    a language whose queries come first, but for the files `without`. `fence` is the info string of a code
    block. `docs` says where a symbol's doc stands: inside it, in the comment
    before it, or nowhere; where it may stand right below it, too, `docs_below` is a regular
    expression of how such a comment starts. `resolver` names the import system (see link).
    `is_structure`: its symbols are parts of a document, not code to call.
    `is_prose`: they are texts that people read, which only point at other sources.
    `title_marks` are the marks below headings whose sections the grammar does not know, that of the
    highest level first; `*` for any, in the order in which they come.
    `has_free_modules`: a module is used by its name alone, or started by no source, so that no
    import is no sign of no use.
    `has_implicit_self`: a method calls those of its own type by their names alone.
    `objects` says how sources declare what they call members of, `named_by` finds in a macro's text the
    parameter that stands for the `name` of something else.
    `has_checked_calls`: a call with fewer arguments than its function needs is accepted and fails.
    `visible` is the word for symbols that other sources may use.
    `plumbing` are commands that any script may call, and what any source defines, so that they say nothing
    of what it is for.
    `uses_variables`: the names that its sources use, or read, are variables of a shell, a build or a
    template; what they set themselves is left out.
    `purposes` are clauses about what a source is for, with names of its symbols in braces for their
    values, which `values`, a regular expression with one group for each form, finds in signatures; a
    clause is told where the source has all of its names, and then its parts are not; `remarks` are told
    besides. `{kind #}` is how many parts of a kind there are, `{kind +}` that with the kind's name,
    `{kind ?}` the same also for none, `{kind *}` the names of its symbols.
    `import_forms` are statements by the kinds of imports, with `{module}` and `{name}` in them.
    `makers` are, by the kinds of imports, the kinds of symbols that are made of what is named in them,
    such as targets of a build.
    `embeds` names the languages that an @embed region may be set to.
    `words` are what its sources call what pages speak of: the kind `namespace`, how a type `inherits` and is
    `inherited`, how a symbol is `decorated`, what is needed from `outside`, and, where that are names, what
    these are of (`owners`, several).
    `queries` holds the text of each query file by file name. They are written
    for the grammar of `provider`, else of the pack; `has_other_grammar` says
    that the repository chose another one, whose nodes may differ.
    """

    name: Name
    title: Name
    grammar: Name
    provider: OptionalProvider = ""
    extends: str = ""
    without: tuple[str, ...] = ()
    fence: str = ""
    files: Files = Files()
    docs: Literal["inside", "before", "none"] = "before"
    docs_below: BytePattern = ""
    separator: str = "."
    signature_end: str = ""
    visibility: Visibility = Visibility()
    blank: Blank = Blank()
    resolver: str = "none"
    is_structure: bool = False
    is_prose: bool = False
    title_marks: str = ""
    has_free_modules: bool = False
    has_implicit_self: bool = False
    objects: Objects = Objects()
    named_by: TextPattern = ""
    has_checked_calls: bool = False
    visible: str = EXPORTED
    plumbing: tuple[str, ...] = ()
    uses_variables: bool = False
    values: TextPattern = ""
    purposes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    import_forms: dict[str, str] = {}
    makers: dict[str, tuple[str, ...]] = {}
    embeds: tuple[str, ...] = ()
    kind_titles: dict[str, str] = {}
    words: dict[Word, str] = {}
    queries: Annotated[dict[str, str], Meta(extra={"is_written": False})] = {}
    has_other_grammar: Annotated[bool, Meta(extra={"is_written": False})] = False


# What a bridge asks for that names a source by the end of its path.
FILES = "files"


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A finding's rule: a query whose @finding capture is the evidence, or a pattern of comments or text.

    `languages` by name, with those that extend them; `*` is all. One of `query`,
    `comment` (a regular expression on each comment), `sentence` (one on each sentence of docs, comments
    and texts of prose) and `text` (one on the bytes of
    any text, also without a language; groups of it can be `masked`) is given. Every
    match holds one of `words`, so that a query is asked only around them, a pattern
    only where the source has one; a word that ends in `*` is a prefix, one that
    starts with `*` or holds other characters than those of words is any text (both
    only for a query); without words it is asked of the whole source. `message` may
    name captures, or groups of `comment` and `text`, in braces. The text of captures in
    `masked` is shown nowhere. `skips` are traits of sources that the rule leaves
    out, `harmless_in` such where what it finds is a note: a test's key opens nothing;
    with `imports` it is asked only of sources that import one of these
    modules. `full_names` has for captures the names one of which each must mean,
    from the module that an import takes it of (`hashlib.md5`, whatever the source
    calls it); `*` is anything that an import gives. `linter` is the id of a known linter's rule for the same.

    A rule of the category `purpose` finds a text that says what the source is for,
    where neither a docstring nor a header comment does.

    A rule of the category `bridge` finds a name that sources of several languages
    share: its `message` is that name. With `asks` the name is of a symbol of one of
    these languages, or one that is offered to one of these systems, or the end
    of a path where that is `files`; with `offers` the source makes something known to
    that system by the name, and `tells` is what a page says before it. `joint` stands in the name
    for each dot of a capture. With `endings` a dotted name asks for files as well: with `.py`
    `a.b` asks for `a/b.py`.

    At most `most` findings of a rule are kept of a source, where it says so.
    Of a rule with `has_last` only what stands last in the source is told, with more of its text.
    """

    id: Name
    category: Literal["pattern", "performance", "security", "todo", "error", "purpose", "bridge"]
    languages: tuple[str, ...]
    query: str = ""
    message: str = ""
    severity: Literal["note", "low", "medium", "high"] = "note"
    cwe: Annotated[str, Meta(pattern=r"^(CWE-\d+)?$", examples=["CWE-95"])] = ""
    linter: str = ""
    comment: TextPattern = ""
    sentence: TextPattern = ""
    text: BytePattern = ""
    words: tuple[str, ...] = ()
    masked: tuple[str, ...] = ()
    skips: tuple[str, ...] = ()
    harmless_in: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    full_names: dict[str, tuple[str, ...]] = {}
    asks: tuple[str, ...] = ()
    offers: str = ""
    tells: str = ""
    joint: str = ""
    endings: tuple[str, ...] = ()
    has_last: bool = False
    most: int = 0

    def __post_init__(self) -> None:
        if [bool(one) for one in (self.query, self.comment, self.sentence, self.text)].count(True) != 1:
            raise ValueError(
                f"rule {self.id!r} needs either a 'query' or a 'comment' or a 'sentence' or a 'text'"
            )
        if self.text and self.languages != ("*",):
            raise ValueError(f"rule {self.id!r} has a 'text', so its languages are ['*']")
        if any(not word.strip("*") for word in self.words):
            raise ValueError(f"rule {self.id!r} has a word without a letter or a sign")
        if not self.message:
            raise ValueError(f"rule {self.id!r} needs a 'message'")
        if self.query and "@finding" not in self.query:
            raise ValueError(f"the query of rule {self.id!r} has no @finding capture")
        for capture in self.full_names:
            if f"@{capture}" not in self.query:
                raise ValueError(f"rule {self.id!r} has full names for {capture!r}, no capture of it")
        if (self.category == "bridge") != (bool(self.asks) != bool(self.offers)):
            raise ValueError(
                f"rule {self.id!r} needs 'asks' or 'offers' where it is a bridge, and only there"
            )
