"""The layers of a folder: which of its parts stand on which others."""

from repodocs.model.links import Links
from repodocs.render.budget import Group
from repodocs.render.folder_parts import make_list
from repodocs.render.folder_place import Place, link_folder, link_source, name_of
from repodocs.render.markdown import code
from repodocs.render.words import count, join_some

# Layers told one by one, and the parts named of each.
LAYERS = 12
SHOWN = 10


def list_layers(place: Place, links: Links) -> list[Group]:
    """A row for each layer, the lowest first; of many the highest together."""
    rows = [f"{number}: {name_parts(place, layer)}" for number, layer in enumerate(links.layers[:LAYERS], 1)]
    higher = [part for layer in links.layers[LAYERS:] for part in layer]
    if higher:
        rows.append(
            f"{count(len(links.layers) - LAYERS, 'higher layer')}: {name_parts(place, tuple(higher))}"
        )
    return [make_list("## Layers, each on those before it", rows)] if rows else []


def name_parts(place: Place, parts: tuple[str, ...]) -> str:
    """Links to the first parts, and how many more there are."""
    return join_some([link_part(place, part) for part in parts], SHOWN)


def link_part(place: Place, part: str) -> str:
    """A link to the page of a source, or of a subfolder, whose name ends with a slash."""
    if part.endswith("/"):
        return link_folder(place, part[:-1], "doc", code(f"{name_of(part[:-1])}/"))
    return link_source(place, part, name_of(part))
