"""File Metadata: what the source is, in a list of a few rows."""

from repodocs.model.links import Builder
from repodocs.model.pages import relate
from repodocs.render.areas import find_area
from repodocs.render.lines import list_lines
from repodocs.render.markdown import code, escape_text, link
from repodocs.render.section import Section
from repodocs.render.sections.crossrefs import has_crossrefs
from repodocs.render.sections.dependencies import choose_verb, tell_needed
from repodocs.render.sections.listing import MASK
from repodocs.render.sections.outside import MODULE, count_outside
from repodocs.render.sections.through import count_declared
from repodocs.render.sections.unknowns import list_unknowns
from repodocs.render.sections.users import count_users
from repodocs.render.sections.written import CONDITIONS, tell_condition
from repodocs.render.tree import NAMESPACES
from repodocs.render.view import Subject, link_folder, link_name, link_source
from repodocs.render.words import count, folder_of, join_some, join_words, tally

BUILDERS = 25
# How an option begins: no target does so, though one may have spaces.
OPTION = "--"
FOLDER_PAGES = (("index", "files"), ("sub", "names"))
NEWLINES = {"lf": "LF", "crlf": "CRLF", "cr": "CR", "mixed": "mixed line ends", "none": "one line"}


def build_metadata(subject: Subject) -> Section:
    """The rows that this source has a fact for."""
    return Section(
        "File Metadata",
        "metadata",
        "_metadata.md.j2",
        lambda: view_metadata(subject),
        lambda: (subject.name,),
        describe_form(subject),
    )


def view_metadata(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    rows = [
        ("Source", ", ".join([link(code(subject.path), subject.source_link), *list_traits(subject)])),
        ("Content", describe_content(subject)),
        ("Owners", join_some([code(owner) for owner in subject.links.owners], 10)),
        ("Built by", join_some(list_builders(subject), BUILDERS)),
        ("Area", describe_area(subject)),
        ("Facts", "; ".join(fact for fact in (describe_symbols(subject), describe_links(subject)) if fact)),
        ("Not known", "; ".join(list_unknowns(subject))),
        ("Pages", list_pages(subject)),
    ]
    return {"rows": [row for row in rows if row[1]]}


def describe_form(subject: Subject) -> str:
    """The language or the outcome, and how long it is: `Python, 264 lines`."""
    analysis = subject.analysis
    title = escape_text(subject.language.title) if subject.language else ""
    outcome = "" if title and analysis.outcome == "analyzed" else analysis.outcome.replace("-", " ")
    lines = analysis.lines.total
    length = count(lines, "line") if lines else count(analysis.size, "byte")
    return ", ".join(word for word in (title, outcome, length) if word)


def list_traits(subject: Subject) -> list[str]:
    """What else is known of it as a whole, the licence among it."""
    analysis = subject.analysis
    traits = [trait for trait in analysis.traits if trait != analysis.outcome]
    return [*traits, *([f"licence {escape_text(analysis.licence)}"] if analysis.licence else [])]


def describe_content(subject: Subject) -> str:
    """Its lines by what they hold, size, encoding and hash; what the heading says is not said again."""
    analysis = subject.analysis
    lines = analysis.lines
    is_prose = analysis.outcome == "text" or subject.is_prose
    kinds = ((lines.code, "text" if is_prose else "code"), (lines.comment, "comment"), (lines.blank, "blank"))
    shares = [f"{number:,} {word}" for number, word in kinds if number]
    parts = [f"{join_words(shares)} {'lines' if lines.total > 1 else 'line'}"] if shares else []
    parts += [count(analysis.size, "byte")] if shares else []
    if analysis.encoding:
        parts.append(f"{analysis.encoding.upper()}, {NEWLINES.get(analysis.newline, analysis.newline)}")
    if analysis.masked:
        parts.append(f"secrets on {list_lines(subject, analysis.masked)} shown as {code(MASK)}")
    if analysis.hash:
        parts.append(f"xxh3 {code(analysis.hash)}")
    return ", ".join(parts)


def list_builders(subject: Subject) -> list[str]:
    """The targets that the source belongs to, or the build files that list it or match it by a pattern."""
    targets: dict[str, list[Builder]] = {}
    for one in subject.links.built_by:
        targets.setdefault(one.path, []).append(one)
    told = []
    for path, links in targets.items():
        names = [link_name(subject, one) for one in links if is_target(one)]
        patterns = dict.fromkeys(code(one.name) for one in links if is_pattern(one))
        file = link_source(subject, path)
        told.append(
            (
                f"{join_some(names, BUILDERS)} in {file}"
                if names
                else f"{file} by {join_some(list(patterns), 2)}"
                if patterns
                else file
            )
            + tell_conditions(links)
        )
    return told


def tell_conditions(links: list[Builder]) -> str:
    """What all that names a source in a build file stands in."""
    told = dict.fromkeys(tell_condition(one.condition) for one in links if one.condition)
    return f" only {join_some(list(told), CONDITIONS)}" if all(one.condition for one in links) else ""


def is_target(one: Builder) -> bool:
    """Whether a link names what a build file makes, and neither a pattern nor the file itself."""
    return not is_pattern(one) and one.name != one.path.rpartition("/")[2]


def is_pattern(one: Builder) -> bool:
    """Whether a link names what sources match: a pattern, or an option with its folder."""
    return "*" in one.name or one.name.startswith(OPTION)


def describe_area(subject: Subject) -> str:
    """The area that the configuration puts the source in."""
    area = find_area(subject.options.areas, subject.path)
    return escape_text(area.title) if area else ""


def describe_symbols(subject: Subject) -> str:
    """How many symbols there are of each kind, how many others may use, how many of these have a doc."""
    parts = [join_some(count_kinds(subject), 6)]
    if not parts[0]:
        return ""
    if subject.language and not subject.language.is_structure and not subject.has_trait("test"):
        parts.append(", ".join(part for part in (count_exports(subject), count_passed_on(subject)) if part))
    return "; ".join(part for part in parts if part)


def count_exports(subject: Subject) -> str:
    """How many symbols others may use; "" where the language has no word for such."""
    visible = subject.language.visible if subject.language else ""
    exports = [symbol for symbol in subject.exports if symbol.kind not in NAMESPACES]
    if not (visible and exports):
        return f"none {visible}" if visible else ""
    documented = sum(1 for symbol in exports if symbol.doc)
    described = f"{documented:,} of them with a doc line" if documented else "none with a doc line"
    return f"{len(exports):,} {visible}, {described}"


def count_passed_on(subject: Subject) -> str:
    """How many names it offers that another source defines."""
    return f"{len(subject.passed_on):,} passed on" if subject.passed_on else ""


def count_kinds(subject: Subject) -> list[str]:
    """`6 keys`, of which all are shown; `40 keys (6 of them below)`; `71 names`, of which none is."""
    analysis = subject.analysis
    totals = dict(analysis.totals)
    told = [
        count_kind(subject.say_kind(kind), 0 if analysis.shows_all else number, totals.pop(kind, number))
        for kind, number in tally(symbol.kind for symbol in analysis.symbols)
    ]
    return told + [count_kind(subject.say_kind(kind), 0, number) for kind, number in totals.items()]


def count_kind(kind: str, told: int, total: int) -> str:
    """How many there are of one kind, and how many of them are told where that is another number."""
    number = count(total, kind)
    return f"{number} ({told:,} of them below)" if 0 < told < total else number


def describe_links(subject: Subject) -> str:
    """How many sources need this one, and how many it needs."""
    inside = tell_needed(subject)
    parts = []
    who = count_users(subject)
    if who:
        place = "cross-references" if has_crossrefs(subject) else "testing"
        parts.append(f"[used by {who}](#{place})")
    if subject.through:
        first = subject.through[0]
        name = code(first.of.path.rpartition("/")[2])
        parts.append(f"[used by {count_declared(first)} through {name}](#cross-references)")
    what = [inside] if inside else []
    modules, pages = count_outside(subject)
    what += [f"{count(modules, subject.say('outside', MODULE))} from outside"] if modules else []
    what += [count(pages, "web page")] if pages else []
    if what:
        parts.append(f"[{choose_verb(subject)} {join_words(what)}](#dependencies)")
    return ", ".join(parts)


def list_pages(subject: Subject) -> str:
    """Links to the keyword page, and to the folder's pages."""
    folder = folder_of(subject.path)
    keywords = relate(subject.page, subject.names.keywords(subject.path))
    name = f"folder {code(folder)}" if folder else "root folder"
    pages = (link_folder(subject, folder, page, word) for page, word in FOLDER_PAGES)
    return (
        f"{link(f'keywords of {code(subject.name)}', keywords)}, "
        f"{link_folder(subject, folder, 'doc', name)} with its {join_words(list(pages))}"
    )
