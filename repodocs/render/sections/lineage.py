"""What a class is among others, in a few words: its bases, and how many inherit from it."""

from repodocs.model.analysis import Symbol
from repodocs.render.sections.bases import link_base
from repodocs.render.sections.unknowns import ROOTS
from repodocs.render.tree import CONTAINERS
from repodocs.render.view import Subject
from repodocs.render.words import count, join_some

# Bases that are named, and classes of which it is told.
BASES = 2
CLASSES = 2


def tell_lineage(subject: Subject, symbol: Symbol) -> str:
    """` (inherits A; inherited by 12 classes of other files)`, of one of few classes; "" for a test's."""
    classes = [one for one in subject.analysis.symbols if one.kind in CONTAINERS]
    if symbol.kind not in CONTAINERS or len(classes) > CLASSES or subject.has_trait("test"):
        return ""
    named = [base for base in symbol.bases if base not in ROOTS]
    bases = join_some([link_base(subject, symbol, base) for base in named], BASES)
    told = [f"{subject.say('inherits', 'inherits')} {bases}"] if bases else []
    # Of several classes here, nobody is told which one each of the others inherits from.
    derived = len(subject.links.subclasses) if len(classes) == 1 else 0
    where = "of another file" if derived == 1 else "of other files"
    verb = subject.say("inherited", "inherited")
    told += [f"{verb} by {count(derived, 'class')} {where}"] if derived else []
    return f" ({'; '.join(told)})" if told else ""
