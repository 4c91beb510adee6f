"""The entry of one symbol: its fragment, signature, lines, doc and users."""

from collections import Counter

from repodocs.model.analysis import Symbol
from repodocs.render.lines import aim_lines, link_definition, list_lines
from repodocs.render.markdown import code, link, render_prose
from repodocs.render.sections.bases import find_imported, find_own_base, link_base
from repodocs.render.sections.content import is_repeated
from repodocs.render.sections.inside import link_users
from repodocs.render.sections.steps import STEP, tell_step
from repodocs.render.sections.through import tell_definition, tell_users_through
from repodocs.render.sections.users import count_paths
from repodocs.render.tree import NAMED_KINDS, Node, gather_inner
from repodocs.render.view import Subject, aim_users, link_entry
from repodocs.render.words import capitalize, drop_spaces, join_some, shorten

USERS = 3
NAMED = 6
SHORT = 40
FIELD = "field"
BREAK = "\\\n  "
# A longer value is cut.
VALUE_CHARACTERS = 120


def write_entry(subject: Subject, node: Node) -> str:
    """A bullet: signature and lines, then the doc line, then the facts, each on its own line."""
    symbol = node.symbol
    lines = [
        f"{mark(symbol)}{write_signature(symbol)} · {link_definition(subject, symbol)}",
        tell_doc(subject, symbol),
        tell_facts(subject, symbol),
        tell_inner(subject, node),
    ]
    told = [line for line in lines if line]
    # Few words need no line of their own.
    joint = BREAK if len(told) > 2 or len(told[-1]) > SHORT else " · "
    return "- " + joint.join(told) + "".join(list_steps(subject, node))


def write_compact(subject: Subject, node: Node) -> str:
    """A bullet of one line, for a symbol that others cannot use."""
    symbol = node.symbol
    told = tell_doc(subject, symbol) or tell_step(subject, symbol)
    single = tell_single(subject, symbol)
    doc = (f": {told}" if told else "") + (f" · {capitalize(single)}." if single else "")
    inner = tell_inner(subject, node)
    lines = link_definition(subject, symbol)
    line = f"- {mark(symbol)}{write_signature(symbol)} · {lines}{doc}"
    return (f"{line}{BREAK}{inner}" if inner else line) + "".join(list_steps(subject, node))


def list_steps(subject: Subject, node: Node) -> list[str]:
    """A row below the entry for each step of a job."""
    steps = [child.symbol for child in node.children if child.symbol.kind == STEP]
    return [f"\n  - {write_step(subject, step)}" for step in steps]


def write_step(subject: Subject, step: Symbol) -> str:
    """A step by its name, with its lines and what it does."""
    does = tell_step(subject, step)
    named = f"{mark(step)}{code(step.name)} · {link_definition(subject, step)}"
    return f"{named}: {does}" if does else named


def tell_doc(subject: Subject, symbol: Symbol) -> str:
    """The doc line, where neither the purpose of the source nor the name says it already."""
    is_told = symbol.doc == subject.analysis.summary.text or is_repeated(symbol) or is_bare(symbol.doc)
    return "" if is_told else render_prose(symbol.doc)


def is_bare(doc: str) -> bool:
    """Whether a doc is a small word alone, as `defaults`, and no sentence."""
    return doc.isascii() and doc.isalpha() and doc.islower()


def write_plain(subject: Subject, symbols: list[Symbol], title: str = "") -> str:
    """One bullet for several symbols of which nothing is known but the signature."""
    names = [f"{mark(one)}{write_signature(one)} {link_number(subject, one)}" for one in symbols]
    return f"- {title}{', '.join(names)}"


def link_number(subject: Subject, symbol: Symbol) -> str:
    """The line of a symbol as a link with the number only."""
    return link(str(symbol.line), aim_lines(subject, symbol.first_line, symbol.end_line))


def write_name(subject: Subject, symbol: Symbol) -> str:
    """A name that links to its lines, with its fragment: the shortest entry."""
    return f"{mark(symbol)}{link(code(symbol.name), aim_lines(subject, symbol.first_line, symbol.end_line))}"


def write_value(subject: Subject, symbol: Symbol) -> str:
    """A part of a document with its value, of a long one the start, linked as a name is."""
    shown = symbol.name if symbol.kind in NAMED_KINDS else symbol.signature
    label = code(shorten(shown or symbol.name, VALUE_CHARACTERS))
    return f"{mark(symbol)}{link(label, aim_lines(subject, symbol.first_line, symbol.end_line))}"


def mark(symbol: Symbol) -> str:
    """The fragment of a symbol; anchors hold only letters, digits, `_` and `-`."""
    return f'<a id="{symbol.anchor}"></a>'


def write_signature(symbol: Symbol) -> str:
    """The signature as written, on one line; the kind and name where it has none.

    The markup of a heading, the fence of a code block or the macro of a test says less than its name.
    """
    shown = symbol.name if symbol.kind in NAMED_KINDS else symbol.signature
    return code(shown) or f"{symbol.kind} {code(symbol.name)}"


def has_facts(subject: Subject, symbol: Symbol) -> bool:
    """Whether `tell_facts` has something to say."""
    calls, anchor = subject.calls, symbol.anchor
    return bool(
        symbol.decorators
        or symbol.kind == STEP
        or symbol.single
        or symbol.bases
        or (anchor in subject.users and subject.users[anchor] not in subject.alike)
        or anchor in subject.declared
        or anchor in subject.definitions
        or anchor in calls.into
        or anchor in calls.any_into
        or anchor in calls.apart
        or anchor in calls.out
        or anchor in calls.any_out
    )


def tell_facts(subject: Subject, symbol: Symbol) -> str:
    """Decorators, bases, users and calls, in sentences."""
    facts = [
        tell_decorators(subject, symbol),
        tell_bases(subject, symbol),
        tell_definition(subject, symbol),
        tell_users(subject, symbol),
        tell_users_through(subject, symbol),
        tell_callers(subject, symbol),
        tell_any_callers(subject, symbol),
        tell_called(subject, symbol),
        tell_single(subject, symbol),
    ]
    text = "; ".join(fact for fact in facts if fact)
    return f"{capitalize(text)}." if text else ""


def tell_single(subject: Subject, symbol: Symbol) -> str:
    """That nothing in its source names it, where nobody else is known to."""
    return "" if symbol.anchor in subject.users or not symbol.single else "nothing else here has its name"


def tell_decorators(subject: Subject, symbol: Symbol) -> str:
    """What stands before it, as written."""
    told = join_some([code(text) for text in symbol.decorators], NAMED)
    return f"{subject.say('decorated', 'decorated')} {told}" if told else ""


def tell_bases(subject: Subject, symbol: Symbol) -> str:
    """The bases as written, linked where it is known what they are; a signature that shows them is enough."""
    if not symbol.bases or is_shown(subject, symbol):
        return ""
    verb = subject.say("inherits", "inherits")
    return f"{verb} {join_some([link_base(subject, symbol, base) for base in symbol.bases], NAMED)}"


def is_shown(subject: Subject, symbol: Symbol) -> bool:
    """Whether the signature shows the bases, and no more is known of any."""
    is_known = any(
        find_own_base(subject, symbol, base) or find_imported(subject, base) for base in symbol.bases
    )
    return not is_known and all(base in symbol.signature for base in symbol.bases)


def tell_users(subject: Subject, symbol: Symbol) -> str:
    """How many other sources use the symbol, and the strongest of them."""
    users = subject.users.get(symbol.anchor, ())
    if not users or users in subject.alike:
        return ""
    # Where it is all that others use, many stand with the users of the source alone.
    every = len(subject.importers) + len(subject.named_users)
    if USERS < len(users) == every and len(subject.users) == 1:
        return f"used by {link(count_paths(subject, users), aim_users(subject))}"
    # A method writes a field of its type without the type: who does so in another source is not known.
    has_implicit_self = subject.language is not None and subject.language.has_implicit_self
    verb = "named with its type by" if has_implicit_self and symbol.kind == FIELD else "used by"
    return f"{verb} {count_paths(subject, users)}: {link_users(subject, users, USERS)}"


def list_alike(subject: Subject) -> list[str]:
    """The symbols that the same other sources use: their entries do not tell it again."""
    most = subject.options.limits.rows
    return [
        f"Used by {count_paths(subject, paths)} each, {link_users(subject, paths, USERS)}: "
        f"{join_some([link_entry(subject, one) for one in symbols], most)}"
        for paths, symbols in subject.alike.items()
    ]


def tell_callers(subject: Subject, symbol: Symbol) -> str:
    """Symbols of the same source that call it, by the lines that are kept of its name, and calls apart."""
    told = tell_calls(subject, "called here by", subject.calls.into.get(symbol.anchor, ()))
    lines = subject.calls.apart.get(symbol.anchor, ())
    if lines:
        told = f"{told}, and" if told else "called here"
        told += f" at {list_lines(subject, lines)}"
    return f"{told}, and maybe by more" if told and symbol.name in subject.cut_names else told


def tell_any_callers(subject: Subject, symbol: Symbol) -> str:
    """What calls it or another symbol of its name, where it is not known which; told at the first of them."""
    callers = subject.calls.any_into.get(symbol.anchor, ())
    return tell_calls(subject, f"this or another {code(symbol.name)} is called here by", callers)


def tell_called(subject: Subject, symbol: Symbol) -> str:
    """What it calls of the same source; of several symbols with one name, that it is one of them."""
    sure = [link_entry(subject, one) for one in subject.calls.out.get(symbol.anchor, ())]
    groups = subject.calls.any_out.get(symbol.anchor, ())
    told = [*sure, *(f"one of the {len(group)} {link_entry(subject, group[0])}" for group in groups)]
    return f"calls {join_some(told, subject.options.limits.rows)}" if told else ""


def tell_calls(subject: Subject, verb: str, symbols: tuple[Symbol, ...]) -> str:
    """Symbols of the same source that call this one; those of one name with what tells them apart."""
    if not symbols:
        return ""
    names = Counter(one.name for one in symbols)
    told = [
        link_entry(subject, one, drop_spaces(one.qualified) if names[one.name] > 1 else "")
        + (f" (line {one.line})" if one.qualified in subject.overloaded else "")
        for one in symbols
    ]
    return f"{verb} {join_some(told, subject.options.limits.rows)}"


def tell_inner(subject: Subject, node: Node) -> str:
    """What stands inside a symbol that has no block of its own."""
    is_structure = subject.language is not None and subject.language.is_structure
    write = write_value if is_structure else write_name
    symbols = [one for one in gather_inner(node) if one.kind != STEP]
    numbers = Counter(symbol.name for symbol in symbols)
    # What has the name of something else inside is told by its kind.
    kinds = [f"{symbol.kind.replace('-', ' ')} " if numbers[symbol.name] > 1 else "" for symbol in symbols]
    inner = [f"{kind}{write(subject, symbol)}" for kind, symbol in zip(kinds, symbols, strict=True)]
    return f"Inside: {', '.join(inner)}." if inner else ""
