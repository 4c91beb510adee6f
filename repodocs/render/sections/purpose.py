"""File Purpose: what the source is for, in its own words or composed of facts."""

from repodocs.model.analysis import Symbol
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.rank import rank_outer
from repodocs.render.section import Section
from repodocs.render.view import Subject, link_entry, link_lines, link_source, link_users
from repodocs.render.words import capitalize, count, join_some, join_words, tally

NAMED = 5


def build_purpose(subject: Subject) -> Section | None:
    """The source's summary with its line, then what it defines and who needs it."""
    summary = subject.analysis.summary
    facts = [fact for fact in (tell_content(subject), tell_use(subject)) if fact]
    own_words = tell_summary(subject)
    if not own_words and not facts:
        return None
    view = {
        "own_words": own_words,
        "main": "" if summary.text else tell_main(subject),
        "name": code(subject.name),
        "facts": facts,
    }
    return Section("File Purpose", "purpose", "_purpose.md.j2", lambda: view, (subject.name,))


def tell_summary(subject: Subject) -> str:
    """The sentence that the source says of itself, and where."""
    summary = subject.analysis.summary
    if not summary.text:
        return ""
    return f"{render_prose(summary.text)} ({link_lines(subject, summary.line)})"


def tell_main(subject: Subject) -> str:
    """The doc line of the first symbol that has one, where the source says nothing itself."""
    documented = [symbol for symbol in rank_outer(subject) if symbol.doc]
    if not documented:
        return ""
    symbol = documented[0]
    doc = render_prose(symbol.doc)
    return f"{symbol.kind} {link_entry(subject, symbol)}: {doc} ({link_lines(subject, symbol.doc_line)})"


def tell_content(subject: Subject) -> str:
    """What the source defines: kinds, and the names that matter most."""
    outer = rank_outer(subject)
    if not outer:
        return tell_private(subject)
    if len(outer) <= NAMED:
        return f"{verb_of(subject)} {join_words([name_symbol(subject, one) for one in outer])}."
    kinds = join_some([count(number, kind) for kind, number in tally(one.kind for one in outer)], 4)
    names = ", ".join(link_entry(subject, one) for one in outer[:NAMED])
    return f"{verb_of(subject)} {kinds}, chiefly {names}."


def verb_of(subject: Subject) -> str:
    """What a source does with its symbols."""
    if subject.language and subject.language.is_structure:
        return "Holds"
    return "Tests with" if subject.has_trait("test") else "Defines"


def name_symbol(subject: Subject, symbol: Symbol) -> str:
    """A symbol with its kind before it."""
    return f"{symbol.kind.replace('-', ' ')} {link_entry(subject, symbol)}"


def tell_private(subject: Subject) -> str:
    """The same for a source whose symbols are all its own."""
    symbols = [node.symbol for node in subject.tree]
    if not symbols:
        return ""
    names = join_some([link_entry(subject, symbol) for symbol in symbols[:20]], NAMED)
    return f"Keeps {count(len(symbols), 'symbol')} to itself: {names}."


def tell_use(subject: Subject) -> str:
    """Who needs it, and what it belongs to."""
    parts = []
    callers = tuple(one.path for one in subject.callers)
    if callers:
        parts.append(f"used by {link_users(subject, callers, 3)}")
    if subject.tests:
        tests = tuple(one.path for one in subject.tests)
        parts.append(f"used by tests {link_users(subject, tests, 2)}")
    for other in subject.links.counterparts[:2]:
        parts.append(f"its {escape_text(other.relation)} is {link_source(subject, other.path)}")
    return capitalize("; ".join(parts)) + "." if parts else ""
