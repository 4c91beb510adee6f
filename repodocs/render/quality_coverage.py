"""How many exported symbols of code have a doc line, by top folder."""

from collections.abc import Sequence

from repodocs.model.interface import Interface
from repodocs.model.kinds import TYPES
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_table
from repodocs.render.folder_place import Place, link_folder, name_folder
from repodocs.render.words import count, folder_of

# What a reader looks up the words of; fields and constants often need none.
KINDS = TYPES | {"protocol", "type", "function", "method", "macro"}
# What is not written here, and what nobody calls, would hide the rest.
OTHERS = frozenset({"test", "vendored", "generated"})


def list_coverage(place: Place, sources: Sequence[Interface], most: int) -> list[Group]:
    """A table of the top folders, those with most symbols without doc first."""
    counts: dict[str, list[int]] = {}
    for source in sources:
        if OTHERS.isdisjoint(source.traits):
            row = counts.setdefault(folder_of(source.path).partition("/")[0], [0, 0])
            docs = [bool(symbol.doc) for symbol in source.symbols if symbol.kind in KINDS]
            row[0] += len(docs)
            row[1] += len(docs) - sum(docs)
    ordered = sorted((top for top in counts if counts[top][0]), key=lambda top: (-counts[top][1], top))
    rows: list[tuple[str, ...]] = [(name_top(place, top), *state_row(*counts[top])) for top in ordered[:most]]
    if len(ordered) > most:
        rest = [counts[top] for top in ordered[most:]]
        rows.append((f"{count(len(rest), 'folder')} more", *state_row(*map(sum, zip(*rest, strict=True)))))
    if len(ordered) > 1:
        rows.append(("**sum**", *state_row(*map(sum, zip(*(counts[top] for top in ordered), strict=True)))))
    header = ("Folder", "Exported symbols", "Without doc", "With doc")
    return [make_table(TITLE, header, rows)] if rows else []


TITLE = "## Documented symbols, without tests, vendored and generated sources"


def name_top(place: Place, top: str) -> str:
    """A top folder; what stands in the root itself is the repository's own."""
    return link_folder(place, top) if top else f"{name_folder(place, '')}, directly"


def state_row(total: int, missing: int) -> tuple[str, str, str]:
    """Numbers and the share with doc."""
    return f"{total:,}", f"{missing:,}", f"{100 * (total - missing) / total:.1f} %"
