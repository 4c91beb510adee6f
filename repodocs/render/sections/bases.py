"""The bases of a class: what each that is written means."""

from repodocs.model.analysis import Symbol
from repodocs.model.links import NameLink
from repodocs.render.calls import list_near
from repodocs.render.markdown import code
from repodocs.render.sections.unknowns import is_foreign, last_name, strip_arguments
from repodocs.render.view import Subject, link_entry, link_name


def link_base(subject: Subject, symbol: Symbol, base: str) -> str:
    """One base: a symbol of this source, one that an import gives, or only its name.

    `models.Field` is what the import gives, also where a class here is called `Field`.
    """
    own = find_own_base(subject, symbol, base)
    if own:
        return link_entry(subject, own, base)
    known = find_imported(subject, base)
    return link_name(subject, NameLink(base, known.path, known.anchor, known.part)) if known else code(base)


def find_own_base(subject: Subject, symbol: Symbol, base: str) -> Symbol | None:
    """The symbol of this source that a base means, seen from the nearest scope; never the class itself."""
    separator = subject.language.separator if subject.language else "."
    names = list_near(strip_arguments(base), symbol.qualified, separator)
    found = (subject.by_qualified.get(name) for name in names)
    return next((one for one in found if one and one.anchor != symbol.anchor), None)


def find_imported(subject: Subject, base: str) -> NameLink | None:
    """The symbol of another source that a base means: as it was followed, else by its name."""
    known = subject.bases.get(base) or subject.imported.get(strip_arguments(base))
    # Types inside of functions are not followed.
    return known or (None if is_foreign(subject, base) else subject.imported.get(last_name(base)))
