"""The keyword page of one source: its names, imports and words, and where its docs page tells of them."""

from collections.abc import Iterator, Mapping
from itertools import groupby

import msgspec

from repodocs.model.analysis import Analysis, Import, Symbol
from repodocs.model.kinds import FOLDER_VARIABLE
from repodocs.model.language import Language
from repodocs.model.links import SourceLinks
from repodocs.model.options import Options
from repodocs.model.pages import Page, PageNames
from repodocs.render.budget import Group, split_groups
from repodocs.render.docs import FRAME_BYTES, build_sections
from repodocs.render.identifiers import weigh_words
from repodocs.render.lines import aim_lines, list_lines
from repodocs.render.markdown import code, link
from repodocs.render.sections.details import find_title
from repodocs.render.sections.listing import has_listing
from repodocs.render.sections.metadata import describe_form
from repodocs.render.sections.rows import write_bare
from repodocs.render.templates import Templates, render_template
from repodocs.render.tree import order_kind
from repodocs.render.view import Subject, link_entry, link_folder, link_name
from repodocs.render.words import count, folder_of, join_some

WORDS = 36
LIGHTEST = 2
NAMED = 12
TERMS = 6
# A page is cut between rows: so many names with long links fit on one.
ROW_NAMES = 200
# So few rows of a kind need no heading.
FEW = 3


class SectionMap(msgspec.Struct, frozen=True):
    """Which keywords the sections of the docs page tell of, and what the heading says of them."""

    about: str
    rows: tuple[str, ...]


def render_keywords(  # noqa: PLR0913, PLR0917  each is an input of the stage
    analysis: Analysis,
    links: SourceLinks,
    names: PageNames,
    options: Options,
    templates: Templates,
    language: Language | None,
) -> tuple[Page, ...]:
    """The keyword page of a source, then its overflow pages."""
    subject = Subject(analysis, links, names, options, language, names.keywords(analysis.path))
    groups = [*group_symbols(subject), *group_taken(subject), *group_imports(subject), *group_words(subject)]
    pages = split_groups(groups, options.limits.page_bytes - FRAME_BYTES) or ((),)
    return tuple(render_page(subject, part, rows, templates) for part, rows in enumerate(pages))


def render_page(subject: Subject, part: int, groups: tuple[Group, ...], templates: Templates) -> Page:
    """One page of keywords; the first has the map of sections."""
    page = subject.names.keywords(subject.path, part)
    view = {
        "title": f"Keywords of {code(subject.path)}" + (f", page {part + 1}" if part else ""),
        "form": describe_form(subject),
        "about": tell_about(subject),
        "found": tell_found(subject),
        "groups": [write_group(group) for group in groups],
        "map": None if part else map_sections(subject),
    }
    return Page(page, render_template(templates, "keywords.md.j2", **view).rstrip("\n") + "\n")


def write_group(group: Group) -> Group:
    """The group as it stands; few rows have its name before them in place of a heading."""
    if len(group.rows) > FEW:
        return group
    rows = (f"- **{group.heading}** {row.removeprefix('- ')}" for row in group.rows)
    return Group("", tuple(rows))


def tell_about(subject: Subject) -> str:
    """Links to the docs page, the source and the folder's names."""
    name = code(subject.name)
    docs = link(f"Documentation of {name}", subject.docs_link)
    source = link(f"source {name}", subject.source_link)
    folder = folder_of(subject.path)
    place = link_folder(subject, folder, "sub", f"names of {code(folder) if folder else 'the root folder'}")
    return f"{docs}, {source}, {place}."


def tell_found(subject: Subject) -> str:
    """How many names and imports there are."""
    names = count(len(subject.analysis.symbols), "name")
    imports = count(len(list_imports(subject)), "import")
    return f"{names} and {imports} of {code(subject.name)}"


def group_symbols(subject: Subject) -> list[Group]:
    """The symbols by kind, and of each kind by what they are members of or by first letter."""
    kinds: dict[str, list[Symbol]] = {}
    for symbol in subject.analysis.symbols:
        kinds.setdefault(symbol.kind, []).append(symbol)
    return [
        Group(f"{find_title(subject, kind)} ({len(symbols):,})", write_symbols(subject, symbols))
        for kind, symbols in sorted(kinds.items(), key=lambda pair: order_kind(pair[0]))
    ]


def write_symbols(subject: Subject, symbols: list[Symbol]) -> tuple[str, ...]:
    """Rows of names: one for each owner where these are few, else one for each first letter."""
    most = subject.options.limits.rows
    owners = gather(symbols, [symbol.parent for symbol in symbols])
    if len(owners) > most or (len(owners) == 1 and len(symbols) > most):
        owners = gather(symbols, [symbol.name[:1].upper() for symbol in symbols])
    return tuple(row for owner, rows in owners.items() for row in write_owner(subject, owner, rows))


def gather(symbols: list[Symbol], keys: list[str]) -> dict[str, list[Symbol]]:
    """The symbols by key; keys in the order in which they come."""
    found: dict[str, list[Symbol]] = {}
    for key, symbol in zip(keys, symbols, strict=True):
        found.setdefault(key, []).append(symbol)
    return found


def write_owner(subject: Subject, owner: str, symbols: list[Symbol]) -> Iterator[str]:
    """The names of an owner, some on each row: each links to its entry, its line number to the source."""
    ordered = sorted(symbols, key=order_symbol)
    for at in range(0, len(ordered), ROW_NAMES):
        names = ", ".join(write_keyword(subject, symbol) for symbol in ordered[at : at + ROW_NAMES])
        yield f"- {code(owner)}: {names}" if owner else f"- {names}"


def order_symbol(symbol: Symbol) -> tuple[str, str, int]:
    """By name, whatever its case, then by line."""
    return (symbol.name.casefold(), symbol.name, symbol.line)


def write_keyword(subject: Subject, symbol: Symbol) -> str:
    """A name with links to its entry and to its line."""
    line = link(str(symbol.line), aim_lines(subject, symbol.first_line, symbol.end_line))
    return f"{link_entry(subject, symbol)} {line}"


def group_taken(subject: Subject) -> list[Group]:
    """Re-exports: names that others take from this source although another one defines them."""
    imported = subject.imported
    names = [
        link_name(subject, imported[name]) if name in imported else code(name) for name in subject.passed_on
    ]
    return [Group(f"Re-exports ({len(names):,})", cut_rows(names))] if names else []


def cut_rows(names: list[str]) -> tuple[str, ...]:
    """Names in rows of few."""
    return tuple("- " + ", ".join(names[at : at + NAMED]) for at in range(0, len(names), NAMED))


def list_imports(subject: Subject) -> list[Import]:
    """What is written as an import, without variables that only stand for folders."""
    return [one for one in subject.analysis.imports if one.kind != FOLDER_VARIABLE]


def group_imports(subject: Subject) -> list[Group]:
    """The imported modules, with the names taken, and what these are called here."""
    imports = list_imports(subject)
    if not imports:
        return []
    modules: dict[str, list[Import]] = {}
    for one in imports:
        modules.setdefault(one.module, []).append(one)
    rows = [write_module(subject, module, written) for module, written in modules.items()]
    most = subject.options.limits.rows
    if len(rows) > most:
        step = -(-len(rows) // most)
        rows = [", ".join(rows[at : at + step]) for at in range(0, len(rows), step)]
    return [Group(f"Imports ({len(modules):,})", tuple(f"- {row}" for row in rows))]


def write_module(subject: Subject, module: str, imports: list[Import]) -> str:
    """A module with its lines and the names taken of it."""
    lines = list_lines(subject, sorted({one.line for one in imports}), 3)
    pairs = dict.fromkeys(pair for one in imports for pair in zip(one.names, one.bindings, strict=False))
    names = [name_binding(name, binding) for name, binding in pairs if name or binding]
    return f"{code(module)} ({lines})" + (f": {join_some(names, NAMED)}" if names else "")


def name_binding(name: str, binding: str) -> str:
    """A taken name, said to be an alias where it is called otherwise here."""
    if not name:
        return f"as {code(binding)}"
    return code(name) if binding in ("", name) else f"{code(name)} as {code(binding)}"


def group_words(subject: Subject) -> list[Group]:
    """The heaviest words of all names, with their weight in this source; keys of a document are words."""
    if subject.language is not None and subject.language.is_structure:
        return []
    words = [pair for pair in weigh_words(subject.analysis) if pair[1] >= LIGHTEST][:WORDS]
    if not words:
        return []
    rows = cut_rows([f"{code(word)} {weight:,}" for word, weight in words])
    return [Group(f"Words of these names ({len(words):,})", rows)]


def map_sections(subject: Subject) -> SectionMap | None:
    """The sections of the docs page, each with the names that it tells of; None where none tells of any."""
    sections = [
        (link(section.title, f"{subject.docs_link}#{section.anchor}"), section.list_terms())
        for section in build_sections(subject, write_bare)
    ]
    if has_listing(subject):
        sections.append((link("Original Source", f"{subject.docs_link}#source"), ()))
    named = {title: keep_terms(subject, terms) for title, terms in sections}
    terms = {term for found in named.values() for term in found}
    if not terms:
        return None
    number = sum(1 for found in named.values() if found)
    about = f"{count(len(terms), 'keyword')} of {code(subject.name)} in {count(number, 'section')}"
    return SectionMap(about, tuple(write_sections(named)))


def write_sections(named: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """A row for each section that tells of keywords, and one for all between two of them."""
    for is_telling, sections in groupby(named.items(), key=lambda pair: bool(pair[1])):
        if is_telling:
            yield from (write_section(title, terms) for title, terms in sections)
        else:
            yield ", ".join(title for title, _ in sections)


def keep_terms(subject: Subject, terms: tuple[str, ...]) -> tuple[str, ...]:
    """The distinct names in a section; that of the source itself is no keyword of it."""
    return tuple(term for term in dict.fromkeys(terms) if term and term != subject.name)


def write_section(title: str, terms: tuple[str, ...]) -> str:
    """A section with the first of its terms, and how many more it has."""
    more = f" and {len(terms) - TERMS:,} more" if len(terms) > TERMS else ""
    return f"{title}: {', '.join(map(code, terms[:TERMS]))}{more}"
