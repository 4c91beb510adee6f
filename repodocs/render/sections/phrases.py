"""What a document is for, by the values of its keys: a sentence of clauses that its language gives."""

import re
from functools import lru_cache

from repodocs.model.analysis import Symbol
from repodocs.render.rank import take_distinct
from repodocs.render.view import Subject, link_entry
from repodocs.render.words import capitalize, count, join_some, pluralize, shorten

# `{name}` is the value of the symbol of that name, `{*.name}` of that inside the only outermost one,
# `{kind #}` how many parts of a kind there are, `{kind +}` that with the kind, `{kind ?}` that also where
# there is none, `{kind *}` their names.
PLACE = re.compile(r"\{([^{}]+?)( [#*+?])?\}")
NUMBERS = ("#", "+", "?")
ANY = "*."
SHOWN = 5
VALUE_CHARACTERS = 80
# What stands between a name and its value, and around that.
EDGES = " \t\r\n:=\"',;"


def tell_phrases(subject: Subject) -> str:
    """The clauses and remarks whose names the source has all, as one sentence; "" for none."""
    remarks = subject.language.remarks if subject.language else ()
    told = [*fill_clauses(subject), *(one for one in (fill_clause(subject, r) for r in remarks) if one)]
    return capitalize("; ".join(told)) + "." if told else ""


def fill_clauses(subject: Subject) -> list[str]:
    """What says what the source is for: its parts are then not told again."""
    clauses = subject.language.purposes if subject.language else ()
    return [filled for filled in (fill_clause(subject, clause) for clause in clauses) if filled]


def fill_clause(subject: Subject, clause: str) -> str:
    """The clause with values in its places; "" where one of them has none."""
    told, end = "", 0
    for place in PLACE.finditer(clause):
        words = fill_place(subject, place.group(1), (place.group(2) or "").strip())
        if not words:
            return ""
        told += clause[end : place.start()] + words
        end = place.end()
    return told + clause[end:]


def fill_place(subject: Subject, name: str, form: str) -> str:
    """What stands in one place."""
    if not form:
        written = write_whole(subject, name)
        found = (one for one in subject.analysis.symbols if one.qualified == written)
        values = [(one, read_value(subject, one)) for one in found]
        links = {value: link_entry(subject, one, value) for one, value in values if value}
        return join_some(list(links.values()), SHOWN)
    symbols = [one for one in subject.analysis.symbols if one.kind == name]
    if form in NUMBERS:
        number = max(subject.analysis.totals.get(name, 0), len(symbols))
        noun = name.replace("-", " ")
        none = f"no {pluralize(noun)}" if form == "?" else ""
        return (f"{number:,}" if form == "#" else count(number, noun)) if number else none
    return join_some([link_entry(subject, one) for one in take_distinct(symbols)], SHOWN)


def write_whole(subject: Subject, name: str) -> str:
    """The name with the only outermost symbol in the place of a star; "" where there are several."""
    if not name.startswith(ANY):
        return name
    outer = {node.symbol.qualified for node in subject.tree}
    return outer.pop() + name.removeprefix(ANY[0]) if len(outer) == 1 else ""


def read_value(subject: Subject, symbol: Symbol) -> str:
    """What the signature says behind the name, on one line."""
    pattern = subject.language.values if subject.language else ""
    if pattern:
        found = compile_values(pattern).search(symbol.signature)
        value = next((group for group in found.groups() if group), "") if found else ""
    else:
        value = symbol.signature.partition(symbol.name)[2]
    return shorten(" ".join(value.strip(EDGES).split()), VALUE_CHARACTERS)


@lru_cache(maxsize=64)
def compile_values(pattern: str) -> re.Pattern[str]:
    """The expression of a language, compiled once."""
    return re.compile(pattern, re.DOTALL)
