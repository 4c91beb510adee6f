"""Paths that scripts and build steps write: they are seen from where the step runs."""

import re

from repodocs.link.resolvers.paths import find_at
from repodocs.link.resolvers.resolver import Hit, make_hit, make_miss
from repodocs.link.table import SourceTable, folder_of, join_path, list_ancestors
from repodocs.model.interface import Interface, Need
from repodocs.model.links import Tier

PREREQUISITE = "prerequisite"
SUBDIRECTORY = "subdirectory"
# What a command takes may be made by a build: it is a source of that very path, or nothing.
PATH_KIND = "argument"
RUN_KINDS = frozenset(
    {"run", "script", "source", PREREQUISITE, SUBDIRECTORY, "action", "editable", "copy", PATH_KIND}
)
# What a make that is sent to a folder reads there.
MAKEFILES = ("GNUmakefile", "makefile", "Makefile")
# What copies a file names it as a path, also where the name is a lone word: LICENSE.
COPY_KIND = "copy"
# `$(dirname "$0")/x`, `${DIR}/x`, `$DIR/x`: what stands before the slash is a folder known at run time.
VARIABLE = re.compile(r"""^["']?(?:\$\(.*\)|\$\{\{.*?\}\}|\$\{[^}]*\}|\$\w+)["']?/""")
# What holds a pattern says nothing of one source.
PATTERN = re.compile(r"[*\[\]{}!]")
ABOVE = re.compile(r"^(?:\.{1,2}/)+")


def resolve_run(table: SourceTable, source: Interface, need: Need) -> tuple[Hit, ...]:
    """One hit at most: beside the source, from a folder around it, or by the only end of a path."""
    written = need.module.strip().replace("\\", "/")
    path = VARIABLE.sub("", written, count=1)
    if PATTERN.search(path):
        return ()
    is_known = path == written
    is_word = need.kind != COPY_KIND and not re.search(r"[./]", written)
    if is_known and (written.startswith("/") or is_word):
        return (make_miss(need, "external"),)
    tier, found = find_run(table, source, path)
    if found:
        tier = "scoped" if tier == "exact" and not is_known else tier
        return () if found == source.path else (make_hit(need, tier, found),)
    folders = (join_path(folder, path) for folder in list_ancestors(folder_of(source.path)))
    is_folder = any(folder in table.members for folder in folders)
    return () if is_folder else (make_miss(need, "unresolved"),)


def resolve_path(table: SourceTable, source: Interface, need: Need) -> tuple[Hit, ...]:
    """The source of that path beside the script or below a folder around it; none is missing elsewhere."""
    written = need.module.strip().replace("\\", "/")
    path = VARIABLE.sub("", written, count=1).strip("\"'")
    here, *around = (join_path(folder, path) for folder in list_ancestors(folder_of(source.path)))
    found = next((one for one in (here, *around) if one in table.interfaces), None)
    if found is None or found == source.path:
        return ()
    is_exact = found == here and path == written.strip("\"'")
    return (make_hit(need, "exact" if is_exact else "scoped", found),)


def resolve_make(table: SourceTable, source: Interface, need: Need) -> tuple[Hit, ...]:
    """The makefile of a folder beside the source or around it: a folder that a build makes has none."""
    written = need.module.strip()
    path = VARIABLE.sub("", written, count=1)
    places = (
        (folder, join_path(folder, f"{path}/{name}"))
        for folder in list_ancestors(folder_of(source.path))
        for name in MAKEFILES
    )
    found = next(((around, one) for around, one in places if one and one in table.interfaces), None)
    if found is None or found[1] == source.path:
        return ()
    is_exact = found[0] == folder_of(source.path) and path == written
    return (make_hit(need, "exact" if is_exact else "scoped", found[1]),)


def find_run(table: SourceTable, source: Interface, path: str) -> tuple[Tier, str]:
    """The source that a step means by a path, "" for none."""
    here, *around = list_ancestors(folder_of(source.path))
    found = find_at(table, join_path(here, path))
    if found:
        return "exact", found
    rest = ABOVE.sub("", path)
    # A checkout may lie in a folder that is no part of the repository.
    places = [*(join_path(folder, path) for folder in around), *drop_first(rest)]
    found = next((one for one in (find_at(table, place) for place in places) if one), "")
    if found:
        return "scoped", found
    ends = table.find_suffix(rest)
    return "scoped" if "/" in rest else "unique-name", ends[0] if len(ends) == 1 else ""


def drop_first(path: str) -> list[str]:
    """A path without its first folder, where more than a name is left."""
    rest = path.partition("/")[2]
    return [rest] if "/" in rest else []
