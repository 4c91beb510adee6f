"""The one options value: config/repodocs.yaml with the repository's own over it."""

from typing import Annotated

import msgspec
from msgspec import Meta

from repodocs.model.forms import (
    BytePattern,
    Count,
    Extension,
    FileName,
    Folder,
    GitPattern,
    Glob,
    Name,
    OptionalProvider,
    PartPattern,
    Provider,
    TextPattern,
)


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Bounds, in bytes, seconds, rows or characters as each name says."""

    parse_bytes: Annotated[Count, Meta(description="Larger sources get a card.")] = 3_000_000
    parse_seconds: Annotated[Count, Meta(description="A longer parse is ended.")] = 20
    listing_bytes: Annotated[Count, Meta(description="Larger sources are outlined, not listed.")] = 24_000
    page_bytes: Annotated[Count, Meta(description="A longer page goes on in another one.")] = 300_000
    rows: Annotated[Count, Meta(description="Rows of a list on a page.")] = 25
    references: Annotated[Count, Meta(description="Outside names kept of a source.")] = 300
    reference_lines: Annotated[Count, Meta(description="Lines kept of each outside name.")] = 5
    uses: Annotated[Count, Meta(description="Outside names in a source's interface.")] = 3_000
    entries: Annotated[Count, Meta(description="Symbols on one page.")] = 150
    signature_characters: Annotated[Count, Meta(description="Longer signatures are cut.")] = 400
    doc_characters: Annotated[Count, Meta(description="Longer first sentences are cut.")] = 360
    findings_per_rule: Annotated[Count, Meta(description="Findings of one rule in a source.")] = 20
    fold_keywords: Annotated[Count, Meta(description="Names that a folder passes on upwards.")] = 400
    diagram_characters: Annotated[Count, Meta(description="Text of one diagram.")] = 1_900
    diagram_nodes: Annotated[Count, Meta(description="Boxes of one diagram.")] = 25


class Area(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What some paths are for, in the repository's own words."""

    title: Annotated[Name, Meta(examples=["Storage"])]
    paths: Annotated[tuple[GitPattern, ...], Meta(min_length=1, examples=[["src/storage/"]])]
    text: str = ""


class TraitRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What gives a source a trait: gitignore patterns, or a marker in its first 4,000 bytes."""

    paths: Annotated[tuple[GitPattern, ...], Meta(extra={"merge": "add"})] = ()
    markers: Annotated[tuple[TextPattern, ...], Meta(extra={"merge": "add"})] = ()


class LanguageChanges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a repository changes of a language; lists are added to the language's own."""

    extensions: tuple[Extension, ...] = ()
    names: tuple[FileName, ...] = ()
    globs: tuple[Glob, ...] = ()
    blank_words: Annotated[
        tuple[str, ...], Meta(description="Macros that the grammar cannot read, replaced by spaces.")
    ] = ()
    blank_patterns: Annotated[
        tuple[PartPattern, ...], Meta(description="The same as regular expressions of bytes.")
    ] = ()
    grammar: Annotated[str, Meta(description="Another name of the grammar at its provider.")] = ""
    provider: OptionalProvider = ""
    enabled: Annotated[bool, Meta(description="false: its sources are plain text.")] = True


class RuleOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rules that are off, by id, and folders with more of them."""

    disable: Annotated[tuple[str, ...], Meta(examples=[["python-assert"]])] = ()
    folders: Annotated[tuple[Folder, ...], Meta(examples=[["tools/rules"]])] = ()


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A licence's name and a regular expression of its header; a group in it names the licence."""

    name: Annotated[Name, Meta(examples=["MIT"])]
    pattern: TextPattern


class Binary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form of binary files: how they begin, and what is said of one; groups stand in braces."""

    pattern: Annotated[BytePattern, Meta(examples=[r"GIF8"])]
    message: Annotated[Name, Meta(examples=["a picture in GIF"])]


class KnownFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What files of well-known names are for; a glob without a slash fits in any folder."""

    globs: Annotated[tuple[Glob, ...], Meta(min_length=1, examples=[[".gitignore"]])]
    text: Annotated[Name, Meta(examples=["Paths that git leaves untracked."])]


Trait = Annotated[TraitRule, Meta(extra={"can_be_off": True})]


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that a user can configure. Paths are relative to the repository's root."""

    title: Annotated[str, Meta(description="The repository's name on its pages.")] = ""
    include: Annotated[tuple[GitPattern, ...], Meta(description="Only these sources; none is all.")] = ()
    exclude: Annotated[tuple[GitPattern, ...], Meta(description="Not these sources.")] = (
        "__pycache__/",
        ".pc/",
    )
    output: Annotated[Folder, Meta(description="The folder of the pages.")] = "docs/code"
    state: Annotated[
        Folder, Meta(description="The folder of what repodocs remembers.", examples=[".repodocs"])
    ] = ".repodocs"
    store: Annotated[
        str,
        Meta(
            description="A folder of analyses by content, for clones, branches and machines to share.",
            examples=["~/.cache/repodocs"],
            extra={"format": "place or nothing"},
        ),
    ] = ""
    store_bytes: Annotated[Count, Meta(description="The size of the store.")] = 1_000_000_000
    cache_url: Annotated[
        str,
        Meta(
            description="The address of a cache that machines share.",
            examples=["https://cache.example.org/repodocs"],
            extra={"format": "address or nothing"},
        ),
    ] = ""
    cache_seconds: Annotated[Count, Meta(description="The most time that a build spends on it.")] = 30
    provider: Annotated[Provider, Meta(description="Where grammars come from.")] = "pack"
    languages: Annotated[
        dict[str, LanguageChanges], Meta(description="Changes of languages by their names.")
    ] = {}
    language_folders: Annotated[
        tuple[Folder, ...],
        Meta(
            description="Folders with more languages, each a folder with a language.yaml.",
            examples=[["tools/languages"]],
        ),
    ] = ()
    boilerplate_percent: Annotated[
        Count,
        Meta(
            description="How many of a hundred lines of docs or keyword pages may stand on over 1 % of them.",
            examples=[25],
        ),
    ] = 25
    rules: RuleOptions = RuleOptions()
    areas: Annotated[tuple[Area, ...], Meta(description="What parts of the repository are for.")] = ()
    templates: Annotated[
        str,
        Meta(
            description="A folder of templates that replace ours of the same names.",
            examples=["tools/templates"],
            extra={"format": "folder or nothing"},
        ),
    ] = ""
    source_roots: Annotated[
        tuple[Folder, ...], Meta(description="Folders that imports start from.", examples=[["src"]])
    ] = ()
    made_headers: Annotated[
        dict[str, tuple[str, ...]],
        Meta(
            description="How headers end that a build makes, and how the sources do that it makes them from.",
            examples=[{".pb.h": [".proto"]}],
        ),
    ] = {}
    made_files: Annotated[
        dict[str, tuple[str, ...]],
        Meta(
            description="How files end that are made from one beside them, and how that ends.",
            examples=[{".mo": [".po"]}],
        ),
    ] = {}
    traits: Annotated[
        dict[str, Trait], Meta(description="What makes a source a test, an example, generated, ...")
    ] = {}
    test_commands: Annotated[
        dict[str, str],
        Meta(
            description="How a test of a build file is run, by the build file's name: {name} and {folder}.",
            examples=[{"CMakeLists.txt": "ctest -R {name}"}],
        ),
    ] = {}
    licences: Annotated[
        tuple[Licence, ...], Meta(description="Licence headers; the first that fits names it.")
    ] = ()
    binaries: Annotated[
        tuple[Binary, ...], Meta(description="Forms of binary files; the first that fits tells what one is.")
    ] = ()
    known_files: Annotated[
        tuple[KnownFile, ...],
        Meta(description="Well-known files; the first that fits is told of one that says nothing itself."),
    ] = ()
    limits: Limits = Limits()
