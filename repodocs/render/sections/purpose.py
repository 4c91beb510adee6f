"""File Purpose: what the source is for, in its own words or composed of facts."""

from collections.abc import Callable

from repodocs.model.kinds import CALLABLE
from repodocs.model.provenance import is_second_hand
from repodocs.render.lines import link_lines
from repodocs.render.markdown import code, escape_text, render_prose
from repodocs.render.section import Section
from repodocs.render.sections.content import (
    is_structure,
    link_some,
    quote_symbols,
    tell_content,
    tell_last,
    tell_needs,
    tell_offered,
    tell_passed_on,
    tell_registered,
    tell_written,
)
from repodocs.render.sections.dependencies import gather_needs
from repodocs.render.sections.inside import link_users, link_users_inside
from repodocs.render.sections.phrases import fill_clauses, tell_phrases
from repodocs.render.sections.relations import (
    ORIGINS,
    TOLD,
    group_counterparts,
    quote_counterparts,
    quote_headers,
    tell_origins,
    tell_relation,
)
from repodocs.render.sections.through import tell_definers
from repodocs.render.tree import CONTAINERS, NAMESPACES
from repodocs.render.view import Subject, join_linked, link_name, link_source
from repodocs.render.words import capitalize, count

NAMED = 5
FEW_WORDS = 4
ACTORS = CALLABLE | CONTAINERS | {"macro-definition", "test", "type"}
# The outcomes of sources that are not read as code, in words.
CARDS: dict[str, str] = {
    "text": "a text",
    "empty": "empty",
    "minified": "minified code",
    "binary": "a binary file",
    "secret": "a file that may hold secrets",
    "too-large": "too large to be read",
    "timed-out": "not read",
    "crashed": "not read",
    "unreadable": "not readable",
    "symlink": "a symbolic link",
    "submodule": "a submodule",
    "special": "no regular file",
}
REASONED = frozenset(
    {"text", "too-large", "timed-out", "crashed", "unreadable", "symlink", "submodule", "special"}
)


# Sources of which a test without a subject of its own is told to take names.
EXERCISED = 2
# What belongs to a test, or to a header.
IMPLEMENTATION = "implementation"


def build_purpose(subject: Subject) -> Section | None:
    """The source's summary with its line, then what it defines and who uses it."""
    if not has_purpose(subject):
        return None
    return Section(
        "File Purpose",
        "purpose",
        "_purpose.md.j2",
        lambda: view_purpose(subject),
        lambda: (subject.name,),
    )


def has_purpose(subject: Subject) -> bool:
    """Whether there is any of the facts of `view_purpose`."""
    analysis, links = subject.analysis, subject.links
    return bool(
        analysis.summary.text
        or (analysis.outcome in CARDS and analysis.outcome != "text")
        or subject.callers
        or subject.tests
        or links.counterparts
        or any(edge.targets for edge in links.edges)
        or any(symbol.kind not in NAMESPACES for symbol in analysis.symbols)
        or tell_needs(subject)
        or tell_last(subject)
        or tell_registered(subject)
        or tell_written(subject)
    )


def view_purpose(subject: Subject) -> dict[str, object]:
    """What the template of the section needs."""
    is_own = is_about_purpose(subject)
    summary = tell_summary(subject)
    is_thin = not (is_own and summary) or len(subject.analysis.summary.text.split()) < FEW_WORDS
    quotes = quote_symbols(subject) if is_thin else []
    facts = [
        tell_name(subject),
        tell_origins(subject),
        tell_card(subject),
        tell_tested(subject),
        tell_phrases(subject),
        "" if fill_clauses(subject) else tell_parts(subject),
    ]
    if not quotes and not (is_own and summary) and not fill_clauses(subject):
        quotes = quote_counterparts(subject) or quote_headers(subject)
    # Where nobody says what it is for, the names of what uses it do.
    is_said = bool(quotes or (is_own and summary))
    facts.append(tell_use(subject, link_users if is_said else link_users_inside))
    facts += [] if is_own else [summary]
    return {
        "own_words": summary if is_own else "",
        "quotes": quotes,
        "facts": [fact for fact in facts if fact],
    }


def is_about_purpose(subject: Subject) -> bool:
    """Whether the source says more of itself than where it comes from."""
    analysis = subject.analysis
    return analysis.outcome not in ("generated", *CARDS) and not is_second_hand(analysis.summary.text)


def tell_summary(subject: Subject) -> str:
    """The sentence that the source says of itself, and where; in bold where it is about its purpose."""
    summary = subject.analysis.summary
    if not summary.line or subject.analysis.outcome in CARDS:
        return ""
    words = render_prose(summary.text)
    if not is_about_purpose(subject):
        return f"It says: {words} ({link_lines(subject, summary.line)})"
    more = f" {render_prose(summary.more)}" if summary.more else ""
    return f"**{words}**{more} ({link_lines(subject, summary.line)})"


def tell_name(subject: Subject) -> str:
    """What its well-known name says that it is for, where it says nothing itself."""
    summary = subject.analysis.summary
    is_known = summary.text and not summary.line and subject.analysis.outcome != "binary"
    return f"By its name: {render_prose(summary.text)}" if is_known else ""


def tell_parts(subject: Subject) -> str:
    """What the source defines and registers; what it calls and needs where that is nearly all of it."""
    content, registered = tell_content(subject), tell_registered(subject)
    needs = "" if content and (has_actors(subject) or is_structure(subject)) else tell_needs(subject)
    if not (content or is_structure(subject) or subject.has_trait("minified")):
        passed = tell_passed_on(subject, subject.passed_on)
        calls = any(one.is_call for one in subject.analysis.references)
        needs = (
            "; ".join(part for part in (passed, needs) if part) if passed or calls else tell_offered(subject)
        )
    # What a script calls says more of it than its variables.
    called = f"{capitalize(needs)}." if needs else ""
    last = tell_last(subject)
    # Variables of a script only serve what it calls.
    content = "" if (last or called) and is_serving_calls(subject) else content
    parts = (registered, called, content) if is_structure(subject) else (last, registered, called, content)
    return " ".join(part for part in parts if part)


def is_serving_calls(subject: Subject) -> bool:
    """Whether a source is a script whose symbols are all variables that no other source uses."""
    is_script = subject.language is not None and subject.language.uses_variables and not is_structure(subject)
    return is_script and not (subject.users or has_actors(subject))


def has_actors(subject: Subject) -> bool:
    """Whether the source has anything that can be called or have members."""
    return any(symbol.kind in ACTORS for symbol in subject.analysis.symbols)


def tell_card(subject: Subject) -> str:
    """What a source is that was not read as code."""
    analysis = subject.analysis
    if analysis.outcome not in CARDS:
        return ""
    begin = analysis.summary
    if analysis.outcome == "binary" and begin.text:
        return f"{code(subject.path)} is {render_prose(begin.text)}, of {count(analysis.size, 'byte')}."
    if analysis.outcome == "text":
        lines = f"A text of {count(analysis.lines.total, 'line')}"
        return (
            f"{lines}, among them {code(begin.text)} ({link_lines(subject, begin.line)})."
            if begin.line
            else ""
        )
    reason = f" ({escape_text(analysis.reason)})" if analysis.outcome in REASONED else ""
    size = f" of {count(analysis.size, 'byte')}" if analysis.size else ""
    return f"{code(subject.path)} is {CARDS[analysis.outcome]}{size}{reason}."


def tell_tested(subject: Subject) -> str:
    """What a test is about: the source that belongs to it, or else the names that it takes of others."""
    tested = [one.path for one in subject.links.counterparts if one.relation == IMPLEMENTATION]
    if not subject.has_trait("test"):
        return ""
    if not tested:
        # What others use says what it is for, or what it makes; what a fixture needs does not.
        return "" if subject.importers or tell_registered(subject) else tell_exercised(subject)
    names = {name.name: name for edge in subject.named for name in edge.names if name.path in tested}
    used = join_linked([link_name(subject, name) for name in names.values()], NAMED, "#dependencies")
    return f"Tests {link_some(subject, tuple(tested))}" + (f": {used}." if used else ".")


def is_told(subject: Subject, relation: str, paths: list[str]) -> bool:
    """Whether the purpose tells all counterparts of a relation."""
    is_short = subject.has_trait("test") and bool(tell_tested(subject))
    return len(paths) <= TOLD and (relation in {*ORIGINS, IMPLEMENTATION} or not is_short)


def tell_exercised(subject: Subject) -> str:
    """The names that a test takes of the sources that it needs, those with most names first."""
    needs = [need for need in gather_needs(subject) if need.names and need.path != subject.path]
    told = []
    for need in needs[:EXERCISED]:
        links = [link_name(subject, name) for name in need.names if name.name]
        names = join_linked(links, NAMED, "#dependencies")
        told.append(f"{names} of {link_source(subject, need.path)}" if names else "")
    told = [one for one in told if one]
    return f"Uses {'; '.join(told)}." if told else ""


def tell_use(subject: Subject, link_paths: Callable[[Subject, tuple[str, ...], int], str]) -> str:
    """Who needs it, told as `link_paths` does, and what it belongs to."""
    definers = tell_definers(subject)
    parts = [definers] if definers else []
    callers = tuple(one.path for one in subject.callers)
    if callers:
        verb = "mentioned in" if subject.is_prose else "used by"
        parts.append(f"{verb} {link_paths(subject, callers, 3)}")
    belonging = [] if subject.has_trait("test") and tell_tested(subject) else group_counterparts(subject)
    own = {path for _, paths in belonging for path in paths}
    # Where others use it, its tests are told with its use.
    tests = () if callers else tuple(one.path for one in subject.tests if one.path not in own)
    if tests:
        parts.append(f"used in tests by {link_paths(subject, tests, 2)}")
    parts += [
        tell_relation(subject, relation, paths) for relation, paths in belonging if relation not in ORIGINS
    ]
    return capitalize("; ".join(parts)) + "." if parts else ""
