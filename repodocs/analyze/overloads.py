"""Tells the overloads of a function from the function: one name with several signatures."""

import msgspec

from repodocs.analyze.drafts import Placed
from repodocs.model.analysis import Symbol
from repodocs.model.kinds import OVERLOAD


def mark_overloads(placed: list[Placed]) -> None:
    """Makes overloads of what a query sets as such; the first is the function where none has a body.

    Nobody calls an overload by another name than its function's, so only that one is exported.
    """
    overloads = [one for one in placed if one.draft.settings.get(OVERLOAD) == "yes"]
    if not overloads:
        return
    names = {one.qualified for one in placed if one.draft.settings.get(OVERLOAD) != "yes"}
    for one in overloads:
        if one.qualified in names:
            one.draft.kind, one.is_exported, one.visibility = OVERLOAD, False, ""
        names.add(one.qualified)


def share_docs(symbols: tuple[Symbol, ...]) -> tuple[Symbol, ...]:
    """Gives a function without a doc the first of its overloads."""
    docs: dict[str, Symbol] = {}
    for one in symbols:
        if one.kind == OVERLOAD and one.doc:
            docs.setdefault(one.qualified, one)
    return tuple(share_doc(one, docs.get(one.qualified)) for one in symbols) if docs else symbols


def share_doc(symbol: Symbol, of: Symbol | None) -> Symbol:
    """The symbol with the doc that stands at an overload."""
    if of is None or symbol.doc or symbol.kind == OVERLOAD:
        return symbol
    return msgspec.structs.replace(symbol, doc=of.doc, doc_line=of.doc_line)
