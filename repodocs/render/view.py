"""What the pages of one source are made from, and links from such a page."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import msgspec

from repodocs.model.analysis import Analysis, Symbol
from repodocs.model.interface import Body
from repodocs.model.kinds import OVERLOAD
from repodocs.model.language import Language, Word
from repodocs.model.links import Declared, Edge, Importer, NameLink, SourceLinks, SymbolUsers, Tier
from repodocs.model.options import Options
from repodocs.model.pages import PageNames, relate
from repodocs.render.calls import Calls, find_calls, split_parts
from repodocs.render.foreign import find_foreign
from repodocs.render.markdown import code, link
from repodocs.render.tree import CONTAINERS, NAMESPACES, Node, build_tree
from repodocs.render.words import LABEL_CHARACTERS, drop_spaces, shorten

# Texts that people read: to name a source in one is no use of it.
DOCUMENTS = (".md", ".markdown", ".rst", ".rest", ".adoc", ".asciidoc")
# What a subject keeps that depends on the page.
OF_PAGE = frozenset({"source_link", "docs_link", "aimed"})
# Of so many symbols with the same users these are told once.
FEWEST_ALIKE = 3
# The end of the names of rules that find on which condition all of a source is compiled.
WHOLE = "-condition-purpose"
# The fragment, on the page of quality, of what the tiers mean.
LEGEND = "tiers"
TIERS: tuple[Tier, ...] = ("exact", "scoped", "unique-name", "ambiguous", "external", "unresolved")


class Subject(msgspec.Struct, frozen=True, dict=True):
    """One source with all that is known of it, seen from one of its pages.

    `page` is the path of the page that is written: links are relative to it.
    """

    analysis: Analysis
    links: SourceLinks
    names: PageNames
    options: Options
    language: Language | None
    page: str

    @property
    def path(self) -> str:
        """The source's own path."""
        return self.analysis.path

    @cached_property
    def name(self) -> str:
        """The source's file name."""
        return self.path.rpartition("/")[2]

    @cached_property
    def source_link(self) -> str:
        """The relative link to the source itself."""
        return relate(self.page, self.path)

    @property
    def is_prose(self) -> bool:
        """Whether people read the source as a text: it needs nothing of what it names."""
        return self.path.endswith(DOCUMENTS) or (self.language is not None and self.language.is_prose)

    def say(self, word: Word, default: str = "") -> str:
        """What its language calls something."""
        return self.language.words.get(word, default) if self.language else default

    def say_kind(self, kind: str) -> str:
        """A kind of symbols in the words of its language."""
        return self.say("namespace", kind) if kind == "namespace" else kind.replace("-", " ")

    @cached_property
    def parts(self) -> int:
        """The number of docs pages that the entries take."""
        return 1 + max((symbol.part for symbol in self.analysis.symbols), default=0)

    @cached_property
    def by_part(self) -> dict[int, tuple[Symbol, ...]]:
        """The symbols by the part of the docs page with their entries."""
        parts: dict[int, list[Symbol]] = {}
        for symbol in self.analysis.symbols:
            parts.setdefault(symbol.part, []).append(symbol)
        return {part: tuple(symbols) for part, symbols in parts.items()}

    def aim_part(self, part: int) -> str:
        """The relative link to a part of the docs page, "" for the page that is written."""
        return "" if self.names.docs(self.path, part) == self.page else self.aim(self.path, part)

    @cached_property
    def tree(self) -> list[Node]:
        """The symbols as a tree."""
        return build_tree(self.analysis.symbols)

    @cached_property
    def calls(self) -> Calls:
        """Which symbols of the source call each other."""
        return find_calls(self.analysis, self.language)

    @cached_property
    def cut_names(self) -> frozenset[str]:
        """Names of this source of which the analysis does not keep all lines, by their last part."""
        return frozenset(split_parts(one.name)[-1] for one in self.analysis.references if one.is_cut)

    @cached_property
    def exports(self) -> tuple[Symbol, ...]:
        """The symbols that others may use."""
        return tuple(symbol for symbol in self.analysis.symbols if symbol.exported)

    @cached_property
    def ranked(self) -> tuple[Symbol, ...]:
        """The exported symbols: most used from outside first, then types, then the longest.

        Without any they are those that others use all the same. Those of a document stay in
        its order. Namespaces are left out, since they say nothing of one source.
        """
        symbols = [symbol for symbol in self.exports if symbol.kind not in NAMESPACES]
        symbols = symbols or [symbol for symbol in self.analysis.symbols if symbol.anchor in self.users]
        return tuple(sorted(symbols, key=lambda symbol: order_export(self, symbol)))

    @cached_property
    def aimed(self) -> dict[tuple[str, int], str]:
        """The relative links to docs pages that were asked for: many are asked for again."""
        return {}

    def aim(self, path: str, part: int = 0) -> str:
        """The relative link to a part of the docs page of another source."""
        known = self.aimed.get((path, part))
        if known is None:
            known = self.aimed[path, part] = relate(self.page, self.names.docs(path, part))
        return known

    @cached_property
    def docs_link(self) -> str:
        """The relative link to the source's docs page."""
        return relate(self.page, self.names.docs(self.path))

    @cached_property
    def by_anchor(self) -> dict[str, Symbol]:
        """The symbols by their fragment."""
        return {symbol.anchor: symbol for symbol in self.analysis.symbols}

    @cached_property
    def by_qualified(self) -> dict[str, Symbol]:
        """The symbols by their qualified name; of several definitions the first, overloads last."""
        overloads = {one.qualified: one for one in self.analysis.symbols if one.kind == OVERLOAD}
        others = {one.qualified: one for one in reversed(self.analysis.symbols) if one.kind != OVERLOAD}
        return overloads | others

    @cached_property
    def named(self) -> tuple[Edge, ...]:
        """The edges by imports, then those by names alone."""
        return (*self.links.edges, *self.links.bridges)

    @cached_property
    def imported(self) -> dict[str, NameLink]:
        """The symbols of other sources that this one names, by name; the first of equal names.

        What names a source as a whole, such as a path in quotes, has no name.
        """
        names = [name for edge in self.named if edge.targets for name in edge.names if name.name]
        return {name.name: name for name in reversed(names)}

    @cached_property
    def bases(self) -> dict[str, NameLink]:
        """The types of other sources that are bases here, by what is written."""
        return {one.written: one.of for one in self.links.bases}

    @cached_property
    def passed_on(self) -> tuple[str, ...]:
        """The names that others take of this source, or that it exports, although another defines them."""
        taken = {name for one in self.importers for name in one.names} - set(self.by_qualified)
        known = sorted(name for name in taken if name in self.imported)
        return tuple(dict.fromkeys((*known, *self.analysis.passed_on)))

    @cached_property
    def importers(self) -> tuple[Importer, ...]:
        """The sources that need this one, strongest first: by tier, then by names used."""
        rows = sorted(self.links.importers, key=order_importer)
        return tuple(rows)

    @cached_property
    def standings(self) -> dict[str, tuple[Body, ...]]:
        """The first bodies in which another source uses this one, by its path."""
        return {one.path: one.bodies for one in self.links.standings}

    @cached_property
    def documents(self) -> tuple[Importer, ...]:
        """The importers that are only read, where the source itself is none of them."""
        if self.is_prose:
            return ()
        return tuple(one for one in self.importers if one.path.endswith(DOCUMENTS) and not one.is_test)

    @cached_property
    def listings(self) -> tuple[Importer, ...]:
        """The data of tests that name it."""
        return tuple(one for one in self.importers if one.is_data)

    @cached_property
    def callers(self) -> tuple[Importer, ...]:
        """The importers that are neither tests, nor their data, nor documents."""
        others = {*self.documents, *self.listings}
        return tuple(one for one in self.importers if not (one.is_test or one in others))

    @cached_property
    def tests(self) -> tuple[Importer, ...]:
        """The importers that are tests."""
        return tuple(one for one in self.importers if one.is_test)

    @cached_property
    def named_users(self) -> tuple[Importer, ...]:
        """The sources that use its symbols by their names alone, strongest first; no test is among them."""
        known = {one.path for one in self.links.importers}
        drafts: dict[str, list[SymbolUsers]] = {}
        for row in self.links.users:
            for path in row.paths:
                if path not in known:
                    drafts.setdefault(path, []).append(row)
        return tuple(sorted((join_named(path, rows) for path, rows in drafts.items()), key=order_importer))

    @cached_property
    def has_rest(self) -> bool:
        """Whether callers, tests or others are more than a table shows, so that a page has them all."""
        groups = (self.callers, self.tests, self.documents, self.named_users)
        return max(map(len, groups)) > self.options.limits.rows

    @cached_property
    def nouns(self) -> dict[str, str]:
        """What importers count as that are no plain sources."""
        rows = ((self.documents, "document"), (self.listings, "data"), (self.tests, "test"))
        return {one.path: noun for users, noun in rows for one in users}

    @cached_property
    def strength(self) -> dict[str, int]:
        """The rank of each importer, callers before tests, documents last."""
        users = (*self.callers, *self.tests, *self.documents)
        return {one.path: rank for rank, one in enumerate(users)}

    @cached_property
    def users(self) -> dict[str, tuple[str, ...]]:
        """The paths that use a symbol, by its anchor, strongest first."""
        paths: dict[str, set[str]] = {}
        for row in self.links.users:
            paths.setdefault(row.anchor, set()).update(row.paths)
        last = len(self.importers)
        return {
            anchor: tuple(sorted(some, key=lambda path: (self.strength.get(path, last), path)))
            for anchor, some in paths.items()
        }

    @cached_property
    def whole_condition(self) -> str:
        """The directive that all of the source stands in, which is told with its purpose; "" for none."""
        found = (one.evidence for one in self.analysis.findings if one.rule.endswith(WHOLE))
        return next(found, "")

    @cached_property
    def overloaded(self) -> frozenset[str]:
        """The qualified names that several symbols with a body of the source have."""
        bodies = (one for one in self.analysis.symbols if not one.declared and one.kind != OVERLOAD)
        names = Counter(one.qualified for one in bodies)
        return frozenset(name for name, number in names.items() if number > 1)

    @cached_property
    def alike(self) -> dict[tuple[str, ...], list[Symbol]]:
        """Several symbols that the same sources use, by these; none where the entries take several pages."""
        groups: dict[tuple[str, ...], list[Symbol]] = {}
        for symbol in self.analysis.symbols if self.parts == 1 else ():
            paths = self.users.get(symbol.anchor)
            if paths:
                groups.setdefault(paths, []).append(symbol)
        return {paths: symbols for paths, symbols in groups.items() if len(symbols) >= FEWEST_ALIKE}

    @cached_property
    def declared(self) -> dict[str, Declared]:
        """What others use through a header, by the anchor of the symbol here."""
        return {one.anchor: one for one in self.links.declared if one.anchor}

    @cached_property
    def foreign(self) -> frozenset[str]:
        """The modules from outside of the repository, and what imports bind of them."""
        return find_foreign(self.analysis, self.links)

    @cached_property
    def through(self) -> tuple[Declared, ...]:
        """The headers through which others use it, with all users of each, most first."""
        rows = (one for one in self.links.declared if not one.anchor)
        return tuple(sorted(rows, key=lambda one: (-one.users, one.of.path)))

    @cached_property
    def definitions(self) -> dict[str, list[NameLink]]:
        """Where what it declares is defined, by the anchor of the symbol here."""
        found: dict[str, list[NameLink]] = {}
        for one in self.links.definitions:
            found.setdefault(one.anchor, []).append(one.of)
        return found

    def has_trait(self, trait: str) -> bool:
        """Whether the source is a test, an example, ..."""
        return trait in self.analysis.traits


def turn_to(subject: Subject, page: str) -> Subject:
    """The same source seen from another of its pages; what does not depend on the page is not found again."""
    there = msgspec.structs.replace(subject, page=page)
    there.__dict__.update({name: value for name, value in subject.__dict__.items() if name not in OF_PAGE})
    return there


def count_uses(subject: Subject, symbol: Symbol) -> int:
    """How many sources use a symbol, by its own name or through a header."""
    through = subject.declared.get(symbol.anchor)
    return len(subject.users.get(symbol.anchor, ())) + (through.users if through else 0)


def order_export(subject: Subject, symbol: Symbol) -> tuple[int, bool, bool, int, int]:
    """The key of `ranked`; members come after what they are members of."""
    users = count_uses(subject, symbol)
    owner = subject.by_qualified.get(symbol.parent) if symbol.parent else None
    is_member = owner is not None and owner.kind not in NAMESPACES
    if subject.language and subject.language.is_structure:
        return (-users, is_member, False, 0, symbol.line)
    length = symbol.end_line - symbol.first_line
    return (-users, is_member, symbol.kind not in CONTAINERS, -length, symbol.line)


def join_named(path: str, rows: list[SymbolUsers]) -> Importer:
    """A source that uses these symbols without an import."""
    tier = min((row.tier for row in rows), key=TIERS.index)
    return Importer(path, tier, tuple(dict.fromkeys(row.qualified for row in rows)))


def order_importer(importer: Importer) -> tuple[int, int, str]:
    """Surest first, then by the number of names used, then by path."""
    return (TIERS.index(importer.tier), -len(importer.names), importer.path)


def link_entry(subject: Subject, symbol: Symbol, label: str = "") -> str:
    """A link to a symbol's own entry, labelled with its name."""
    name = shorten(label or symbol.name, LABEL_CHARACTERS)
    return link(code(name), f"{subject.aim_part(symbol.part)}#{symbol.anchor}")


def link_source(subject: Subject, path: str, label: str = "") -> str:
    """A link to the docs page of another source, labelled with its path."""
    return link(code(label or path), subject.aim(path))


def link_name(subject: Subject, name: NameLink) -> str:
    """A link to a symbol of another source: to its entry, or else its page; plain without one."""
    if not name.name:
        return link_source(subject, name.path)
    if not name.path:
        return code(name.name)
    target = subject.aim(name.path, name.part)
    return link(code(drop_spaces(name.name)), f"{target}#{name.anchor}" if name.anchor else target)


def link_folder(subject: Subject, folder: str, page: str, label: str) -> str:
    """A link to a page of a folder."""
    return link(label, relate(subject.page, subject.names.folder(folder, page)))


def aim_users(subject: Subject) -> str:
    """Where all users of the source stand: a page of their own, or the section with most of them."""
    if subject.has_rest:
        return relate(subject.page, subject.names.docs(subject.path, subject.parts))
    is_of_tests = not (subject.callers or subject.named_users or subject.documents)
    return aim_section(subject, "testing" if is_of_tests else "cross-references")


def join_linked(words: Sequence[str], most: int, target: str) -> str:
    """The first words, and how many more stand at the target."""
    if len(words) <= most:
        return ", ".join(words)
    return f"{', '.join(words[:most])} and {link(f'{len(words) - most:,} more', target)}"


def aim_section(subject: Subject, section: str) -> str:
    """The relative link to a section of the docs page."""
    return relate(subject.page, subject.names.docs(subject.path), section)


def link_tier(subject: Subject, tiers: str) -> str:
    """How surely something is known, with what that means."""
    return link(tiers, relate(subject.page, subject.names.repository("quality"), LEGEND))
