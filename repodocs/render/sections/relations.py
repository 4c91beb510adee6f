"""What belongs with a source, in words: its header, its tests, what it was made from and into."""

from types import MappingProxyType

from repodocs.model.links import Counterpart
from repodocs.render.markdown import escape_text, render_prose
from repodocs.render.view import Subject, join_linked, link_name, link_source
from repodocs.render.words import capitalize, join_words, pluralize

# Sources of one relation that are told.
TOLD = 2
BESIDE, PACKAGE_USER = "same-stem", "package-user"
# Relations that are no noun with `its`: what is said of one source, and of several.
RELATIONS = MappingProxyType(
    {
        # A source of the same name with another ending.
        BESIDE: ("beside it stands", "beside it stand"),
        "original": ("generated from", "generated from"),
        "product": ("built into", "built into"),
        # A test that a data file is named for.
        "namesake": ("named for a test of", "named for tests of"),
        # What an empty source stands for that has the name of such.
        "member": ("its folder holds", "its folder holds"),
        # Who names the package that nobody names this member of.
        PACKAGE_USER: ("its package is named by", "its package is named by"),
        # What a source map is of.
        "mapped": ("maps the places of", "maps the places of"),
    }
)
# What a product was made from, or a map is of, says best what it is.
ORIGINS = ("mapped", "original")
# What a source map names.
MADE = frozenset({*ORIGINS, "product"})


def tell_origins(subject: Subject) -> str:
    """What the source was made from; "" where its authors wrote it."""
    told = [
        tell_relation(subject, relation, paths)
        for relation, paths in sorted(group_counterparts(subject))
        if relation in ORIGINS
    ]
    return capitalize("; ".join(told)) + "." if told else ""


def group_counterparts(subject: Subject) -> list[tuple[str, list[str]]]:
    """The sources of each relation, in the order of the first."""
    groups: dict[str, list[str]] = {}
    for other in subject.links.counterparts:
        groups.setdefault(other.relation, []).append(other.path)
    return list(groups.items())


def tell_relation(subject: Subject, relation: str, paths: list[str]) -> str:
    """`its header is x.h`, `built into a.js, b.js and 3 more`."""
    links = [link_source(subject, path) for path in paths]
    names = join_words(links) if len(links) <= TOLD else join_linked(links, TOLD, "#related")
    return f"{name_relation(relation, len(paths))} {names}"


def name_relation(relation: str, number: int) -> str:
    """`its header is`, `its tests are`, `built into`."""
    if relation in RELATIONS:
        return RELATIONS[relation][number > 1]
    word = escape_text(relation.replace("-", " "))
    return f"its {word} is" if number == 1 else f"its {pluralize(word)} are"


def quote_counterparts(subject: Subject) -> list[str]:
    """What others say of themselves or of their main symbol, where the source itself says nothing."""
    return [
        f"{tell_speaker(subject, other)}: {render_prose(other.doc)}"
        for other in subject.links.counterparts
        if other.doc
    ]


def quote_headers(subject: Subject) -> list[str]:
    """What headers say of the types and functions that the source defines for them."""
    return [
        f"{link_name(subject, one.of)} of {link_source(subject, one.of.path)}: {render_prose(one.doc)}"
        for one in subject.links.quotes
    ]


def tell_speaker(subject: Subject, other: Counterpart) -> str:
    """`Its header PATH`, or a symbol of it; a source of the same name stands beside it."""
    path = link_source(subject, other.path)
    whose = f"{path} beside it" if other.relation == BESIDE else f"its {escape_text(other.relation)} {path}"
    return f"{link_name(subject, other.of)} of {whose}" if other.of else capitalize(whose)
