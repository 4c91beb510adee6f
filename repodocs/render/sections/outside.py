"""What a source needs from outside of the repository."""

import re

from repodocs.model.analysis import Import
from repodocs.render.lines import link_lines
from repodocs.render.markdown import code
from repodocs.render.sections.written import sort_modules, tell_lines, tell_module
from repodocs.render.view import Subject

# What is needed from outside, where the language has no other word.
MODULE = "module"
# What a written name is of, and the name: `java.util` and `List`.
OWNED = re.compile(r"(.+)(?:\\|::|\.)(\w+)")
# So many things from outside stand in one line.
LINE = 12
# What stands on the web is no module.
ADDRESS = re.compile(r"[a-z][a-z+]*://|mailto:|//", re.IGNORECASE)


def count_outside(subject: Subject) -> tuple[int, int]:
    """How many modules it needs from outside, and how many pages of the web it names."""
    outside = find_outside(subject)
    pages = sum(1 for module in outside if ADDRESS.match(module))
    return len(outside) - pages, pages


def count_owners(subject: Subject) -> int:
    """How many packages, classes or the like the names from outside are of; 0 where these are no names."""
    owned = (OWNED.fullmatch(module) for module in find_outside(subject)) if subject.say("owners") else ()
    return len({one.group(1) for one in owned if one})


def list_outside(subject: Subject, lines: dict[str, list[Import]]) -> list[str]:
    """What is needed from outside, in the order of the source; names of one owner together."""
    modules = find_outside(subject)
    owners: dict[str, list[str]] = {}
    for module in sort_modules(lines, modules):
        owned = OWNED.fullmatch(module) if subject.say("owners") and not modules[module] else None
        owners.setdefault(owned.group(1) if owned else module, []).append(module)
    return [
        tell_owner(subject, owner, group, lines)
        if len(group) > 1
        else tell_module(subject, group[0], modules[group[0]], lines.get(group[0], []))
        for owner, group in owners.items()
    ]


def tell_owner(subject: Subject, owner: str, modules: list[str], lines: dict[str, list[Import]]) -> str:
    """Several names of one owner, and the lines where they are written."""
    names = [code(module.removeprefix(owner).lstrip(".:\\")) for module in modules if module != owner]
    written = [one for module in modules for one in lines.get(module, ())]
    places = sorted({one.line for one in written})
    is_run = len(places) > 1 and places[-1] - places[0] + 1 == len(places)
    where = link_lines(subject, places[0], places[-1]) if is_run else tell_lines(subject, written)
    whole = "itself, " if owner in modules else ""
    return f"{code(owner)}: {whole}{', '.join(names)}" + (f" ({where})" if where else "")


def fold_rows(rows: list[str], most: int) -> list[str]:
    """At most so many rows, the last of them with all that are left."""
    return rows if len(rows) <= most else [*rows[: most - 1], ", ".join(rows[most - 1 :])]


def find_outside(subject: Subject) -> dict[str, tuple[str, ...]]:
    """Modules outside the repository, with the names taken of them."""
    found: dict[str, tuple[str, ...]] = {}
    for edge in subject.links.edges:
        if edge.tier == "external":
            known = found.get(edge.module, ())
            found[edge.module] = tuple(
                dict.fromkeys((*known, *(name.name for name in edge.names if name.name)))
            )
    return found
