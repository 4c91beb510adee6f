"""What a class is among others, in a few words: its bases, and how many inherit from it."""

from repodocs.model.analysis import Symbol
from repodocs.render.sections.bases import find_imported, find_own_base, link_base
from repodocs.render.sections.unknowns import ROOTS
from repodocs.render.tree import CONTAINERS, NAMESPACES
from repodocs.render.view import Subject, link_entry, link_name, link_source
from repodocs.render.words import count, join_some

# Bases that are named, and classes of which it is told.
BASES = 2
CLASSES = 2
# Of so few symbols a class is the matter, whatever it inherits from.
FEW = 3


def tell_lineage(subject: Subject, symbol: Symbol) -> str:
    """` (inherits A; inherited by 12 types of other files)`, of one of few classes; "" for a test's."""
    classes = list_classes(subject)
    if symbol.kind not in CONTAINERS or len(classes) > CLASSES or subject.has_trait("test"):
        return ""
    named = [base for base in symbol.bases if is_telling(subject, symbol, base)]
    bases = join_some([link_base(subject, symbol, base) for base in named], BASES)
    told = [f"{subject.say('inherits', 'inherits')} {bases}"] if bases else []
    # Of several classes here, nobody is told which one each of the others inherits from.
    derived = len(subject.links.subclasses) if len(classes) == 1 else 0
    where = "of another file" if derived == 1 else "of other files"
    verb = subject.say("inherited", "inherited")
    told += [f"{verb} by {count(derived, 'type')} {where}"] if derived else []
    return f" ({'; '.join(told)})" if told else ""


def is_telling(subject: Subject, symbol: Symbol, base: str) -> bool:
    """Whether a base says what the source is for: one of the repository, or any where symbols are few."""
    outer = [node for node in subject.tree if node.symbol.kind not in NAMESPACES]
    is_known = bool(find_own_base(subject, symbol, base) or find_imported(subject, base))
    return base not in ROOTS and (is_known or len(outer) <= FEW)


def list_classes(subject: Subject) -> list[Symbol]:
    """The types that the source defines."""
    return [one for one in subject.analysis.symbols if one.kind in CONTAINERS]


def find_base(subject: Subject) -> Symbol | None:
    """The only type of the source, where others inherit from it."""
    classes = list_classes(subject)
    return classes[0] if len(classes) == 1 and subject.links.subclasses else None


def show_derived(subject: Subject) -> str:
    """The class that shows how the source's only one is inherited from: that of its strongest user."""
    base = find_base(subject)
    if base is None:
        return ""
    last = len(subject.strength)
    shown = min(
        subject.links.subclasses, key=lambda one: (subject.strength.get(one.path, last), one.path, one.name)
    )
    verb = subject.say("inherits", "inherits")
    told = f"{link_name(subject, shown)} of {link_source(subject, shown.path)} {verb} it"
    return f"{link_entry(subject, base)}: {told}"
