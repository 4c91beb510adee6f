"""The one options value: config/repodocs.yaml with the repository's own over it."""

import msgspec


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Bounds, in bytes, seconds, rows or characters as each name says."""

    parse_bytes: int = 3_000_000
    parse_seconds: int = 20
    listing_bytes: int = 24_000
    page_bytes: int = 300_000
    rows: int = 25
    references: int = 300
    reference_lines: int = 5
    uses: int = 3_000
    entries: int = 150
    signature_characters: int = 400
    doc_characters: int = 240
    findings_per_rule: int = 20
    fold_keywords: int = 400
    diagram_characters: int = 1_900
    diagram_nodes: int = 25


class Area(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What some paths are for, in the repository's own words."""

    title: str
    paths: tuple[str, ...]
    text: str = ""


class TraitRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What gives a source a trait: gitignore patterns, or a marker in its first 4,000 bytes."""

    paths: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()


class LanguageChanges(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a repository changes of a language; lists are added to the language's own."""

    extensions: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    globs: tuple[str, ...] = ()
    blank_words: tuple[str, ...] = ()
    blank_patterns: tuple[str, ...] = ()
    grammar: str = ""
    provider: str = ""
    enabled: bool = True


class RuleOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rules that are off, by id, and folders with more of them."""

    disable: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A licence's name and a regular expression of its header."""

    name: str
    pattern: str


class Options(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that a user can configure. Paths are relative to the repository's root."""

    title: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    output: str = "docs/code"
    state: str = ".repodocs"
    provider: str = "pack"
    languages: dict[str, LanguageChanges] = {}
    language_folders: tuple[str, ...] = ()
    rules: RuleOptions = RuleOptions()
    areas: tuple[Area, ...] = ()
    templates: str = ""
    source_roots: tuple[str, ...] = ()
    traits: dict[str, TraitRule] = {}
    licences: tuple[Licence, ...] = ()
    limits: Limits = Limits()
