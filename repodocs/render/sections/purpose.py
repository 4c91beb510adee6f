"""File Purpose: what the source is for, in its own words or composed of facts."""

from repodocs.model.analysis import Symbol
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.rank import rank_outer, take_distinct
from repodocs.render.section import Section
from repodocs.render.tree import NAMESPACES
from repodocs.render.view import Subject, link_entry, link_lines, link_name, link_source, link_users
from repodocs.render.words import capitalize, count, join_some, join_words, tally

NAMED = 5
FEW_WORDS = 4
# The outcomes of sources that are not read as code, in words.
CARDS: dict[str, str] = {
    "text": "a text",
    "empty": "empty",
    "minified": "minified code",
    "binary": "a binary file",
    "secret": "a file that may hold secrets",
    "too-large": "too large to be read",
    "timed-out": "not read",
    "unreadable": "not readable",
    "symlink": "a symbolic link",
    "submodule": "a submodule",
    "special": "no regular file",
}
REASONED = frozenset({"text", "too-large", "timed-out", "unreadable", "symlink", "submodule", "special"})


def build_purpose(subject: Subject) -> Section | None:
    """The source's summary with its line, then what it defines and who uses it."""
    own_words = tell_summary(subject)
    main = tell_main(subject) if is_thin(subject) else ""
    card = tell_card(subject)
    facts = [tell_tested(subject), tell_content(subject) or tell_needs(subject), tell_use(subject)]
    if not (own_words or main or card or any(facts)):
        return None
    view = {
        "own_words": own_words,
        "main": capitalize(main),
        "silent": "" if card else f"{code(subject.name)} does not say itself what it is for.",
        "facts": [card, *facts],
    }
    return Section("File Purpose", "purpose", "_purpose.md.j2", lambda: view, (subject.name,))


def is_thin(subject: Subject) -> bool:
    """Whether the source says nothing of itself, too little, or only that it is generated."""
    words = subject.analysis.summary.text.split()
    return len(words) < FEW_WORDS or subject.analysis.outcome == "generated"


def tell_summary(subject: Subject) -> str:
    """The sentence that the source says of itself, and where."""
    summary = subject.analysis.summary
    if not summary.text:
        return ""
    return f"{render_prose(summary.text)} ({link_lines(subject, summary.line)})"


def tell_card(subject: Subject) -> str:
    """What a source is that was not read as code."""
    analysis = subject.analysis
    if analysis.outcome not in CARDS:
        return ""
    reason = f" ({escape_text(analysis.reason)})" if analysis.outcome in REASONED else ""
    size = f" of {count(analysis.size, 'byte')}" if analysis.size else ""
    return f"{code(subject.path)} is {CARDS[analysis.outcome]}{size}{reason}."


def tell_main(subject: Subject) -> str:
    """The doc line of the first symbol that has one."""
    documented = [symbol for symbol in rank_outer(subject) if symbol.doc]
    if not documented:
        return ""
    symbol = documented[0]
    doc = render_prose(symbol.doc)
    return f"{symbol.kind} {link_entry(subject, symbol)}: {doc} ({link_lines(subject, symbol.doc_line)})"


def tell_tested(subject: Subject) -> str:
    """What a test is about: the source that belongs to it, with the names that it takes of it."""
    tested = [one.path for one in subject.links.counterparts if one.relation == "implementation"]
    if not (tested and subject.has_trait("test")):
        return ""
    edges = subject.links.edges
    names = {name.name: name for edge in edges for name in edge.names if name.path in tested}
    used = join_some([link_name(subject, name) for name in names.values()], NAMED)
    return f"Tests {link_some(subject, tuple(tested))}" + (f": {used}." if used else ".")


def tell_needs(subject: Subject) -> str:
    """What a source without symbols calls and needs: that is all it does."""
    calls = [one for one in subject.analysis.references if one.kind == "call"]
    calls.sort(key=lambda one: (-one.count, one.lines, one.name))
    paths = dict.fromkeys(path for edge in subject.links.edges for path in edge.targets)
    parts = [f"calls {join_words([code(one.name) for one in calls[:NAMED]])}"] if calls else []
    parts += [f"needs {link_some(subject, tuple(paths))}"] if paths else []
    return f"Defines nothing; {'; '.join(parts)}." if parts else ""


def link_some(subject: Subject, paths: tuple[str, ...]) -> str:
    """Links to the first of some sources."""
    return join_some([link_source(subject, path) for path in paths], NAMED)


def tell_content(subject: Subject) -> str:
    """What the source defines: kinds, and the names that matter most."""
    outer = rank_outer(subject)
    verb = "Defines" if outer else "Keeps to itself"
    outer = outer or [node.symbol for node in subject.tree if node.symbol.kind not in NAMESPACES]
    if subject.language and subject.language.is_structure:
        verb = "Holds"
    if not outer:
        return ""
    if len(outer) <= NAMED:
        return f"{verb} {join_words([name_symbol(subject, one) for one in take_distinct(outer)])}."
    kinds = join_some([count(number, kind) for kind, number in tally(one.kind for one in outer)], 4)
    names = ", ".join(link_entry(subject, one) for one in take_distinct(outer)[:NAMED])
    return f"{verb} {kinds}, chiefly {names}."


def name_symbol(subject: Subject, symbol: Symbol) -> str:
    """A symbol with its kind before it."""
    return f"{symbol.kind.replace('-', ' ')} {link_entry(subject, symbol)}"


def tell_use(subject: Subject) -> str:
    """Who needs it, and what it belongs to."""
    parts = []
    callers = tuple(one.path for one in subject.callers)
    if callers:
        parts.append(f"used by {link_users(subject, callers, 3)}")
    if subject.tests:
        tests = tuple(one.path for one in subject.tests)
        parts.append(f"used by tests {link_users(subject, tests, 2)}")
    told = subject.has_trait("test") and tell_tested(subject)
    for other in () if told else subject.links.counterparts[:2]:
        parts.append(f"its {escape_text(other.relation)} is {link_source(subject, other.path)}")
    return capitalize("; ".join(parts)) + "." if parts else ""
