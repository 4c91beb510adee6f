"""One line of purpose for a source or a folder, taken from its own words or its symbols."""

import re
from collections.abc import Sequence

from repodocs.model.fold import Fold, FolderSummary, Keyword
from repodocs.model.interface import Export, Interface, Need
from repodocs.model.keyword import (
    KIND_RANKS,
    MEMBER_RANK,
    SEPARATORS,
    bare_name,
    list_keywords,
    list_outer,
    rank_keyword,
)
from repodocs.model.provenance import is_second_hand
from repodocs.render.folder_place import Place, link_source, name_code, name_of
from repodocs.render.markdown import escape_text, render_prose
from repodocs.render.rank import choose_spoken
from repodocs.render.words import count, join_some, join_words, name_kind

LICENCE = re.compile(r"(?:licen[cs]e|copying|notice|copyright)\b", re.IGNORECASE)
# Symbols and modules that a composed line names.
NAMED = 4
# The outcomes of sources of which others know what they are for: their own say it once more.
DERIVED = frozenset({"generated", "vendored"})
MINOR_KINDS = frozenset({"type", "variable", "constant"})


def describe_source(source: Interface) -> str:
    """What a source is for, as Markdown on one line; empty where nothing is known."""
    if source.outcome not in ("analyzed", "text"):
        is_derived = source.outcome in DERIVED
        kept = f"{source.outcome}: {source.reason}" if source.reason and not is_derived else source.outcome
        told = render_prose(source.summary) or (describe_derived(source) if is_derived else "")
        return " — ".join(part for part in (told, escape_text(kept)) if part)
    own_words = render_prose(source.summary)
    if own_words and not is_second_hand(source.summary):
        return own_words
    return quote_main(source) or name_symbols(list_keywords(source)) or name_imports(source) or own_words


def describe_derived(source: Interface) -> str:
    """What a source that is generated, or brought from elsewhere, defines; no parts of documents."""
    named = [one for one in list_keywords(source) if one.kind in KIND_RANKS]
    return quote_main(source) or name_symbols(named)


def quote_main(source: Interface) -> str:
    """What the main outer name of a source says of itself; "" where there is none or it is silent."""
    main = choose_spoken(list_main(source))
    if main is None or not main.doc or is_second_hand(main.doc):
        return ""
    return f"{name_kind(main.kind, 1)} {name_code(main.name)}: {render_prose(main.doc)}"


def list_main(source: Interface) -> list[Export]:
    """The definitions of the name that a source is there for.

    That is its only outer name, values and aliases of types aside; the type that it is named
    for; or its only type, where most names belong to it.
    """
    outer = list_outer(source)
    telling = [one for one in outer if one.kind not in MINOR_KINDS] or outer
    types = [one for one in outer if KIND_RANKS.get(one.kind) == 0]
    stem = bare_name(name_of(source.path).partition(".")[0])
    named = [one for one in types if bare_name(one.name) == stem]
    names = {one.qualified for one in types}
    is_most = len(names) == 1 and count_below(source, *names) * 2 > len(source.symbols)
    only = telling if len({one.qualified for one in telling}) == 1 else []
    return only or named or (types if is_most else [])


def count_below(source: Interface, owner: str) -> int:
    """How many exported names a type and its members are."""
    below = tuple(owner + separator for separator in SEPARATORS)
    return sum(one.qualified == owner or one.qualified.startswith(below) for one in source.symbols)


def describe_folder(summary: FolderSummary) -> str:
    """What a subfolder is for, as Markdown on one line.

    The first names of a folder that has too many to tell say nothing of it; its subfolders and languages do.
    """
    if summary.summary:
        return render_prose(summary.summary)
    if summary.is_complete:
        named = name_symbols(choose_telling(summary.keywords, dict(summary.totals.outcomes)))
        return named or list_counts(summary.totals.languages)
    largest = sorted(summary.totals.languages, key=lambda pair: (-pair[1], pair[0]))[:NAMED]
    parts = join_some([name_code(f"{name}/") for name in summary.parts], NAMED)
    told = f"{count(summary.totals.symbols, 'symbol')} in {list_counts(largest)}"
    return f"{parts}: {told}" if parts else told


def choose_telling(keywords: Sequence[Keyword], outcomes: dict[str, int]) -> list[Keyword]:
    """The names of code; where there are none, the parts of documents, if these say what a folder is about.

    One part alone does not, nor what a program made, nor the words of a licence.
    """
    named = [one for one in keywords if one.kind in KIND_RANKS]
    if named:
        return list(keywords)
    parts = [one for one in keywords if not LICENCE.match(name_of(one.path))]
    return parts if len(parts) > 1 and outcomes.keys() - DERIVED else []


def quote_summary(place: Place, fold: Fold) -> str:
    """The folder's summary with a link to the source that says it; else the words of its first source."""
    if not fold.summary:
        return ""
    source = link_source(place, fold.summary_source, name_of(fold.summary_source))
    return f"{render_prose(fold.summary)} ({source})"


def name_symbols(keywords: Sequence[Keyword]) -> str:
    """The main ones by kind: ``class `Linear`, functions `a`, `b` and 3 more``."""
    return add_rest(*name_main(keywords))


def add_rest(named: str, rest: int) -> str:
    """The named symbols, and how many more there are."""
    return f"{named} and {rest:,} more" if rest else named


def name_main(keywords: Sequence[Keyword]) -> tuple[str, int]:
    """The main symbols by kind, and how many outer ones are not among them."""
    named_once = {one.owner + one.name: one for one in reversed(keywords)}
    keywords = [one for one in keywords if named_once[one.owner + one.name] is one]
    outer = [one for one in keywords if rank_keyword(one) < MEMBER_RANK] or keywords
    # The sort keeps the given order among those of one rank.
    main = sorted(outer, key=rank_keyword)[:NAMED]
    kinds: dict[str, list[str]] = {}
    for one in main:
        kinds.setdefault(one.kind, []).append(name_code(one.owner + one.name))
    named = [f"{name_kind(kind, len(names))} {', '.join(names)}" for kind, names in kinds.items()]
    return ", ".join(named), len(outer) - len(main)


def name_imports(source: Interface) -> str:
    """What a source without symbols imports: names, or modules as a whole."""
    named = (name for need in source.imports for name in list_names(need) or (need.module,))
    told = list(dict.fromkeys(map(name_code, named)))
    return f"imports {join_some(told, NAMED)}" if told else ""


def list_names(need: Need) -> list[str]:
    """The names that a need gives one by one."""
    return [name for name in need.names if name not in ("", "*")]


def list_counts(pairs: Sequence[tuple[str, int]]) -> str:
    """`python 12, cpp 3`, the largest first."""
    ordered = sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
    return join_words([f"{escape_text(name)} {number:,}" for name, number in ordered])


def separate(text: str) -> str:
    """The text after a dash."""
    return f" — {text}" if text else ""
