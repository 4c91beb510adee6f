"""What a source holds, in words: its main symbols with what they say, the members that it adds elsewhere."""

from repodocs.model.analysis import Symbol
from repodocs.model.keyword import bare_name
from repodocs.model.kinds import CALLABLE, FOLDER_KINDS
from repodocs.model.language import EXPORTED
from repodocs.model.provenance import is_second_hand
from repodocs.render.lines import link_lines, list_uses
from repodocs.render.markdown import code, render_prose
from repodocs.render.rank import choose_spoken, rank_outer, take_distinct
from repodocs.render.sections.alike import Alike, group_same, join_alike, write_alike
from repodocs.render.sections.dependencies import join_edges
from repodocs.render.sections.lineage import tell_lineage
from repodocs.render.sections.parts import tell_inside
from repodocs.render.sections.phrases import fill_clauses
from repodocs.render.sections.suites import tell_suites
from repodocs.render.sections.through import count_through
from repodocs.render.sections.unknowns import last_name
from repodocs.render.sections.users import count_paths
from repodocs.render.sections.written import tell_module
from repodocs.render.tree import MEMBERS, NAMESPACES
from repodocs.render.view import Subject, count_uses, join_linked, link_entry, link_name, link_source
from repodocs.render.words import capitalize, count, join_some, join_words, name_kind, shorten

NAMED = 5
SECTIONS = 10
HEADING = "heading"
TEST = "test"
PACKAGE = "package"
CODE_BLOCK = "code-block"
# What holds the values that a shader is given.
BLOCK = "block"
FIRST = 3
# Symbols whose own words are quoted, and how many of the first are asked for them.
QUOTED = 3
# How needs are known that are no more than a guess.
GUESSED = frozenset({"unique-name", "ambiguous"})
ASKED = 12
# What has so many times fewer users than another symbol is used seldom.
SELDOM = 5
SIGNATURE = 120
KINDS = 3
OWNERS = 3
CALLS = 5
# The lines that are told of each.
PLACES = 3
FEW_WORDS = 3
# Of so few parts of a document it is told what they hold.
HOLDING = 2
# The ends of the names of rules that find what a script comes to, and what a source makes known when loaded.
LAST = "-last-command"
REGISTRATIONS = ("-registration-macro", "-python-module", "-purpose")
PRIVATE = "defines, for itself only,"
# What such symbols say is about a value, not about the source.
VALUES = frozenset({"variable", "constant", "field", "property", "label", "code-block"})


def tell_content(subject: Subject) -> str:
    """The kinds and the names that matter most; "" for a source without symbols."""
    outer = drop_plumbing(subject, rank_outer(subject))
    others = take_distinct([one for one in outer if not is_added(subject, one)])
    added = [one for one in outer if is_added(subject, one)]
    parts = [tell_added(subject, added)] if added else []
    headings, tests = list_headings(subject), list_tests(subject)
    if tests:
        parts.append(f"has {tell_suites(subject, tests) or name_symbols(subject, tests)}")
    elif headings:
        parts += list_titles(subject)
        parts.append(f"has {count(len(headings), 'section')}: {join_linked(headings, SECTIONS, '#details')}")
    elif is_shown_only(subject, others):
        return ""
    elif others:
        parts.append(f"{choose_verb(subject, others)} {name_symbols(subject, others)}")
    elif not added and not subject.passed_on:
        own = take_distinct([one.symbol for one in subject.tree if one.symbol.kind not in NAMESPACES])
        verb = "holds" if is_structure(subject) else "has" if subject.has_trait("test") else PRIVATE
        parts += [f"{verb} {name_symbols(subject, own)}"] if own else []
    parts += (
        [tell_passed_on(subject, subject.analysis.passed_on)] if parts and subject.analysis.passed_on else []
    )
    parts = [*list_packages(subject), *parts] if parts else []
    return capitalize("; ".join(parts)) + "." if parts else ""


def is_shown_only(subject: Subject, symbols: list[Symbol]) -> bool:
    """Whether a text that says what it is for has nothing beside that but blocks of code."""
    has_words = subject.is_prose and bool(subject.analysis.summary.text)
    return has_words and all(one.kind == CODE_BLOCK for one in symbols)


def drop_plumbing(subject: Subject, symbols: list[Symbol]) -> list[Symbol]:
    """The symbols without those that any source of the language may have, where others are left."""
    plumbing = subject.language.plumbing if subject.language else ()
    return [one for one in symbols if one.name not in plumbing] or symbols


def choose_verb(subject: Subject, symbols: list[Symbol]) -> str:
    """What a source does with its symbols; a build file with functions defines them."""
    if is_structure(subject) and not any(one.kind in CALLABLE for one in symbols):
        return "holds"
    is_exporting = (
        has_private(subject)
        and all(one.exported for one in symbols)
        and subject.language is not None
        and subject.language.visible == EXPORTED
    )
    if is_exporting and not is_structure(subject):
        return "exports"
    return "declares" if all(one.declared for one in symbols) else "defines"


def list_packages(subject: Subject) -> list[str]:
    """The packages that a manifest is about."""
    spaces = [one.symbol for one in subject.tree if one.symbol.kind == PACKAGE and is_structure(subject)]
    return [f"describes {name_symbols(subject, spaces)}"] if spaces else []


def list_headings(subject: Subject) -> list[str]:
    """The headings of a document in their order, without the one that is its title."""
    headings = [one for one in subject.analysis.symbols if one.kind == HEADING]
    tops = find_outer(headings)
    if len(tops) == 1:
        tops = find_outer([one for one in headings if one is not tops[0]]) or tops
    if len(tops) < FIRST - bool(list_titles(subject)):
        return []
    return [link_entry(subject, one) for one in tops]


def find_outer(headings: list[Symbol]) -> list[Symbol]:
    """The headings whose sections stand in no other one; not all grammars nest them."""
    outer: list[Symbol] = []
    for one in sorted(headings, key=lambda heading: heading.line):
        if not outer or one.line > outer[-1].end_line:
            outer.append(one)
    return outer


def list_tests(subject: Subject) -> list[Symbol]:
    """The tests that a source of tests is there for; what it defines besides only serves them."""
    if not subject.has_trait("test"):
        return []
    return take_distinct([one for one in subject.analysis.symbols if one.kind == TEST])


def list_titles(subject: Subject) -> list[str]:
    """The title of a document that says no more of itself."""
    tops = find_outer([one for one in subject.analysis.symbols if one.kind == HEADING])
    is_told = bool(subject.analysis.summary.text) or len(tops) != 1
    return [] if is_told else [f"is titled {link_entry(subject, tops[0])}"]


def has_private(subject: Subject) -> bool:
    """Whether some of the outermost symbols are for the source itself only; nobody asks that of a test."""
    outer = [node.symbol for node in subject.tree if node.symbol.kind not in NAMESPACES]
    return not subject.has_trait("test") and any(not symbol.exported for symbol in outer)


def is_structure(subject: Subject) -> bool:
    """Whether the source is a document of parts, no code."""
    return subject.language is not None and subject.language.is_structure


def is_followed(subject: Subject) -> bool:
    """Whether whatever leads to such a source is followed, so that none can be told as none."""
    language = subject.language
    return language is not None and language.resolver != "none" and not language.has_free_modules


def is_added(subject: Subject, symbol: Symbol) -> bool:
    """Whether a symbol is a member of what another source defines."""
    return bool(symbol.parent) and symbol.kind in MEMBERS and symbol.parent not in subject.by_qualified


def tell_added(subject: Subject, symbols: list[Symbol]) -> str:
    """`Implements 10 members of A, 6 of B, among them a, b, c`, with links to what they are members of."""
    owners: dict[str, int] = {}
    for symbol in symbols:
        owners[symbol.parent] = owners.get(symbol.parent, 0) + 1
    ordered = sorted(owners, key=lambda owner: -owners[owner])
    told = [f"{owners[owner]:,} of {link_owner(subject, owner)}" for owner in ordered]
    told[0] = f"{count(owners[ordered[0]], 'member')} of {link_owner(subject, ordered[0])}"
    first = take_distinct(symbols)[:FIRST]
    names = ", ".join(link_entry(subject, one) for one in first)
    lead = f", {introduce(subject, first)}" if len(symbols) > FIRST else ":"
    return f"implements {join_some(told, OWNERS)}{lead} {names}"


def introduce(subject: Subject, shown: list[Symbol]) -> str:
    """What leads in some of many: only those that others are known to use are the chief ones."""
    return "chiefly" if all(count_uses(subject, one) for one in shown) else "among them"


def link_owner(subject: Subject, owner: str) -> str:
    """The type of another source, with its entry where it is known."""
    name = last_name(owner)
    known = subject.imported.get(name) or subject.imported.get(owner)
    return link_name(subject, known) if known else code(name or owner)


def name_symbols(subject: Subject, symbols: list[Symbol]) -> str:
    """The symbols by kind, in the order of the first of each; of many the number and the first names."""
    kinds: dict[str, list[Symbol]] = {}
    for one in symbols:
        kinds.setdefault(one.kind, []).append(one)
    is_few = len(symbols) <= NAMED
    told = [
        name_group(subject, kind, rows, NAMED if is_few or len(kinds) == 1 else FIRST)
        for kind, rows in list(kinds.items())[:KINDS]
    ]
    rest = [count(len(rows), kind.replace("-", " ")) for kind, rows in list(kinds.items())[KINDS:]]
    return join_words(told) if is_few else "; ".join([*told, *rest])


def name_group(subject: Subject, kind: str, symbols: list[Symbol], most: int) -> str:
    """`classes A and B`, or `12 classes, chiefly A, B, C`; `among them` of those that no user is known of."""
    is_short = (is_structure(subject) or kind == BLOCK) and len(symbols) <= HOLDING
    names = [
        link_entry(subject, one) + (tell_inside(subject, one) if is_short else tell_lineage(subject, one))
        for one in symbols[:most]
    ]
    names = list(dict.fromkeys(names))
    if len(symbols) > most:
        place = " at the top" if has_deeper(subject, kind) else ""
        lead = introduce(subject, symbols[:most])
        return f"{count(len(symbols), kind.replace('-', ' '))}{place}, {lead} {', '.join(names)}"
    return f"{name_kind(kind, len(names))} {join_words(names)}"


def has_deeper(subject: Subject, kind: str) -> bool:
    """Whether a document has more parts of a kind than its outermost."""
    is_nested = any(one.kind == kind and one.parent for one in subject.analysis.symbols)
    return is_structure(subject) and (is_nested or kind in subject.analysis.totals)


def quote_symbols(subject: Subject) -> list[str]:
    """What the main symbols say of themselves, each with its line."""
    ranked = rank_outer(subject)
    named: dict[str, list[Symbol]] = {}
    for one in ranked:
        named.setdefault(one.qualified, []).append(one)
    asked = [choose_spoken(same) or same[0] for same in list(named.values())[:ASKED]]
    said = subject.analysis.summary.text
    told = [one for one in asked if one.kind not in VALUES and one.doc != said and is_telling(one)]
    most = max((count_uses(subject, one) for one in asked), default=0)
    if is_serving(subject, asked, told) or not (most or is_speaking(asked, told)):
        return []
    # What others hardly use, beside what they use most, does not say what the source is for.
    often = [one for one in told if SELDOM * count_uses(subject, one) > most]
    leader = max(asked, key=lambda one: count_uses(subject, one))
    first = [tell_leader(subject, leader)] if told and most >= SELDOM and leader not in told else []
    return first + [
        f"{link_entry(subject, one)}: {render_prose(one.doc)} ({link_lines(subject, one.doc_line)})"
        for one in (often if most else told)[: QUOTED - len(first)]
    ]


def tell_leader(subject: Subject, symbol: Symbol) -> str:
    """The symbol that most use, by what calls it, where it says nothing of itself."""
    paths, through = subject.users.get(symbol.anchor), subject.declared.get(symbol.anchor)
    users = [count_paths(subject, paths)] if paths else []
    users += [count_through(subject, through)] if through else []
    shown = code(shorten(symbol.signature or symbol.name, SIGNATURE))
    return f"{link_entry(subject, symbol)} is used most, by {', and by '.join(users)}: {shown}"


def is_speaking(asked: list[Symbol], told: list[Symbol]) -> bool:
    """Whether some symbols speak for their source: several do, the main one, or one of two."""
    return bool(told) and (len(told) > 1 or told[0] is asked[0] or len(asked) <= HOLDING)


def is_serving(subject: Subject, asked: list[Symbol], told: list[Symbol]) -> bool:
    """Whether symbols only serve their source: in one of tests all that are neither tests nor types do."""
    return subject.has_trait("test") and len(asked) > 1 and all(one.kind in CALLABLE for one in told)


def is_telling(symbol: Symbol) -> bool:
    """Whether a doc says what the symbol is, and more than its name."""
    is_plain = len(symbol.doc.split()) >= FEW_WORDS and "{{" not in symbol.doc
    return is_plain and not (is_repeated(symbol) or is_second_hand(symbol.doc))


def is_repeated(symbol: Symbol) -> bool:
    """Whether a doc has no letter that the name has not, as names of jobs often do."""
    return bare_name(symbol.doc) in bare_name(symbol.name)


def tell_registered(subject: Subject) -> str:
    """What the source makes known when it is loaded: a kernel, a module, the blocks of a template."""
    found = [one for one in subject.analysis.findings if one.rule.endswith(REGISTRATIONS)]
    told = [tell_alike(subject, alike) for alike in join_alike(group_same(found))]
    return f"{capitalize(join_some(told, QUOTED))}." if told else ""


def tell_last(subject: Subject) -> str:
    """The command that a script comes to, with its line; "" where none is known."""
    found = next((one for one in subject.analysis.findings if one.rule.endswith(LAST)), None)
    if found is None:
        return ""
    return f"{capitalize(render_prose(found.message))} ({link_lines(subject, found.line, found.end_line)})."


def tells_all_registered(subject: Subject) -> bool:
    """Whether `tell_registered` has room for each name, and the purpose tells it."""
    found = [one for one in subject.analysis.findings if one.rule.endswith(REGISTRATIONS)]
    rows = join_alike(group_same(found))
    return not fill_clauses(subject) and len(rows) <= QUOTED and all(len(row) <= QUOTED for row in rows)


def tell_alike(subject: Subject, alike: Alike) -> str:
    """The message of one finding with its line, or of those that differ in one name."""
    if len(alike) > 1:
        return write_alike(subject, alike, QUOTED)
    finding = alike[0][0]
    return f"{render_prose(finding.message)} ({link_lines(subject, finding.line)})"


def tell_offered(subject: Subject) -> str:
    """What a source that defines nothing is for: names of others, or whole sources, that it passes on."""
    needs = [need for need in join_edges(subject.links.edges) if need.tier not in GUESSED]
    if not needs:
        return tell_written(subject)
    verb = "passes on" if subject.importers else "takes in"
    told = []
    for need in needs:
        names = [link_name(subject, one) for one in need.names if one.name]
        source = link_source(subject, need.path)
        told.append(f"{join_linked(names, NAMED, '#dependencies')} of {source}" if names else source)
    return f"{verb} {join_linked(told, NAMED, '#dependencies')}"


def tell_written(subject: Subject) -> str:
    """What a source takes in that defines nothing and leads to no known source, with its conditions."""
    lines = {one.module: [one] for one in subject.analysis.imports if one.kind not in FOLDER_KINDS}
    told = [tell_module(subject, module, (), written) for module, written in lines.items()]
    return (
        f"takes in {join_linked(told, NAMED, '#dependencies')}" if told and not is_structure(subject) else ""
    )


def tell_needs(subject: Subject) -> str:
    """What a source that defines nothing to call itself calls and needs: that is all it does."""
    plumbing = subject.language.plumbing if subject.language else ()
    calls = [one for one in subject.analysis.references if one.is_call and one.name not in plumbing]
    calls.sort(key=lambda one: (-one.count, one.lines, one.name))
    last = tell_last(subject)
    # What stands in the last command is told with it.
    calls = [] if last and all(one.name in last for one in calls) else calls
    paths = dict.fromkeys(path for edge in subject.links.edges for path in edge.targets)
    called = [
        f"{code(one.name)} ({list_uses(subject, one.lines, one.count, PLACES)})" for one in calls[:CALLS]
    ]
    parts = [f"calls {join_words(called)}"] if called else []
    verb = "points to" if subject.is_prose else "needs"
    parts += [f"{verb} {link_some(subject, tuple(paths))}"] if paths else []
    return "; ".join(parts)


def tell_passed_on(subject: Subject, names: tuple[str, ...]) -> str:
    """Names that a source offers although another one defines them; "" for none."""
    imported = subject.imported
    links = [link_name(subject, imported[name]) if name in imported else code(name) for name in names]
    return f"passes on {join_some(links, NAMED)}" if links else ""


def link_some(subject: Subject, paths: tuple[str, ...]) -> str:
    """Links to the first of some sources."""
    return join_some([link_source(subject, path) for path in paths], NAMED)
